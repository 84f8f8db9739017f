import { dayWords } from './date-words.ts';
import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';

/** The words that only pages about actors use. */
export const actorWords = {
  roleThen: 'At the time:',
  thenDay: (day: string): string => `as of ${dayWords(day)}`,
  noRole: 'No role is recorded for that time.',
  spellings: 'Names in the sources',
  heard: 'Sources that rely on this actor',
  heardNote: 'By the number of their reports attributed to this actor.',
  agencyFor: 'Passed on to',
  neighbours: 'Appears with',
  network: (name: string): string => `${name}: who else appears in the same events and claims`,
  reports: (number: number): string => plural(number, 'report', 'reports'),
  wholeTimeline: 'Full timeline',

  tab: 'Actors',
  overview: (story: string): string => `Actors: ${story}`,
  speakers: 'Who speaks',
  speakersNote:
    'The share of each speaker in all reports attributed to someone named, and the sources that carry them.',
  share: 'Share of attributed reports',
  claims: 'Claims',
  carriedBy: 'Carried by',
  spokenOf: 'Who is spoken about',
  spokenOfNote:
    'How many claims are about each actor, and how many of those rest on its own word or that of its members.',
  about: 'Claims about',
  own: 'On its own word',
  perSource: 'Whom each source relies on',
  source: 'Source',
  attributed: 'Attributed reports',
  mostly: 'Mostly attributed to',
  meetings: 'Who meets whom',
  meetingsNote: 'Events in which two or more people take part, as the sources report them.',
  event: 'Event',
  when: 'When',
  who: 'Who',
  none: 'None recorded.',
  percent: (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`,
  ofAll: (part: number, whole: number): string => `${numberWords(part)} of ${numberWords(whole)}`,
  cast: 'All actors of the story',
} as const;
