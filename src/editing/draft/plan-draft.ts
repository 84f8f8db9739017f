import { gatherKnown } from '../../drafting/known/gather-known.ts';
import { proposeBrief } from '../../drafting/propose-brief.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { orderFields } from '../../file/edits/order-fields.ts';
import type { ContentFile } from '../../file/text/content-file.ts';
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
import { draftActors, draftSoundStub, placeOf } from './draft-actors.ts';
import type { BriefDraftInput } from './draft-brief.ts';
import { nameDraft } from './draft-names.ts';
import { draftSoundBrief } from './draft-sound-brief.ts';
import { agencyOf, draftSource } from './draft-source.ts';
import type { DraftTask } from './draft-task.ts';

/** What was drafted. */
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
  const { stubs, idOf } = draftActors(site, known, proposal);
  const gives = new Map(known.claims.map((claim) => [claim.id, claim.gives]));
  const claims = new Set(idsOf(site, 'claim'));
  const agency = agencyOf(proposal);
  const briefInput: BriefDraftInput = {
    ...{ proposal, label, story, source, today, idOf },
    agency: there?.fields.agency ?? (agency === null ? null : idOf(agency)),
    givesOf: (claim) => gives.get(claim) ?? null,
    newClaimId: (ending) => freeId(`${startOfId(source)}-new-${ending}`, claims),
  };
  const briefPath = pathOfBrief(site, story, brief);
  const sourceInput = {
    ...{ article, proposal, story, label, idOf, actors: known.actors },
    isLabelGiven: task.label !== null,
  };
  const around = [
    ...stubs.map((stub) => fileOf(placeOf(stub), draftSoundStub(stub, idOf))),
    // A source that is there already stays as it is.
    ...(there === undefined
      ? [fileOf(pathOf({ noun: 'source', id: source }), draftSource(sourceInput))]
      : []),
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

/** So much of an id that another can be made of it. */
function startOfId(id: string): string {
  return id.slice(0, 80).replace(/-+$/, '');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
