import type { Difference } from '../derive/pages/derive-pair.ts';
import type { Corroboration } from '../derive/parts/claims-by-corroboration.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Noun } from '../model/ids.ts';
import type { EventStatus } from '../model/news-event.ts';
import type { Stance } from '../model/report.ts';
import type { SourceKind } from '../model/source.ts';

const nouns = {
  story: { one: 'Story', many: 'Stories' },
  brief: { one: 'Brief', many: 'Briefs' },
  source: { one: 'Source', many: 'Sources' },
  actor: { one: 'Actor', many: 'Actors' },
  event: { one: 'Event', many: 'Events' },
  claim: { one: 'Claim', many: 'Claims' },
  place: { one: 'Place', many: 'Places' },
  term: { one: 'Term', many: 'Terms' },
} as const satisfies Record<Noun, { one: string; many: string }>;

const lists = {
  story: 'Each story gathers the briefs, claims, events and sources of one news subject.',
  brief: 'Each brief restates one source in our own words, or sums up several. Newest first.',
  source:
    'The published documents that the briefs restate. What a document does not say of itself is shown as unknown.',
  actor:
    'The people, organisations and states in the news, with what they said and what was said of them.',
  event: 'What happened, and what the sources expected to happen. Latest first.',
  claim:
    'Single statements that can be true or false, with the sources that report them and where their word comes from.',
  place: 'Where the events took place or were expected to.',
  term: 'Things that sources call by different names.',
} as const satisfies Record<Noun, string>;

const stances = {
  states: 'States',
  attributes: 'Attributes',
  doubts: 'Doubts',
  denies: 'Denies',
} as const satisfies Record<Stance, string>;

const statuses = {
  happened: 'Happened',
  expected: 'Expected',
  unconfirmed: 'Unconfirmed',
  cancelled: 'Cancelled',
} as const satisfies Record<EventStatus, string>;

const actorKinds = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
} as const satisfies Record<ActorKind, string>;

const sourceKinds = {
  article: 'Article',
  'wire-report': 'Wire report',
  statement: 'Statement',
  transcript: 'Transcript',
  document: 'Document',
} as const satisfies Record<SourceKind, string>;

const corroborations = {
  'several-origins': {
    title: 'Reported on several independent origins',
    note: 'More than one person, agency or source stands behind each of these.',
  },
  'several-sources': {
    title: 'In several sources, from one origin',
    note: 'Several sources carry these, but the word of all of them goes back to the same origin.',
  },
  'one-source': { title: 'In one source only', note: 'The other sources are silent on these.' },
  disputed: {
    title: 'Where sources differ',
    note: 'One source carries these, another doubts or denies them.',
  },
  unsupported: {
    title: 'Doubted or denied only',
    note: 'The sources mention these, but none of them carries them as true.',
  },
} as const satisfies Record<Corroboration, { title: string; note: string }>;

const differences = {
  stance: 'They differ on whether it is so',
  value: 'They give different figures or dates',
  credit: 'They rest on different words',
  none: 'They agree',
} as const satisfies Record<Difference, string>;

