import type { Difference } from '../../derive/comparison/compare-reports.ts';
import type { CorroborationLevel } from '../../derive/evidence/corroboration-level.ts';
import type { ActorKind } from '../../model/actor.ts';
import type { Noun } from '../../model/ids.ts';
import type { EventStatus } from '../../model/news-event.ts';
import type { Stance } from '../../model/report.ts';
import type { SourceKind } from '../../model/source.ts';

/** The names of the nouns, in the singular and the plural. */
export const nouns = {
  story: { one: 'Story', many: 'Stories' },
  brief: { one: 'Brief', many: 'Briefs' },
  source: { one: 'Source', many: 'Sources' },
  actor: { one: 'Actor', many: 'Actors' },
  event: { one: 'Event', many: 'Events' },
  claim: { one: 'Claim', many: 'Claims' },
  place: { one: 'Place', many: 'Places' },
  term: { one: 'Term', many: 'Terms' },
} as const satisfies Record<Noun, { one: string; many: string }>;

/** The text above the list of each noun. */
export const lists = {
  story: 'Each story gathers the briefs, claims, events and sources of one news subject.',
  brief: 'Each brief restates one source in our own words, or sums up several. Newest first.',
  source:
    'The published documents that the briefs restate. What a document does not say about itself is shown as unknown.',
  actor:
    'The people, organisations, states and groups in the news, with what they said and what was said about them.',
  event: 'What happened, and what the sources expected to happen. Latest first.',
  claim:
    'Single statements that can be true or false, with the sources that report them and their origins.',
  place: 'Where the events took place, or were expected to.',
  term: 'Things that sources call by different names.',
} as const satisfies Record<Noun, string>;

/** What a voice says about a claim. */
export const stances = {
  affirms: 'Affirmed',
  denies: 'Denied',
  open: 'Left open',
} as const satisfies Record<Stance, string>;

/** What became of an event. */
export const statuses = {
  happened: 'Happened',
  expected: 'Expected',
  unconfirmed: 'Unconfirmed',
  cancelled: 'Cancelled',
} as const satisfies Record<EventStatus, string>;

/** The kinds of actors. */
export const actorKinds = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  group: 'Group',
} as const satisfies Record<ActorKind, string>;

/** The kinds of sources. */
export const sourceKinds = {
  article: 'Article',
  'wire-report': 'Wire report',
  statement: 'Statement',
  transcript: 'Transcript',
  document: 'Document',
} as const satisfies Record<SourceKind, string>;

/** The levels of corroboration, as headings. */
export const corroborationLevels = {
  'several-origins': {
    title: 'From several independent origins',
    note: 'Each of these rests on named voices that are independent of one another.',
  },
  'several-sources': {
    title: 'In several sources, from one origin at most',
    note: 'Several sources carry these, but they name the same origin, or none.',
  },
  'one-source': {
    title: 'Affirmed in only one source',
    note: 'No voice in any other source affirms these.',
  },
  disputed: {
    title: 'Disputed',
    note: 'One voice affirms each of these, and another denies it.',
  },
  unsupported: {
    title: 'Only left open or denied',
    note: 'The sources mention these, but no voice in them affirms them.',
  },
} as const satisfies Record<CorroborationLevel, { title: string; note: string }>;

/** How two sources differ. */
export const differences = {
  change: 'The later report updates the earlier',
  stance: 'They report different stances',
  value: 'They give different figures or dates',
  credit: 'They attribute it differently',
  words: 'They quote it in different words',
  none: 'They agree',
} as const satisfies Record<Difference, string>;
