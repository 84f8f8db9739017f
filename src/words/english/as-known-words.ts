import type { KnownList } from '../../derive/links/page-ref.ts';
import { dayWords } from './date-words.ts';
import { numberWords } from './number-words.ts';

interface ListWords {
  readonly heading: string;
  /** The plural of what the list holds. */
  readonly many: string;
}

/** The words of the pages that show a story as known on a day. */
export const asKnownWords = {
  title: (story: string, day: string): string => `${story}: as known on ${dayWords(day)}`,
  heading: (day: string): string => `As known on ${dayWords(day)}`,
  note: (day: string): string =>
    `What could be known at the end of ${dayWords(day)} from the sources published by then. Nothing dated later counts as having happened.`,
  inferred: 'No source states this date for itself: the editors inferred it.',
  undated: 'Left out because their date is unknown:',
  first: 'The record begins on this day: everything is new.',
  lists: {
    sources: { heading: 'Published that day', many: 'sources' },
    'changed-events': { heading: 'Events whose status or date changed', many: 'events' },
    'added-events': { heading: 'Events added that day', many: 'events' },
    'added-claims': { heading: 'Claims added that day', many: 'claims' },
    'changed-claims': { heading: 'Claims reported again', many: 'claims' },
    'repeated-events': { heading: 'Events reported again', many: 'events' },
  } as const satisfies Readonly<Record<KnownList, ListWords>>,
  listTitle: (list: KnownList, day: string, story: string): string =>
    `${asKnownWords.lists[list].heading}, ${dayWords(day)}: ${story}`,
  count: (list: KnownList, total: number): string =>
    `${numberWords(total)} ${asKnownWords.lists[list].many}`,
  dateBefore: 'Date before:',
  noDateBefore: 'No date was given before.',
  before: 'Before:',
  after: 'Now:',
  same: 'As before:',
  figures: 'Figures given until then:',
  nothing: 'No earlier claim was affected.',
  whole: 'The timeline as of that day',
} as const;
