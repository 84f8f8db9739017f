import { dayWords } from './date-words.ts';
import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';

/** The words that only pages about actors say. */
export const actorWords = {
  roleThen: 'Then',
  thenDay: (day: string): string => `as of ${dayWords(day)}`,
  noRole: 'No role of those days is recorded.',
  spellings: 'In the sources',
  heard: 'Who carries this word',
  heardNote: 'The sources by how many of their reports rest on it.',
  agencyFor: 'Passed on to',
  neighbours: 'Appears with',
  network: (name: string): string => `${name}: who else appears in the same events and claims`,
  reports: (number: number): string => plural(number, 'report', 'reports'),
  wholeTimeline: 'The whole timeline',

  tab: 'Actors',
  overview: (story: string): string => `Actors: ${story}`,
  speakers: 'Who speaks',
  speakersNote:
    'Of all reports that rest on the word of somebody with a name, how many rest on whose, and which sources carry them.',
  share: 'Share of attributed reports',
  claims: 'Claims',
  carriedBy: 'Carried by',
  spokenOf: 'Who is spoken about',
  spokenOfNote:
    'How many claims are about each actor, and how many of those rest on its own word or that of its people.',
  about: 'Claims about',
  own: 'On its own word',
  perSource: 'Whose word each source takes',
  source: 'Source',
  attributed: 'Attributed reports',
  mostly: 'Mostly on the word of',
  meetings: 'Who meets whom',
  meetingsNote: 'The events in which two people or more take part, as the sources tell them.',
  event: 'Event',
  when: 'When',
  who: 'Who',
  none: 'None recorded.',
  percent: (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`,
  ofAll: (part: number, whole: number): string => `${numberWords(part)} of ${numberWords(whole)}`,
  cast: 'All actors of the story',
} as const;
