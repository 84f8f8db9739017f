import { didYouMean } from '../diagnostics/suggest.ts';
import { changeFields, fieldsOf } from '../file/edits/change-file.ts';
import { valueAt, withValue } from '../file/edits/issue-values.ts';
import { renameIn } from '../file/edits/rename-id.ts';
import { idsIn, referencesOf } from '../file/schema/references-of.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { validateFile } from '../file/validate-file.ts';
import { isPlainList, type PlainMapping } from '../file/yaml/plain-value.ts';
import { printEntry } from '../file/yaml/print-yaml.ts';
import { collections, type Noun } from '../model/ids.ts';
import { stateOf } from '../story/drafts/draft-set.ts';
import { retiredIn } from '../story/drafts/retired-in.ts';
import {
  draftsOf,
  type EditableDraft,
  type EditableSite,
  findFault,
  idsOf,
  meantId,
  type Plan,
  type Revision,
  refuseBroken,
  refuseTwice,
  stateIn,
} from './editable-site.ts';
import { ownFields, takeOut } from './take-out.ts';

/** What is to be retired, and why. */
export interface Retirement {
  readonly noun: Noun;
  readonly id: string;
  readonly reason: string;
  /** The entry of the same noun that takes its place, to which all that named it then refers; null for none. */
  readonly successor: string | null;
}

export interface RetirePlan {
  /** The entries that bear the reason now, the one that was named first: `source:x`. */
  readonly retired: readonly string[];
  /** What goes with them, since nothing else carries it. */
  readonly taken: readonly string[];
  /** Where texts still link to a claim that is retired: `content/briefs/x.md:12`. */
  readonly links: readonly string[];
}

/**
 * Plans that an entry is retired: with a source the briefs that restate it, with a story all that is its own. What a brief defines
 * and no other carries goes with it by itself. A claim that is retired alone is taken out of the briefs that report it, an event
 * out of those that list it; where there is a successor, they refer to that instead.
 */
export function planRetire(site: EditableSite, written: Retirement): Plan<RetirePlan> {
  const { noun } = written;
  const id = meantId(site, noun, written.id);
  const successor = written.successor === null ? null : meantId(site, noun, written.successor);
  const retirement = { ...written, id, successor };
  const drafts = draftsOf(site, site.cards);
  const refused = refuseRetirement(site, retirement) ?? refuseBroken(site);
  if (refused !== null) return { refused };
  const going = findGoing(drafts, retirement);
  const staying = drafts.filter(({ draft }) => !going.has(draft) && stateOf(draft) !== 'retired');
  const own = [...going].map((draft) => `${draft.noun}:${draft.id}`);
  const retired = [...new Set([`${noun}:${id}`, ...own])];

  const revised = new Map<string, ContentFile>();
  for (const { file, draft } of drafts) {
    if (going.has(draft)) revised.set(file.path, retire(file, retirement, draft));
  }
  for (const each of staying) {
    const changed = withoutRetired(each, retirement);
    if (changed !== each.file) revised.set(changed.path, changed);
  }
  const definition = drafts.find(({ card }) =>
    card.defines.some((entry) => entry.noun === noun && entry.id === id),
  );
  if (definition !== undefined && definition.draft.noun !== noun) {
    const path = `content/${collections[noun]}/${id}.md`;
    const fields = {
      ...ownFields(fieldsOf(definition.file), noun, id),
      ...statusFields(retirement),
    };
    revised.set(path, { path, bytes: new TextEncoder().encode(printEntry(fields, '')) });
  }

  const keys = new Set(retired);
  const left = staying.flatMap(({ file }) => findLeft(revised.get(file.path) ?? file, keys));
  const fields = left.filter(({ inBody }) => !inBody);
  if (fields.length > 0) return { refused: wordLeft(retired, fields) };
  const revisions: Revision[] = [];
  for (const file of revised.values()) {
    const fault = findFault(file);
    if (fault !== null) return { refused: `Cannot change \`${file.path}\`: ${fault}` };
    revisions.push(file);
  }
  const taken = findTaken(site, revised).filter((name) => !keys.has(name));
  const gone = new Set([...retired, ...taken]);
  const links = staying
    .flatMap(({ file }) => findLeft(revised.get(file.path) ?? file, gone))
    .filter(({ key }) => key.startsWith('claim:'));
  return { refused: null, revisions, retired, taken, links: links.map(({ at }) => at) };
}

/** The entries that are retired once files are changed, and were not before. */
function findTaken(
  site: EditableSite,
  revised: ReadonlyMap<string, ContentFile>,
): readonly string[] {
  const before = site.read(site.cards);
  const there = new Set(before.map(({ path }) => path));
  const after = [
    ...before.map((file) => {
      const changed = revised.get(file.path);
      return changed === undefined ? file : validateFile(changed);
    }),
    ...[...revised.values()].filter(({ path }) => !there.has(path)).map(validateFile),
  ];
  const known = new Set(retiredIn(before));
  return retiredIn(after).filter((name) => !known.has(name));
}

