import { dayWords } from './date-words.ts';

/** The words of the pages that tell a story as of a day. */
export const asKnownWords = {
  title: (story: string, day: string): string => `${story}: as known on ${dayWords(day)}`,
  heading: (day: string): string => `As known on ${dayWords(day)}`,
  note: (day: string): string =>
    `What could be known at the end of ${dayWords(day)} from the sources published by then. Nothing dated later counts as having happened.`,
  inferred: 'No source states this day of itself: the editors inferred it.',
  sources: 'Published that day',
  undated: 'Left out, since nobody knows their day:',
  first: 'With this day the record begins: all of it is new.',
  addedEvents: 'Events that this day added',
  retoldEvents: 'Events told of again',
  addedClaims: 'Claims that this day added',
  changedClaims: 'Claims whose standing changed',
  before: 'Before:',
  after: 'Now:',
  nothing: 'No earlier claim was touched.',
  whole: 'The timeline as of that day',
  earlier: (number: number): string =>
    `${number.toLocaleString('en')} earlier ${number === 1 ? 'event is' : 'events are'} left out here.`,
} as const;
