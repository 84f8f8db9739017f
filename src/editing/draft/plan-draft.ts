import type { Article } from '../../drafting/article/article.ts';
import { gatherKnown } from '../../drafting/known/gather-known.ts';
import { nameBearers } from '../../drafting/known/name-bearers.ts';
import { proposeBrief } from '../../drafting/propose-brief.ts';
import type { NamedActor } from '../../drafting/voices/voice.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { orderFields } from '../../file/edits/order-fields.ts';
import type { ContentFile } from '../../file/text/content-file.ts';
import { likelyId } from '../../file/text/likely-id.ts';
import { pathOf } from '../../file/validate-file.ts';
import { collectDrafts } from '../../story/drafts/collect-drafts.ts';
import {
  type EditableSite,
  findFault,
  idsOf,
  meantId,
  type Plan,
  pathOfBrief,
  refusePlace,
} from '../editable-site.ts';
import { findNewErrors } from '../find-new-errors.ts';
import { refuseId } from '../refuse-id.ts';
import type { BriefDraftInput } from './draft-brief.ts';
import { nameDraft } from './draft-names.ts';
import { draftSoundBrief } from './draft-sound-brief.ts';
import { agencyOf, draftSource } from './draft-source.ts';
import { chooseStubs, type DraftedStub, draftStub } from './draft-stubs.ts';

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
  const { article, today } = task;
  const story = meantId(site, 'story', task.story);
  const date = parseEdtf(task.published ?? today);
  if (!date.ok)
    return { refused: `\`--published\` of \`${task.published}\` is not a date: ${date.expected}` };
  const names = nameDraft(site, set, { ...task, story });
  if (names.refused !== null) return names;
  const { label, source, brief } = names;
  const there = set.sources.get(source);

  const known = gatherKnown(set, story);
  const facts = {
    published: task.published ?? there?.fields.published?.text ?? null,
    language: there?.fields.language ?? null,
  };
  const proposal = proposeBrief({ article, source: facts, known });
  const named = new Set([...idsOf(site, 'actor'), ...idsOf(site, 'place')]);
  const bearersOf = nameBearers(known.actors);
  const stubs = chooseStubs(proposal.stubs, proposal.agencies, named).filter(
    (stub) => bearersOf(stub.stub.name).length === 0 && isWritable(site, stub),
  );
  const actors = new Set(idsOf(site, 'actor'));
  const newIds = new Map(
    stubs.flatMap(({ stub, id }) => (stub.noun === 'actor' ? [[stub.name, id]] : [])),
  );
  const idOf = ({ actor, name }: NamedActor): string | null => {
    const [bearer, other] = bearersOf(name);
    const slug = likelyId(name);
    // An actor whose id is that of the name is most likely meant.
    const likely = slug !== null && actors.has(slug) ? slug : null;
    return actor ?? newIds.get(name) ?? (other === undefined ? bearer : null) ?? likely;
  };
  const gives = new Map(known.claims.map((claim) => [claim.id, claim.gives]));
  const claims = new Set(idsOf(site, 'claim'));
  const agency = agencyOf(proposal);
  const briefInput: BriefDraftInput = {
    ...{ proposal, label, story, source, today, idOf },
    agency: there?.fields.agency ?? (agency === null ? null : idOf(agency)),
    givesOf: (claim) => gives.get(claim) ?? null,
    newClaimId: (ending) => freeId(`${startOfId(source)}-new-${ending}`, claims),
  };
  const sourceText =
    there === undefined
      ? draftSource({
          ...{ article, proposal, story, label, idOf },
          isLabelGiven: task.label !== null,
          actors: known.actors,
        })
      : null;
  const briefPath = pathOfBrief(site, story, brief);
  const around = [
    ...stubs.map((stub) => fileOf(placeOf(stub), draftSoundStub(stub, idOf))),
    ...(sourceText === null ? [] : [fileOf(pathOf({ noun: 'source', id: source }), sourceText)]),
  ];
  const drafted = draftSoundBrief(
    briefInput,
    (text) => fileOf(briefPath, text),
    (file) => findNewErrors(site, story, [...around, file]),
  );
  const revisions = [...around, drafted.file];
  for (const file of revisions) {
    const fault = findFault(file) ?? refusePlace(site, file.path);
    if (fault !== null) return { refused: `Cannot draft \`${file.path}\`: ${fault}` };
  }
  return {
    ...{ refused: null, revisions, source, brief, briefPath },
    ...{ reports: drafted.reports.length, newClaims: drafted.newClaims },
    stubs: stubs.map(({ stub, id }) => `${stub.noun}:${id}`),
    isUndated: proposal.published === null,
    leftOut: proposal.leftOut,
  };
}

function fileOf(path: string, text: string): ContentFile {
  return orderFields({ path, bytes: new TextEncoder().encode(text) });
}

function placeOf({ stub: { noun }, id }: DraftedStub): string {
  return pathOf({ noun, id });
}

/** Whether a stub can have a file of its own: its name is one, and nothing is in its place or was found there once. */
function isWritable(site: EditableSite, stub: DraftedStub): boolean {
  return (
    refuseId(site, stub.stub.noun, stub.id, '') === null &&
    refusePlace(site, placeOf(stub)) === null &&
    isSound(
      stub,
      draftStub(stub, () => null),
    )
  );
}

/** The text of a stub, without the offices that the check would refuse. */
function draftSoundStub(stub: DraftedStub, idOf: (actor: NamedActor) => string | null): string {
  const text = draftStub(stub, idOf);
  return isSound(stub, text) ? text : draftStub(stub, () => null);
}

function isSound(stub: DraftedStub, text: string): boolean {
  return findFault({ path: placeOf(stub), bytes: new TextEncoder().encode(text) }) === null;
}

/** So much of an id that another can be made of it. */
function startOfId(id: string): string {
  return id.slice(0, 80).replace(/-+$/, '');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