function refuseRetirement(site: EditableSite, { noun, id, successor }: Retirement): string | null {
  const ids = idsOf(site, noun);
  if (!ids.includes(id))
    return refuseBroken(site) ?? `Cannot find ${noun} \`${id}\`${didYouMean(id, ids)}`;
  const twice = refuseTwice(site, noun, id);
  if (twice !== null) return twice;
  const state = stateIn(site, noun, id);
  if (state === 'retired') return `Unexpected ${noun} \`${id}\`, which is retired already`;
  if (state === 'draft')
    return `Unexpected draft \`${id}\`, expected what was published: a ${noun} that nobody has seen is simply deleted`;
  if (successor === null) return null;
  if (successor === id) return `Unexpected successor \`${id}\`, expected another ${noun}`;
  if (!ids.includes(successor))
    return `Cannot find ${noun} \`${successor}\`${didYouMean(successor, ids)}`;
  switch (stateIn(site, noun, successor)) {
    case 'retired':
      return `Unexpected successor \`${successor}\`, which is retired itself; name the ${noun} that took its place`;
    case 'draft':
      return `Unexpected successor \`${successor}\`, which is a draft; publish it first`;
    default:
      return null;
  }
}

/** The drafts with a file of their own that are retired together. */
function findGoing(
  drafts: readonly EditableDraft[],
  { noun, id }: Retirement,
): ReadonlySet<EditableDraft['draft']> {
  return new Set(
    drafts.flatMap(({ card, draft }) => {
      if (stateOf(draft) === 'retired') return [];
      const isIt = draft.noun === noun && draft.id === id;
      const isOfStory = noun === 'story' && card.story === id;
      const isRestating =
        noun === 'source' && draft.noun === 'brief' && draft.fields.restates === id;
      return isIt || isOfStory || isRestating ? [draft] : [];
    }),
  );
}

/** A file whose own entry is retired; only the one that was named has the successor. */
function retire(
  file: ContentFile,
  retirement: Retirement,
  { noun, id }: EditableDraft['draft'],
): ContentFile {
  const isNamed = noun === retirement.noun && id === retirement.id;
  const status = statusFields(isNamed ? retirement : { ...retirement, successor: null });
  return changeFields(file, (fields) => ({ ...fields, ...status }));
}

function statusFields({
  reason,
  successor,
}: Pick<Retirement, 'reason' | 'successor'>): PlainMapping {
  return { status: 'retired', reason, ...(successor === null ? {} : { successor }) };
}

/** A file without what it had of the entry, or with its successor wherever it named it. */
function withoutRetired(
  { file, draft }: EditableDraft,
  { noun, id, successor }: Retirement,
): ContentFile {
  const taken =
    draft.noun === 'brief'
      ? changeFields(file, (fields) => takeOut(fields, { noun, id }, successor))
      : file;
  if (successor === null) return taken;
  const once = withoutTwins(taken, { noun, id }, successor);
  const left = validateFile(once).draft;
  if (left === null || left.noun === 'site') return once;
  return renameIn(once, left, { noun, from: id, to: successor }).file;
}

/** A file without an entry in the lists that name its successor too, which names each once. */
function withoutTwins(
  file: ContentFile,
  { noun, id }: Pick<Retirement, 'noun' | 'id'>,
  successor: string,
): ContentFile {
  const { draft } = validateFile(file);
  if (draft === null || draft.noun === 'site') return file;
  const paths = idsIn(draft)
    .filter((found) => found.noun === noun && found.id === id && !found.isKey)
    .map(({ path }) => path);
  return changeFields(file, (fields) =>
    paths.reduce((whole: PlainMapping, path) => {
      const around = path.slice(0, -1);
      const list = valueAt(whole, around);
      if (!isPlainList(list) || !list.includes(successor)) return whole;
      const left = list.filter((item) => item !== id);
      return withValue(whole, around, left) as PlainMapping;
    }, fields),
  );
}

interface Left {
  readonly key: string;
  readonly at: string;
  readonly inBody: boolean;
}

/** Where a file still names what is retired. */
function findLeft(file: ContentFile, retired: ReadonlySet<string>): readonly Left[] {
  const { draft } = validateFile(file);
  if (draft === null || draft.noun === 'site') return [];
  return referencesOf(draft)
    .map(({ noun, id, at, inBody }) => ({
      ...{ key: `${noun}:${id}`, inBody },
      at: `${file.path}:${at.line}`,
    }))
    .filter(({ key }) => retired.has(key));
}

function wordLeft(retired: readonly string[], left: readonly Left[]): string {
  const [name = ''] = retired;
  const places = [...new Set(left.map(({ at }) => at))];
  const shown = places.slice(0, 5).join(', ');
  const more = places.length > 5 ? ` and ${places.length - 5} more` : '';
  return `Cannot retire \`${name}\`, which fields still name: ${shown}${more}. Change these first, or give a \`--successor\`, to which they then refer`;
}
