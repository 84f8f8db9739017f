import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Article } from '../../drafting/article/article.ts';
import { gatherKnown } from '../../drafting/known/gather-known.ts';
import { proposeBrief } from '../../drafting/propose-brief.ts';
import type { NamedActor } from '../../drafting/voices/voice.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { orderFields } from '../../file/edits/order-fields.ts';
import { likelyId } from '../../file/text/likely-id.ts';
import { pathOf } from '../../file/validate-file.ts';
import { collectDrafts } from '../../story/drafts/collect-drafts.ts';
import {
  type EditableSite,
  findFault,
  idsOf,
  type Plan,
  pathOfBrief,
  type Revision,
} from '../editable-site.ts';
import { draftBrief } from './draft-brief.ts';
import { agencyOf, draftSource } from './draft-source.ts';
import { chooseStubs, draftStub } from './draft-stubs.ts';

/** What is drafted from an article. */
export interface DraftTask {
  readonly article: Article;
  readonly story: string;
  /** The id of the source, one that is there already or a new one; null for one made of the label. */
  readonly source: string | null;
  /** The name by which the site speaks of a new source; null for the headline. */
  readonly label: string | null;
  /** The date of publication, EDTF, where an editor knows it. */
  readonly published: string | null;
  /** The id of the brief; null for one made of that of the source. */
  readonly brief: string | null;
  /** The day on which it is drafted. */
  readonly today: string;
}

export interface DraftPlan {
  readonly source: string;
  readonly brief: string;
  readonly briefPath: string;
  readonly reports: number;
  readonly newClaims: number;
  readonly stubs: readonly string[];
  /** Whether no one knows when the article was published, so that its days are left open. */
  readonly isUndated: boolean;
  /** What was not looked for, since the article is in another language than English. */
  readonly leftOut: readonly string[];
}

/** Plans the entry of a source, a brief that restates it and stubs for unknown names, all drafts and all marked as proposed. */
export function planDraft(site: EditableSite, task: DraftTask): Plan<DraftPlan> {
  const set = collectDrafts(site.read(site.cards));
  const { article, story, today } = task;
  if (!set.stories.has(story))
    return {
      refused: `Cannot find story \`${story}\`${didYouMean(story, set.stories.keys()) || '; `npx collate list stories` lists them'}`,
    };
  const date = parseEdtf(task.published ?? today);
  if (!date.ok)
    return { refused: `\`--published\` of \`${task.published}\` is not a date: ${date.expected}` };
  const there = task.source === null ? undefined : set.sources.get(task.source);
  const label = there?.fields.label ?? task.label ?? article.headline?.slice(0, 120) ?? null;
  if (label === null)
    return {
      refused: 'Expected `--label`, the name of the source, since the article has no headline',
    };
  const source = task.source ?? likelyId(label);
  if (source === null)
    return { refused: `Cannot make an id of \`${label}\`: give one by \`--source\`` };
  const brief = task.brief ?? `${source}-brief`;
  const taken = refuseTaken(site, there === undefined ? source : null, brief);
  if (taken !== null) return { refused: taken };

  const known = gatherKnown(set, story);
  const facts = {
    published: task.published ?? there?.fields.published?.text ?? null,
    language: there?.fields.language ?? null,
  };
  const proposal = proposeBrief({ article, source: facts, known });
  const named = new Set([...idsOf(site, 'actor'), ...idsOf(site, 'place')]);
  const stubs = chooseStubs(proposal.stubs, proposal.agencies, named);
  const actors = new Set(idsOf(site, 'actor'));
  const newIds = new Map(
    stubs.flatMap(({ stub, id }) => (stub.noun === 'actor' ? [[stub.name, id]] : [])),
  );
  const idOf = ({ actor, name }: NamedActor): string | null =>
    actor ?? newIds.get(name) ?? knownBySlug(name, actors);
  const gives = new Map(known.claims.map((claim) => [claim.id, claim.gives]));
  const claims = new Set(idsOf(site, 'claim'));
  const agency = agencyOf(proposal);
  const drafted = draftBrief({
    ...{ proposal, label, story, source, today, idOf },
    agency: there?.fields.agency ?? (agency === null ? null : idOf(agency)),
    givesOf: (claim) => gives.get(claim) ?? null,
    newClaimId: (ending) => freeId(`${source}-new-${ending}`, claims),
  });
  const sourceText =
    there === undefined
      ? draftSource({
          ...{ article, proposal, story, label, idOf },
          isLabelGiven: task.label !== null,
          actors: known.actors,
        })
      : null;
  const briefPath = pathOfBrief(site, story, brief);
  const files: readonly (readonly [path: string, text: string])[] = [
    ...stubs.map(
      (stub) => [pathOf({ noun: stub.stub.noun, id: stub.id }), draftStub(stub, idOf)] as const,
    ),
    ...(sourceText === null ? [] : [[pathOf({ noun: 'source', id: source }), sourceText] as const]),
    [briefPath, drafted.text],
  ];
  const revisions: Revision[] = [];
  for (const [path, text] of files) {
    const file = orderFields({ path, bytes: new TextEncoder().encode(text) });
    const fault = findFault(file);
    if (fault !== null) return { refused: `Cannot draft \`${path}\`: ${fault}` };
    revisions.push(file);
  }
  const { reports, newClaims } = drafted;
  return {
    ...{ refused: null, revisions, source, brief, briefPath, reports, newClaims },
    stubs: stubs.map(({ stub, id }) => `${stub.noun}:${id}`),
    isUndated: proposal.published === null,
    leftOut: proposal.leftOut,
  };
}

function refuseTaken(site: EditableSite, source: string | null, brief: string): string | null {
  if (source !== null && idsOf(site, 'source').includes(source))
    return `Unexpected id \`${source}\`, which a source has already: give another by \`--source\``;
  return idsOf(site, 'brief').includes(brief)
    ? `Unexpected id \`${brief}\`, which a brief has already: give another by \`--brief\``
    : null;
}

/** An actor whose id is that of a name: most likely it is meant. */
function knownBySlug(name: string, actors: ReadonlySet<string>): string | null {
  const id = likelyId(name);
  return id !== null && actors.has(id) ? id : null;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
