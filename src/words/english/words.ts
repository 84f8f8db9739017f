import type { Noun } from '../../model/ids.ts';
import type { EventStatus } from '../../model/news-event.ts';
import type { Where } from '../../model/report.ts';
import {
  actorKinds,
  corroborationLevels,
  differences,
  lists,
  nouns,
  sourceKinds,
  stances,
  statuses,
} from './model-words.ts';
import { numberWords } from './number-words.ts';
import { pageWords } from './page-words.ts';
import { plural } from './plural.ts';

/** The words of the interface; what editors write is never here. */
export const words = {
  nouns,
  lists,
  stances,
  statuses,
  actorKinds,
  sourceKinds,
  corroborationLevels,
  differences,

  after: 'After:',

  skip: 'Skip to content',
  mainNavigation: 'Main',
  footerNavigation: 'More pages',
  breadcrumbs: 'You are here',
  home: 'Home',
  about: 'About and method',
  aboutShort: 'About',
  corrections: 'Corrections',
  notFound: 'Page not found',
  draft: 'Draft',
  draftNote: 'This brief is a draft: it is not published yet, and may change.',
  corrected: 'Corrected',
  retired: 'Retired',
  inferred: 'inferred',
  unknown: 'Unknown',
  silent: 'Silent',
  synthesis: 'Synthesis of several sources',
  restates: 'Restates',
  updated: 'Latest brief',

  overview: 'Overview',
  timeline: 'Timeline',
  comparison: 'Comparison',
  storyParts: 'Parts of this story',

  count(number: number, noun: Noun): string {
    const { one, many } = nouns[noun];
    return plural(number, one.toLowerCase(), many.toLowerCase());
  },
  statusBefore: (status: EventStatus): string => `before: ${statuses[status]}`,
  sources: (number: number): string => plural(number, 'source', 'sources'),
  origins: (number: number): string => plural(number, 'origin', 'origins'),
  more: (number: number): string => `and ${numberWords(number)} more`,
  pageOf: (number: number, total: number): string =>
    `Page ${numberWords(number)} of ${numberWords(total)}`,
  titleOfPage: (title: string, number: number): string =>
    number === 1 ? title : `${title}, page ${numberWords(number)}`,
  reference: (number: number, label: string): string => `Source ${numberWords(number)}: ${label}`,
  backTo: (source: number, times: number): string =>
    `${times}: back to reference ${times} to source ${source}`,
  referredTo: 'Referred to in the text:',
  where: (where: Where): string => {
    if ('part' in where) return where.part;
    const { first, last } = where;
    return first === last
      ? `paragraph ${numberWords(first)}`
      : `paragraphs ${numberWords(first)}–${numberWords(last)}`;
  },
  timelineOf: (story: string): string => `Timeline: ${story}`,
  comparisonOf: (story: string): string => `Source comparison: ${story}`,
  pairOf: (a: string, b: string): string => `${a} and ${b}, side by side`,
  publishedBy: 'Published by',
  contact: 'Report a mistake',
  licence: (name: string): string =>
    `Texts are licensed under ${name}. Quotations belong to their authors.`,
  memberOf: 'belonging to:',
  from: 'from',
  until: 'until',
  begun: 'begun',
  ended: 'ended',

  // No name after these needs an article: "Denied by: Defence Ministry".
  by: 'by:',
  inItsOwnVoice: 'in the source’s own voice',
  through: 'through:',
  and: 'and',
  noSource: 'No voice affirms it',
  quoteOpen: '“',
  quoteClose: '”',

  describeActor: (name: string): string =>
    `${name}: statements by and about this actor, by source and origin.`,
  describeEvent: (title: string): string => `When, where and according to whom: ${title}.`,
  describeClaim: (statement: string): string =>
    `Which sources report it, and whom they attribute it to: ${statement}`,
  describeSource: (label: string, story: string): string =>
    `${label}: what it reports on “${story}”, and what is known about the document.`,
  describePlace: (name: string): string => `What happened here, or was expected to: ${name}.`,
  describeTerm: (name: string): string => `What the sources call it: ${name}.`,
  describeAbout:
    'How this site compares sources, what its terms mean, who publishes it and how to reach them.',
  language,
  gives: 'Gives',
  /** After a date, which no source writes as it is shown. */
  editorsReading: 'as dated by the editors',
  howReported: 'How it is reported',
  outletUnknown: 'outlet unknown',
  dateUnknown: 'date unknown',
  calledBySources: 'Called',
  noBriefs: 'No briefs yet.',
  noEntries: 'Nothing here yet.',

  ...pageWords,
};

/** The English name of a language, by its BCP 47 tag; extensions have no names. */
function language(tag: string): string {
  const { baseName, language: own } = new Intl.Locale(tag);
  if (own === 'und') return 'not determined';
  return new Intl.DisplayNames('en', { type: 'language' }).of(baseName) ?? tag;
}
