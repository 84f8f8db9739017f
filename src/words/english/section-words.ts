import type { CorroborationLevel } from '../../derive/evidence/corroboration-level.ts';
import type { PageRef } from '../../derive/links/page-ref.ts';
import type { Section } from '../../derive/links/section.ts';
import type { Pager } from '../../derive/paging/paginate.ts';
import { actorWords } from './actor-words.ts';
import { asKnownWords } from './as-known-words.ts';
import { comparisonWords } from './comparison-words.ts';
import { corroborationLevels } from './model-words.ts';
import { numberWords } from './number-words.ts';
import { pageWords } from './page-words.ts';
import { placeWords } from './place-words.ts';
import { words } from './words.ts';

interface SectionWords {
  readonly heading: string;
  readonly note?: string;
  /** The plural of what the list holds. */
  readonly many: string;
}

/** The heading, note and noun of each list that has pages of its own. */
export const sectionWords: Readonly<Record<Section, SectionWords>> = {
  about: { heading: 'Claims about', many: 'claims' },
  'agency-for': { heading: actorWords.agencyFor, many: 'sources' },
  heard: { heading: actorWords.heard, many: 'sources', note: actorWords.heardNote },
  members: { heading: pageWords.actorPage.members, many: 'members' },
  mentions: { heading: pageWords.actorPage.mentions, many: 'mentions' },
  neighbours: { heading: actorWords.neighbours, many: 'actors' },
  published: { heading: pageWords.actorPage.published, many: 'sources' },
  relayed: {
    heading: 'What was passed on',
    many: 'reports',
    note: pageWords.actorPage.relayedNote,
  },
  contested: {
    heading: pageWords.actorPage.contestedThey,
    many: 'statements',
    note: pageWords.actorPage.contestedNote,
  },
  said: { heading: 'Statements', many: 'statements', note: pageWords.actorPage.saidNote },
  spellings: { heading: actorWords.spellings, many: 'sources' },
  stories: { heading: pageWords.actorPage.stories, many: 'stories' },
  unnamed: {
    heading: 'What unnamed voices said',
    many: 'statements',
    note: pageWords.actorPage.unnamedNote,
  },

  alone: {
    heading: pageWords.sourcePage.alone,
    many: 'claims',
    note: pageWords.sourcePage.aloneNote,
  },
  chains: { heading: comparisonWords.credits.chains, many: 'chains' },
  credits: { heading: comparisonWords.credits.heading, many: 'speakers' },
  partners: {
    heading: comparisonWords.pairs.heading,
    many: 'sources',
    note: comparisonWords.pairs.note,
  },
  reports: {
    heading: pageWords.sourcePage.reports,
    many: 'reports',
    note: pageWords.sourcePage.reportsNote,
  },
  wording: { heading: pageWords.sourcePage.wording, many: 'terms' },

  disputed: claimsAt('disputed'),
  'several-origins': claimsAt('several-origins'),
  'several-sources': claimsAt('several-sources'),
  'one-source': claimsAt('one-source'),
  unsupported: claimsAt('unsupported'),
  coverage: { heading: comparisonWords.coverage.restated, many: 'sources' },
  cast: { heading: actorWords.cast, many: 'actors' },
  meetings: { heading: actorWords.meetings, many: 'events', note: actorWords.meetingsNote },
  'source-speakers': { heading: actorWords.perSource, many: 'sources' },
  speakers: { heading: actorWords.speakers, many: 'speakers', note: actorWords.speakersNote },
  'spoken-of': { heading: actorWords.spokenOf, many: 'actors', note: actorWords.spokenOfNote },

  actors: { heading: 'Actors involved', many: 'actors' },
  briefs: { heading: pageWords.story.briefs, many: 'briefs' },
  claims: { heading: 'What the sources say', many: 'claims' },
  dates: { heading: placeWords.datesCaption, many: 'reports' },
  events: { heading: pageWords.placePage.events, many: 'events' },
  names: { heading: pageWords.termPage.names, many: 'sources' },
  'reported-by': { heading: pageWords.claimPage.reports, many: 'reports' },
  'said-there': {
    heading: pageWords.eventPage.said,
    many: 'claims',
    note: pageWords.eventPage.saidNote,
  },
  silent: {
    heading: pageWords.claimPage.silent,
    many: 'sources',
    note: pageWords.claimPage.silentNote,
  },
  sources: { heading: pageWords.story.sources, many: 'sources' },
};

function claimsAt(level: CorroborationLevel): SectionWords {
  const { title, note } = corroborationLevels[level];
  return { heading: title, note, many: 'claims' };
}

/** The text of the link to the whole of a list that is shown in part: "All 312 mentions". */
export function moreWords(all: PageRef, more: number, total: number): string {
  switch (all.kind) {
    case 'section':
      return allWords(total, sectionWords[all.section].many);
    case 'actor-timeline':
      return allWords(total, sectionWords.events.many);
    case 'as-known-list':
      return allWords(total, asKnownWords.lists[all.list].many);
    case 'story-actors':
      return allWords(total, sectionWords.cast.many);
    default:
      return words.more(more);
  }
}

function allWords(total: number, many: string): string {
  return `All ${numberWords(total)} ${many}`;
}

/** "Named in the briefs, page 2: Ana Costa", so that a title cut short still distinguishes the pages. */
export function sectionTitle(section: Section, number: number, entry: string): string {
  return `${words.titleOfPage(sectionWords[section].heading, number)}: ${entry}`;
}

/** "312 mentions · Page 2 of 4" */
export function sectionCount(
  section: Section,
  total: number,
  { number, total: pages }: Pager,
): string {
  const count = `${numberWords(total)} ${sectionWords[section].many}`;
  return pages === 1 ? count : `${count} · ${words.pageOf(number, pages)}`;
}
