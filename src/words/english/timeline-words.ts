import type { FilterGroup } from '../../derive/timeline/timeline-filter.ts';
import type { PeriodEnd, TimelinePeriod } from '../../derive/timeline/timeline-pages.ts';
import { dateWords, noDateWords } from './date-words.ts';
import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';

/** The words that only timelines use. */
export const timelineWords = {
  whole: 'All events',
  bandCaption: (name: string): string => `${name} at a glance`,
  asList: 'The same events as a list, with their sources',
  listed: 'Each mark links to its event in the list below.',
  undrawn: (number: number): string =>
    number === 0 ? '' : `${plural(number, 'event has', 'events have')} no date and no mark.`,
  origins: 'Origins of claims about it:',
  story: 'Story:',
  contested: {
    open: 'A claim about it is left open by:',
    denies: 'A claim about it is denied by:',
  },
  given: 'Dates given by the sources:',
  border: (asOf: string): string => `As of ${asOf}, the dates that follow still lay ahead.`,

  periods: 'Periods',
  events: (number: number): string => plural(number, 'event', 'events'),

  filter: 'Show only some events',
  filterNote:
    'An event is shown if it matches the choice in every group. The choices apply to the events on this page.',
  all: 'All',
  groups: {
    statuses: 'Status',
    actors: 'Actor',
    places: 'Place',
    kinds: 'Kind',
  } as const satisfies Record<FilterGroup, string>,
  most: (offered: number, found: number): string =>
    `the ${numberWords(offered)} most frequent of ${numberWords(found)}`,
  noneFits: 'No event on this page matches all the choices.',
  reset: 'Show all events',
  shown: (shown: string, total: number): string => `${shown} of ${numberWords(total)} events shown`,

  knownDays: 'As known on',
  knownDaysNote: 'What could be known at the end of each day on which a source was published.',
  inferredDay: '(day inferred)',
} as const;

/** "2013 – September 2022"; "2013, part 2". */
export function periodWords({ first, last, part }: TimelinePeriod): string {
  const from = endWords(first);
  const to = endWords(last);
  const period = from === to ? from : `${from} – ${to}`;
  return part === null ? period : `${period}, part ${numberWords(part)}`;
}

function endWords({ dated, year, month }: PeriodEnd): string {
  if (!dated) return noDateWords;
  if (year === null) return 'Start unknown';
  if (month === null) return dateWords({ kind: 'year', year, qualifier: 'none' });
  return dateWords({ kind: 'month', year, month, qualifier: 'none' });
}
