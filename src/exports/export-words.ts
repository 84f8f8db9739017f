import type { Origin } from '../derive/evidence/origins.ts';
import type { Standing } from '../derive/evidence/standing.ts';
import type { TimeOfDay } from '../model/event-moment.ts';
import { dateWords, momentWords } from '../words/english/date-words.ts';
import { timelineWords } from '../words/english/timeline-words.ts';
import { words } from '../words/english/words.ts';
import { oppositionText, standingText, voicesText } from '../words/evidence-sentences.ts';
import type { EventExport, PlaceExport } from './timeline/derive-event-export.ts';
import type { TimelineExport } from './timeline/derive-timeline-export.ts';

// The words that only downloads say; those they share with the pages are in `words/`.

/** "Timeline: The summit". */
export function timelineTitle({ of, site }: TimelineExport): string {
  return words.timelineOf(of === null ? site.title : of.name);
}

/** "Expected, 15–16 September 2022": what became of an event, as of its sources, and when. */
export function statusWords({ row }: EventExport): string {
  return `${words.statuses[row.status]}, ${momentWords(row)}`;
}

/** A time of day as the editors write it: `05:00~`. */
export function timeText(time: TimeOfDay): string {
  if (time.kind === 'part') return time.part;
  return time.isAbout ? `${time.clock}~` : time.clock;
}

/** The title of an event that has not plainly happened says so: "Expected: The leaders meet". */
export function eventTitle({ row }: EventExport): string {
  if (row.status === 'happened') return row.link.name;
  return `${words.statuses[row.status]}: ${row.link.name}`;
}

/** "Old Bridge, Norland". */
export function placeWords({ link, country }: PlaceExport): string {
  return country === null || country.name === link.name
    ? link.name
    : `${link.name}, ${country.name}`;
}

/** What is claimed of an event, and how it stands: "They will meet (2 sources, 1 origin: Ana Lind)". */
export function claimLines({ claims }: EventExport): readonly string[] {
  const lines = claims.map(({ link, standing }) => `${link.name} (${standingWords(standing)})`);
  return lines.length <= CLAIMS
    ? lines
    : [...lines.slice(0, CLAIMS), words.more(lines.length - CLAIMS)];
}

/** "Ana Lind, the ministry", which count as one. */
export function originWords({ voices }: Origin): string {
  return voices.map(({ name }) => name).join(', ');
}

/** The dates that sources give, where they differ: "5–7 September 2022: The Courier; The Herald". */
export function givenLines({ given }: EventExport): readonly string[] {
  return given.map(({ when, voices }) => `${dateWords(when)}: ${voicesText(voices)}`);
}

/** What stands before those. */
export const givenWords = timelineWords.given;

/** Why an entry of a calendar ends on the day on which it begins. */
export const startOnlyWords = 'The calendar shows only the first day: the date names no last one.';

/** How many events a calendar lacks, and why. */
export function leftOutWords(count: number): string {
  return leftOut(count, 'date, if any, names no day of beginning that a calendar can show');
}

/** How many events TimelineJS lacks, and why. */
export function unplacedWords(count: number): string {
  return leftOut(count, 'date is open on both sides, or there is none');
}

/** The name of the span in which the sources appeared. */
export const sourceDaysWords = 'The sources were published';

/** A calendar's note or a slide is no place for a long list; the event's page has it. */
const CLAIMS = 12;

function leftOut(count: number, why: string): string {
  if (count === 0) return '';
  return count === 1
    ? `1 event of this timeline is left out: its ${why}.`
    : `${count.toLocaleString('en')} events of this timeline are left out: their ${why}.`;
}

function standingWords(standing: Standing): string {
  return [standingText(standing), oppositionText(standing)]
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\.$/, '');
}
