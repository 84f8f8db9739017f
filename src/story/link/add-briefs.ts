import type { BriefDraft } from '../../file/schema/draft.ts';
import { isEventDefinition } from '../../file/schema/event-schema.ts';
import { type ReportFields, stanceOf } from '../../file/schema/report-schema.ts';
import type { Actor } from '../../model/actor.ts';
import type { Brief } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import {
  type QuoteStatus,
  type Report,
  type Voice,
  voiceOfChain,
  wordOf,
} from '../../model/report.ts';
import { knownValue, type Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { Term, Wording } from '../../model/term.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import { readValue } from '../../values/read-value.ts';
import { type DraftSet, stateOf } from '../drafts/draft-set.ts';
import { eventMoment } from '../drafts/event-moment.ts';
import type { BriefEvidence, QuoteResult } from '../evidence/brief-evidence.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type ContentTables, getEntry, type Mutable, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the briefs, then links them with all that they report, list and name. */
export function addBriefs(
  set: DraftSet,
  tables: ContentTables,
  findNames: NameMatcher,
  evidence: Evidence['briefs'],
): void {
  const drafts = shownInOrder(set.briefs);
  for (const draft of drafts) addBrief(draft, tables, findNames, evidence[draft.path]);
  for (const draft of drafts) fillBrief(draft, tables, evidence[draft.path]);
}

function addBrief(
  { id, fields, body }: BriefDraft,
  tables: ContentTables,
  findNames: NameMatcher,
  evidence: BriefEvidence | undefined,
): void {
  const { stories, sources, actors, claims, briefs } = tables;
  const { prose, mentions, claimLinks } = linkProse(body.body, findNames);
  const brief: Mutable<Brief> = {
    noun: 'brief',
    id,
    title: fields.title,
    story: getEntry(stories, fields.story),
    published: fields.published,
    summary: fields.summary,
    restates: fields.restates === undefined ? null : getEntry(sources, fields.restates),
    events: [],
    reports: [],
    wordings: [],
    corrections: (fields.corrections ?? []).map(({ date, note, claim }) => ({
      date,
      note,
      claim: claim === undefined ? null : getEntry(claims, claim),
    })),
    body: body.body,
    prose,
    // A link in prose may lead to something retired, which has no entry here.
    mentions: mentions.flatMap(({ id: actor, at }) => presentIn(actors, actor, at, 'actor')),
    claimLinks: claimLinks.flatMap(({ id: claim, at }) => presentIn(claims, claim, at, 'claim')),
    quotations: (evidence?.quotations ?? []).map(publishedStatus),
    draft: stateOf({ fields }) === 'draft',
  };
  briefs.set(id, brief);
}

function presentIn<T, S, K extends string>(
  table: ReadonlyMap<string, T>,
  id: string,
  at: S,
  key: K,
): ({ readonly at: S } & { readonly [P in K]: T })[] {
  const entry = table.get(id);
  return entry === undefined
    ? []
    : [{ [key]: entry, at } as { readonly at: S } & { readonly [P in K]: T }];
}

function fillBrief(
  { id, fields }: BriefDraft,
  tables: ContentTables,
  evidence: BriefEvidence | undefined,
): void {
  const { briefs, events, terms } = tables;
  const brief = getEntry(briefs, id);
  (brief.story as Mutable<Story>).briefs.push(brief);
  (brief.restates as Mutable<Source> | null)?.briefs.push(brief);
  for (const listed of fields.events ?? []) {
    const event = getEntry(events, typeof listed === 'string' ? listed : listed.id);
    brief.events.push(event);
    event.briefs.push(brief);
    if (typeof listed === 'string') continue;
    const status = { status: listed.status, ...eventMoment(listed, brief.story.timeZone), brief };
    if (isEventDefinition(listed)) event.statuses[0] = status;
    else event.statuses.push(status);
  }
  for (const { actor, at } of brief.mentions) {
    (actor as Mutable<Actor>).mentions.push({ actor, at, brief });
  }
  for (const claim of new Set(brief.claimLinks.map((link) => link.claim))) {
    (claim as Mutable<Claim>).linkedFrom.push(brief);
  }
  const source = brief.restates as Mutable<Source> | null;
  if (source === null) return;
  for (const [index, written] of (fields.reports ?? []).entries()) {
    const quoteStatus =
      written.quote === undefined ? null : publishedStatus(evidence?.quotes[index]);
    const report = makeReport(written, { brief, source, quoteStatus }, tables);
    brief.reports.push(report);
    source.reports.push(report);
    (report.claim as Mutable<Claim>).reports.push(report);
    for (const speaker of wordOf(report)) (speaker as Mutable<Actor>).spoken.push(report);
    for (const outlet of report.via) (outlet as Mutable<Actor>).relayed.push(report);
    const { occasion, voice } = report;
    if (voice.kind === 'unnamed') (voice.of as Mutable<Actor> | null)?.unnamed.push(report);
    if (occasion !== null && typeof occasion !== 'string')
      (occasion as Mutable<NewsEvent>).said.push(report);
  }
  for (const [id, names] of Object.entries(fields.wording ?? {})) {
    const counts = evidence?.nameCounts[id];
    // The compiler takes a key for any text.
    const term = getEntry(terms, id as Term['id']);
    const wording: Wording = {
      term,
      source,
      brief,
      names: names.map(({ name, speaker }, index) => ({
        name,
        speaker: speaker === undefined ? null : getEntry(tables.actors, speaker),
        count: counts?.[index] ?? null,
      })),
    };
    brief.wordings.push(wording);
    source.wordings.push(wording);
    term.wordings.push(wording);
  }
}

/** Nothing is published that was not found; without a fingerprint no one looked. */
function publishedStatus(result: QuoteResult | null | undefined): QuoteStatus {
  return result === 'found' ? 'found' : 'unchecked';
}

function makeReport(
  written: ReportFields,
  { brief, source, quoteStatus }: Pick<Report, 'brief' | 'source' | 'quoteStatus'>,
  { claims, actors, sources, events }: ContentTables,
): Report {
  const claim = getEntry(claims, written.claim);
  const speaker = makeVoice(written.speaker, actors);
  const agencies = agencyOf(source, speaker);
  const chain = written.via?.map((actor) => getEntry(actors, actor)) ?? agencies;
  const isInferred = written.via === undefined && source.agency.known === 'inferred';
  return {
    brief,
    source,
    claim,
    stance: stanceOf(written),
    ...voiceOfChain(speaker, chain),
    inferredAgency: (isInferred ? agencies[0] : null) ?? null,
    occasion: events.get(written.occasion ?? '') ?? written.occasion ?? null,
    quote: written.quote ?? null,
    quoteStatus,
    translation: written.translation ?? null,
    ...readValue(written.value, claim.gives, source.language),
    where: written.paragraph ?? null,
    updates: (written.updates ?? []).map((id) => getEntry(sources, id)),
    note: written.note ?? null,
  };
}

/** The agency whose text a source is, where it is between the source and a voice. */
function agencyOf(source: Source, voice: Voice): readonly Actor[] {
  const agency = knownValue(source.agency);
  const isItself =
    agency === knownValue(source.outlet) ||
    (voice.kind === 'actors' && voice.actors.some((actor) => actor === agency));
  return agency === null || isItself ? [] : [agency];
}

function makeVoice(speaker: ReportFields['speaker'], actors: ContentTables['actors']): Voice {
  if (speaker === undefined) return { kind: 'source' };
  if (typeof speaker === 'string') return { kind: 'actors', actors: [getEntry(actors, speaker)] };
  if (Array.isArray(speaker))
    return { kind: 'actors', actors: speaker.map((id) => getEntry(actors, id)) };
  const { unnamed, of } = speaker;
  return { kind: 'unnamed', who: unnamed, of: of === undefined ? null : getEntry(actors, of) };
}