/** The words of the interface; what editors write is never here. */
export const words = {
  nouns,
  lists,
  stances,
  statuses,
  actorKinds,
  sourceKinds,
  corroborations,
  differences,

  skip: 'Skip to the text',
  mainNavigation: 'Main',
  footerNavigation: 'More pages',
  breadcrumbs: 'You are here',
  home: 'Home',
  about: 'About and method',
  aboutShort: 'About',
  corrections: 'Corrections',
  notFound: 'Page not found',
  draft: 'Draft',
  draftNote: 'This brief is a draft. It may change, and it is not published yet.',
  corrected: 'Corrected',
  retired: 'Retired',
  inferred: 'inferred',
  unknown: 'Unknown',
  silent: 'Silent',
  differs: 'Sources differ',
  synthesis: 'Synthesis of several sources',
  restates: 'Restates',
  updated: 'Last brief',

  overview: 'Overview',
  timeline: 'Timeline',
  comparison: 'Comparison',
  storyParts: 'Parts of this story',

  count(number: number, noun: Noun): string {
    const { one, many } = nouns[noun];
    return `${number.toLocaleString('en')} ${(number === 1 ? one : many).toLowerCase()}`;
  },
  sources: (number: number): string => `${number} ${number === 1 ? 'source' : 'sources'}`,
  origins: (number: number): string => `${number} ${number === 1 ? 'origin' : 'origins'}`,
  more: (number: number): string => `and ${number.toLocaleString('en')} more`,
  pageOf: (number: number, total: number): string => `Page ${number} of ${total}`,
  titleOfPage: (title: string, number: number): string =>
    number === 1 ? title : `${title}, page ${number}`,
  reference: (number: number, label: string): string => `Source ${number}: ${label}`,
  backTo: (source: number, times: number): string =>
    `${times}: back to reference ${times} to source ${source}`,
  referredTo: 'Referred to in the text:',
  paragraph: (number: number): string => `paragraph ${number}`,
  timelineOf: (story: string): string => `Timeline: ${story}`,
  comparisonOf: (story: string): string => `Source comparison: ${story}`,
  pairOf: (a: string, b: string): string => `${a} and ${b}, side by side`,
  publishedBy: 'Published by',
  contact: 'Report a mistake',
  licence: 'Texts are licensed CC BY 4.0. Quotations belong to their authors.',
  memberOf: 'Belongs to',
  from: 'from',
  until: 'until',

  onTheWordOf: 'on the word of',
  inItsOwnVoice: 'in its own voice',
  through: 'through',
  and: 'and',
  itself: 'itself',
  noSource: 'No source carries it as true',
  doubtedBy: 'Doubted by',
  deniedBy: 'Denied by',
  quoteOpen: '“',
  quoteClose: '”',

  describeActor: (name: string): string =>
    `What ${name} said and what was said of it, by source and origin.`,
  describeEvent: (title: string): string => `When, where and on whose word: ${title}.`,
  describeClaim: (statement: string): string => `Who reports it, and on whose word: ${statement}`,
  describeSource: (label: string, story: string): string =>
    `What ${label} reports on “${story}”, and what is known of the document.`,
  describePlace: (name: string): string => `What happened in ${name}, or was expected to.`,
  describeTerm: (name: string): string => `What the sources call it: ${name}.`,
  describeAbout:
    'How this site compares sources, what its words mean, who publishes it and how to reach them.',
  language,
  gives: 'Gives',
  howReported: 'How it is reported',
  outletUnknown: 'outlet unknown',
  dateUnknown: 'date unknown',
  calledBySources: 'Called',
  noBriefs: 'No briefs yet.',
  noEntries: 'Nothing here yet.',

  front: {
    stories: 'Stories',
    briefs: 'Newest briefs',
    known: 'Best corroborated',
    expected: 'Expected next',
    allStories: 'All stories',
    allBriefs: 'All briefs',
  },
  story: {
    known: 'What is known',
    knownNote:
      'Claims by how well they are corroborated. An origin is where the word comes from in the end: two reports that quote one speaker are two sources and one origin.',
    events: 'Last and next',
    last: 'What happened last',
    ahead: 'What was expected or rumoured',
    actors: 'Who is in it',
    sources: 'Sources',
    briefs: 'Briefs',
    wholeTimeline: 'The whole timeline',
    wholeComparison: 'Compare the sources claim by claim',
    noClaims: 'No brief of this story reports a claim yet.',
  },
  timelinePage: {
    note: 'Events as the sources tell them. What was expected when they were written may have come out otherwise.',
    openStart: 'Earlier',
    actors: 'With',
    sources: 'Reported by',
    empty: 'No brief of this story lists an event yet.',
    key: 'Marks',
  },
  comparisonPage: {
    note: 'Each row is one claim, each column one source. Silence means that a source does not carry the claim; it is no denial.',
    caption: (sources: number, claims: number): string =>
      `Which of ${sources} sources reports which of ${claims} claims, with whose word it rests on`,
    claims: 'Claim by claim',
    noTopic: 'Other claims',
    key: 'Marks',
    keyOf: {
      states: 'in the source’s own voice',
      attributes: 'on somebody’s word',
      doubts: 'carried as unconfirmed',
      denies: 'said not to be so',
      silent: 'not carried at all',
    },
    wording: 'What they call it',
    wordingNote: 'The names that each source uses for the same thing.',
    quotes: 'In their words',
    exclusives: 'What only one source says',
    exclusivesNote: 'Claims on which all other sources of this story are silent.',
    exclusiveTo: 'Only',
    pairs: 'Two sources side by side',
    onClaim: 'On the claim:',
    empty: 'No brief of this story reports a claim yet.',
  },
  pairPage: {
    both: 'In both',
    only: (label: string): string => `Only in ${label}`,
    none: 'None.',
    noneShared: 'The two have no claim in common.',
    neither: (number: number): string =>
      `Both are silent on ${number} more ${number === 1 ? 'claim' : 'claims'} of this story.`,
    swap: 'Swap the two',
    whole: 'All sources of the story',
    behind: 'Behind both together',
  },
  briefPage: {
    corrections: 'Corrections',
    events: 'Events in this brief',
    reports: 'What the source reports',
    reportsNote: 'Each claim as the restated source carries it.',
    cited: 'Sources of this brief',
    wording: 'Words the source uses',
    draft: 'Draft',
    part: 'Part of',
    published: 'Published',
  },
  actorPage: {
    kind: 'Kind',
    roles: 'Roles',
    aliases: 'Also written',
    identifiers: 'Identifiers',
    wikidata: 'Wikidata',
    members: 'People and bodies',
    said: 'What it said',
    saidPerson: 'What they said',
    saidNote: 'Claims that rest on this word, as the sources report them.',
    about: 'What is said of it',
    aboutPerson: 'What is said of them',
    events: 'Events',
    published: 'Sources it published',
    relayed: 'Reports that came through it',
    relayedNote: 'Sources that took somebody’s word from this agency.',
    mentions: 'Named in the briefs',
    there: 'Read it there',
    facts: 'In short',
    stories: 'In the stories',
  },
  eventPage: {
    when: 'When',
    where: 'Where',
    what: 'What',
    status: 'Status',
    actors: 'Who',
    claims: 'What the sources say of it',
    onTimeline: 'On the timeline',
    dates: 'The dates that sources give',
    briefs: 'Briefs about it',
    sources: 'Reported by',
    story: 'Story',
    asOf: 'as of the sources',
    facts: 'In short',
    noClaims: 'No claim about this event has been recorded.',
  },
  claimPage: {
    reports: 'Who reports it',
    silent: 'Silent',
    silentNote: 'These sources of the story do not carry the claim. That is no denial.',
    about: 'About',
    event: 'The event',
    briefs: 'Briefs that refer to it',
    standing: 'How it stands',
    topic: 'Topic',
    story: 'Story',
    facts: 'In short',
  },
  sourcePage: {
    facts: 'What is known of the document',
    headline: 'Headline',
    outlet: 'Outlet',
    published: 'Published',
    authors: 'Authors',
    address: 'Address',
    language: 'Language',
    paragraphs: 'Length',
    paragraphCount: (number: number): string => `${number} paragraphs`,
    because: 'Inferred:',
    reports: 'What it reports',
    reportsNote: 'In the order of its paragraphs.',
    alone: 'What only it reports',
    aloneNote: 'No other source of the story carries these claims.',
    wording: 'What it calls things',
    briefs: 'Briefs that restate it',
    document: 'The document',
    story: 'in the story',
  },
  placePage: {
    position: 'Position',
    country: 'Country',
    events: 'Events here',
    facts: 'In short',
    noEvents: 'No event has been recorded here.',
  },
  termPage: {
    names: 'What the sources call it',
    source: 'Source',
    namesColumn: 'Names',
    noted: 'Noted in',
    empty: 'No source has a name for it noted yet.',
  },
  correctionsPage: {
    note: 'What we got wrong and put right, newest first. Each correction also stands above the brief it concerns.',
    empty: 'No brief has had to be corrected so far.',
    in: 'In',
    about: 'about the claim',
  },
  aboutPage: {
    publisher: 'Who publishes this',
    publishedBy: (title: string, publisher: string, contact: string): string =>
      `<bdi>${title}</bdi> is published by <bdi>${publisher}</bdi>. For corrections and questions write to ${contact}.`,
    licence:
      'The texts of this site may be used under the <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 licence</a>. Quotations remain their authors’. The site sets no cookies and runs no scripts.',
  },
  retiredPage: {
    note: 'This page was withdrawn. Its address stays, so that links to it do not break.',
    reason: 'Why',
    successor: 'Go on to',
  },
  notFoundPage: {
    note: 'There is no page at this address. It may have been mistyped.',
    home: 'Go to the front page',
  },

  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages',
  onThisPage: 'On this page',
} as const;

/** The English name of a language, by its BCP 47 tag. */
function language(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month, 1 to 12. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}
