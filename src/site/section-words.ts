import type { PageRef } from '../derive/parts/page-ref.ts';
import type { Section } from '../derive/parts/section.ts';
import { actorWords } from './actor-words.ts';
import { comparisonWords } from './comparison-words.ts';
import { corroborations } from './model-words.ts';
import { pageWords } from './page-words.ts';
import { placeWords } from './place-words.ts';
import { words } from './words.ts';

interface SectionWords {
  readonly heading: string;
  /** What there are many of. */
  readonly many: string;
}

/** The lists that have pages of their own: what they are, and what there is in them. */
export const sectionWords = {
  about: { heading: 'Claims about', many: 'claims' },
  'agency-for': { heading: actorWords.agencyFor, many: 'sources' },
  heard: { heading: actorWords.heard, many: 'sources' },
  members: { heading: pageWords.actorPage.members, many: 'members' },
  mentions: { heading: pageWords.actorPage.mentions, many: 'mentions' },
  neighbours: { heading: actorWords.neighbours, many: 'actors' },
  published: { heading: pageWords.actorPage.published, many: 'sources' },
  relayed: { heading: pageWords.actorPage.relayed, many: 'reports' },
  said: { heading: 'Statements', many: 'statements' },
  spellings: { heading: actorWords.spellings, many: 'sources' },
  stories: { heading: pageWords.actorPage.stories, many: 'stories' },

  alone: { heading: pageWords.sourcePage.alone, many: 'claims' },
  chains: { heading: comparisonWords.credits.chains, many: 'chains' },
  credits: { heading: comparisonWords.credits.heading, many: 'speakers' },
  reports: { heading: pageWords.sourcePage.reports, many: 'reports' },
  wording: { heading: pageWords.sourcePage.wording, many: 'terms' },

  disputed: { heading: corroborations.disputed.title, many: 'claims' },
  'several-origins': { heading: corroborations['several-origins'].title, many: 'claims' },
  'several-sources': { heading: corroborations['several-sources'].title, many: 'claims' },
  'one-source': { heading: corroborations['one-source'].title, many: 'claims' },
  unsupported: { heading: corroborations.unsupported.title, many: 'claims' },
  coverage: { heading: comparisonWords.coverage.restated, many: 'sources' },
  cast: { heading: actorWords.cast, many: 'actors' },
  meetings: { heading: actorWords.meetings, many: 'events' },
  'source-speakers': { heading: actorWords.perSource, many: 'sources' },
  speakers: { heading: actorWords.speakers, many: 'speakers' },
  'spoken-of': { heading: actorWords.spokenOf, many: 'actors' },

  actors: { heading: 'Who is concerned', many: 'actors' },
  briefs: { heading: pageWords.story.briefs, many: 'briefs' },
  claims: { heading: 'What the sources say', many: 'claims' },
  dates: { heading: placeWords.datesCaption, many: 'reports' },
  events: { heading: pageWords.placePage.events, many: 'events' },
  names: { heading: pageWords.termPage.names, many: 'sources' },
  'reported-by': { heading: pageWords.claimPage.reports, many: 'reports' },
  silent: { heading: pageWords.claimPage.silent, many: 'sources' },
  sources: { heading: pageWords.story.sources, many: 'sources' },
} as const satisfies Record<Section, SectionWords>;

/** What leads to the whole of a list that is shown in part: "All 312 mentions". */
export function moreWords(all: PageRef, more: number, total: number): string {
  switch (all.kind) {
    case 'section':
      return allWords(total, sectionWords[all.section].many);
    case 'actor-timeline':
      return allWords(total, sectionWords.events.many);
    case 'story-actors':
      return allWords(total, sectionWords.cast.many);
    default:
      return words.more(more);
  }
}

function allWords(total: number, many: string): string {
  return `All ${total.toLocaleString('en')} ${many}`;
}

/** "Named in the briefs: Ana Costa" */
export function sectionTitle(section: Section, entry: string): string {
  return `${sectionWords[section].heading}: ${entry}`;
}

/** "312 mentions" */
export function sectionCount(section: Section, total: number): string {
  return `${total.toLocaleString('en')} ${sectionWords[section].many}`;
}
