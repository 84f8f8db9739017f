import { didYouMean } from '../../diagnostics/suggest.ts';
import { likelyId } from '../../file/text/likely-id.ts';
import { printEntry } from '../../file/yaml/print-yaml.ts';
import { type DraftSet, stateOf } from '../../story/drafts/draft-set.ts';
import { type EditableSite, findFault } from '../editable-site.ts';
import { refuseId } from '../refuse-id.ts';
import type { DraftTask } from './draft-task.ts';

/** What a drafted source and its brief are called. */
export interface DraftNames {
  readonly label: string;
  readonly source: string;
  readonly brief: string;
}

/** The most characters of an id that is made of a label: others are made of it. */
const longestMadeId = 80;

/** Chooses names for what is drafted, or says in a line why none can be. */
export function nameDraft(
  site: EditableSite,
  set: DraftSet,
  task: DraftTask,
): (DraftNames & { readonly refused: null }) | { readonly refused: string } {
  const { story, article } = task;
  const refused = refuseStory(set, story) ?? refuseSource(set, task);
  if (refused !== null) return { refused };
  const there = task.source === null ? undefined : set.sources.get(task.source);
  const label = there?.fields.label ?? task.label ?? article.headline?.slice(0, 120).trim() ?? null;
  if (label === null)
    return {
      refused: 'Expected `--label`, the name of the source, since the article has no headline',
    };
  const wrong = there === undefined ? refuseLabel(label) : null;
  if (wrong !== null) return { refused: wrong };
  const source = task.source ?? madeId(label);
  if (source === null)
    return { refused: `Cannot make an id of \`${label}\`: give one by \`--source\`` };
  const brief = task.brief ?? `${source}-brief`;
  const taken =
    (there === undefined ? refuseId(site, 'source', source, '--source') : null) ??
    refuseId(site, 'brief', brief, '--brief');
  return taken === null ? { refused: null, label, source, brief } : { refused: taken };
}

function refuseStory({ stories }: DraftSet, id: string): string | null {
  const story = stories.get(id);
  if (story === undefined) {
    const way =
      stories.size === 0
        ? '; there is none yet: `npx collate new story` writes one'
        : didYouMean(id, stories.keys()) || '; `npx collate list stories` lists them';
    return `Cannot find story \`${id}\`${way}`;
  }
  return stateOf(story) === 'retired' ? `Unexpected story \`${id}\`, which is retired` : null;
}

/** A source that is there already is of the same story, and not retired. */
function refuseSource({ sources }: DraftSet, { source, story }: DraftTask): string | null {
  const there = source === null ? undefined : sources.get(source);
  if (there === undefined) return null;
  if (stateOf(there) === 'retired') return `Unexpected source \`${source}\`, which is retired`;
  return there.fields.story === story
    ? null
    : `Unexpected source \`${source}\` of story \`${there.fields.story}\`, expected one of \`${story}\`: give another by \`--source\``;
}

function refuseLabel(label: string): string | null {
  const text = printEntry({ label, kind: 'article', story: 'x' }, '');
  const fault = findFault({
    path: 'content/sources/x.md',
    bytes: new TextEncoder().encode(text),
  });
  return fault === null
    ? null
    : `Cannot take \`${label}\` for the name of the source, give one by \`--label\`: ${fault.replace(/^line \d+ would be wrong: /, '')}`;
}

/** The id of a label, of as many whole words as it may have. */
function madeId(label: string): string | null {
  const id = likelyId(label);
  if (id === null || id.length <= longestMadeId) return id;
  return id
    .slice(0, longestMadeId + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestMadeId);
}
