import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import type { Actor, Membership } from '../../src/model/actor.ts';
import type { Body } from '../../src/model/body.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Site } from '../../src/model/content.ts';
import type { EdtfDate } from '../../src/model/edtf-date.ts';
import type { Id, Noun } from '../../src/model/ids.ts';
import type { EventStatus, NewsEvent } from '../../src/model/news-event.ts';
import { type Report, type Stance, type Voice, voiceOfChain } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import type { Story } from '../../src/model/story.ts';

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K];
};

export const site: Site = {
  title: 'The Test',
  description: 'A site of tests.',
  language: 'en',
  publisher: 'Testers',
  contact: 'tests@example.org',
  licence: null,
  address: 'https://tests.example.org',
};

const text: { readonly body: Body; readonly prose: readonly [] } = {
  body: { segments: [], blocks: [] },
  prose: [],
};

function id<N extends Noun>(value: string): Id<N> {
  return value as Id<N>;
}

/** A date that the test wrote, which must be right. */
export function edtf(value: string): EdtfDate {
  const parsed = parseEdtf(value);
  if (!parsed.ok) throw new Error(`${value} is no date`);
  return parsed.date;
}

export function makeStory(name = 'story'): Mutable<Story> {
  return {
    noun: 'story',
    id: id(name),
    title: `The ${name}`,
    summary: `About ${name}.`,
    topics: [],
    timeZone: null,
    ...text,
    prose: [],
    briefs: [],
    claims: [],
    events: [],
    sources: [],
  };
}

export function makeActor(
  name: string,
  memberships: readonly Membership[] = [],
  kind: Actor['kind'] = 'person',
): Mutable<Actor> {
  return {
    noun: 'actor',
    id: id(name),
    kind,
    name,
    get label() {
      return this.name;
    },
    aliases: [],
    weakAliases: [],
    memberships: [...memberships],
    wikidata: null,
    summary: null,
    ...text,
    prose: [],
    members: [],
    events: [],
    claimsAbout: [],
    spoken: [],
    unnamed: [],
    relayed: [],
    published: [],
    namedBy: [],
    mentions: [],
  };
}

export function makeSource(story: Mutable<Story>, name: string, day?: string): Mutable<Source> {
  const source: Mutable<Source> = {
    noun: 'source',
    id: id(name),
    story,
    kind: 'article',
    label: name,
    headline: { known: 'unknown' },
    outlet: { known: 'unknown' },
    agency: { known: 'unknown' },
    published: day === undefined ? { known: 'unknown' } : { known: 'stated', value: edtf(day) },
    versionOf: null,
    versions: [],
    authors: [],
    url: null,
    language: null,
    paragraphs: null,
    ...text,
    prose: [],
    briefs: [],
    reports: [],
    wordings: [],
  };
  story.sources.push(source);
  return source;
}

export function makeBrief(
  story: Mutable<Story>,
  name: string,
  fields: Partial<Brief> = {},
): Mutable<Brief> {
  const brief: Mutable<Brief> = {
    noun: 'brief',
    id: id(name),
    title: name,
    story,
    published: '2022-09-08',
    summary: `What ${name} says.`,
    restates: null,
    ...text,
    events: [],
    reports: [],
    wordings: [],
    corrections: [],
    prose: [],
    mentions: [],
    claimLinks: [],
    quotations: [],
    draft: false,
    ...(fields as Partial<Mutable<Brief>>),
  };
  story.briefs.push(brief);
  return brief;
}

export function makeClaim(
  story: Mutable<Story>,
  name: string,
  fields: Partial<Claim> = {},
): Mutable<Claim> {
  const claim: Mutable<Claim> = {
    noun: 'claim',
    id: id(name),
    story,
    statement: `${name}.`,
    topic: null,
    about: [],
    event: null,
    gives: null,
    ...text,
    prose: [],
    reports: [],
    linkedFrom: [],
    ...(fields as Partial<Mutable<Claim>>),
  };
  story.claims.push(claim);
  return claim;
}

export function makeEvent(
  story: Mutable<Story>,
  name: string,
  when: string,
  fields: Partial<NewsEvent> & { readonly status?: EventStatus } = {},
): Mutable<NewsEvent> {
  const event: Mutable<NewsEvent> = {
    noun: 'event',
    id: id(name),
    story,
    title: name,
    when: edtf(when),
    time: null,
    after: null,
    status: 'happened',
    statuses: [{ status: fields.status ?? 'happened', when: edtf(when), time: null, brief: null }],
    kind: null,
    place: null,
    actors: [],
    summary: null,
    ...text,
    prose: [],
    briefs: [],
    claims: [],
    said: [],
    ...(fields as Partial<Mutable<NewsEvent>>),
  };
  story.events.push(event);
  return event;
}

/** A report, added to its claim and its source, in a brief of its own. */
export function addReport(
  claim: Mutable<Claim>,
  source: Mutable<Source>,
  stance: Stance,
  {
    speaker = null,
    voice = speaker === null ? { kind: 'source' } : { kind: 'actors', actors: [speaker] },
    via = [],
    ...fields
  }: Partial<Omit<Report, 'voice' | 'isAgencyWord'>> & {
    readonly speaker?: Actor | null;
    readonly voice?: Voice;
  } = {},
): Report {
  const brief = makeBrief(makeStory('elsewhere'), `brief-of-${source.id}`, { restates: source });
  const report: Report = {
    brief,
    source,
    claim,
    stance,
    inferredAgency: null,
    occasion: null,
    quote: null,
    translation: null,
    quoteStatus: null,
    value: null,
    date: null,
    figure: null,
    where: null,
    updates: [],
    note: null,
    ...voiceOfChain(voice, via),
    ...fields,
  };
  // Another list each time: what was derived from the one before is not of these.
  claim.reports = [...claim.reports, report];
  source.reports.push(report);
  return report;
}
