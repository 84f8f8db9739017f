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

/** What the page says around its pictures. */
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
    note: 'Not to scale: the axis gives room to the days that dates name, and is cut where nothing happened for long.',
    later: (isoDay: string): string => `after ${dayWords(isoDay)}: still ahead`,
    span: 'lasts from – to',
    within: 'on some day in this time',
    faded: 'begins or ends uncertainly',
    open: 'open at this end',
    clusters: 'number of events',
  },
  map: {
    land: 'Land: Natural Earth. No borders are drawn.',
    unnamed: (number: number): string =>
      `${plural(number, 'place is', 'places are')} marked without a name; the list has them all.`,
  },

  origins: {
    roles: {
      source: 'Source',
      further: 'Sources',
      agency: 'Through',
      origin: 'Origin',
      'other-origin': 'No origin that counts',
    },
    /** What each does, below its name where there are no column heads. */
    parts: {
      source: 'reports it',
      further: 'report it',
      agency: 'passed it on',
      origin: 'the origin',
      'other-origin': 'adds no origin',
    },
    /** Of a source: what it says itself, and what it has of somebody. */
    carried: ({ stance, isOwn }: { stance: Stance; isOwn: boolean }): string =>
      isOwn ? words.stances[stance] : voiceSays[stance],
    hidden: (number: number): string =>
      `${plural(number, 'more report is', 'more reports are')} not drawn; the list has them all.`,
  },

  figures: {
    open: 'A pointed end is open: “more than”, “up to”.',
    about: 'Dashed marks are only about so.',
    earlier: 'Hollow ones were brought up to date since.',
  },

  network: {
    note: 'The numbers count the events and claims in which both appear.',
    more: (number: number): string =>
      `${plural(number, 'more actor', 'more actors')} appear less often.`,
    shared: ({ name, events, claims }: { name: string; events: number; claims: number }): string =>
      `${name}: ${words.count(events, 'event')}, ${words.count(claims, 'claim')}`,
  },
} as const;
