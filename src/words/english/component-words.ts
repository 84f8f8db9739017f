import type { Stance } from '../../model/report.ts';
import { dayWords } from './date-words.ts';
import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';
import { words } from './words.ts';

const voiceSays = {
  affirms: 'A voice affirms',
  denies: 'A voice denies',
  open: 'A voice leaves open',
} as const satisfies Record<Stance, string>;

/** The words around pictures. */
export const componentWords = {
  asText: 'The same as a list',
  asTable: 'The same as a table',
  skip: 'Skip the picture',

  band: {
    asOf: (isoDay: string): string => `as of ${dayWords(isoDay)}`,
    cluster: (number: number, first: string, last: string): string =>
      first === last
        ? `${numberWords(number)} events, ${first}`
        : `${numberWords(number)} events; the first: ${first}; the last: ${last}`,
    note: 'Not to scale: dated days get more room, and long periods without events are cut.',
    later: (isoDay: string): string => `after ${dayWords(isoDay)}: still ahead`,
    span: 'lasts all this time',
    within: 'on some day within this time',
    faded: 'start or end uncertain',
    open: 'open at this end',
    clusters: 'number of events',
  },
  map: {
    land: 'Land: Natural Earth. No borders are drawn.',
    unnamed: (number: number): string =>
      `${plural(number, 'place is', 'places are')} marked without a name; the list names them all.`,
  },

  origins: {
    roles: {
      source: 'Source',
      further: 'Sources',
      agency: 'Through',
      origin: 'Origin',
      'other-origin': 'Not counted as an origin',
    },
    /** What each does, below its name if there are no column heads. */
    parts: {
      source: 'reports it',
      further: 'report it',
      agency: 'passed it on',
      origin: 'the origin',
      'other-origin': 'adds no origin',
    },
    /** What a source says itself, or attributes to someone. */
    carried: ({ stance, isOwn }: { stance: Stance; isOwn: boolean }): string =>
      isOwn ? words.stances[stance] : voiceSays[stance],
    hidden: (number: number): string =>
      `${plural(number, 'more report is', 'more reports are')} not drawn; the list has them all.`,
  },

  figures: {
    open: 'A pointed end is open: “more than” or “up to”.',
    about: 'Dashed marks are approximate.',
    earlier: 'Hollow marks have been updated since.',
  },

  network: {
    note: 'The numbers count the events and claims in which both appear.',
    more: (number: number): string =>
      `${plural(number, 'more actor appears', 'more actors appear')} less often.`,
    shared: ({ name, events, claims }: { name: string; events: number; claims: number }): string =>
      `${name}: ${words.count(events, 'event')}, ${words.count(claims, 'claim')}`,
  },
} as const;
