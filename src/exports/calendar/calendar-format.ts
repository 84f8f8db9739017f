import { addressOf } from '../../addresses/urls.ts';
import type { EventMoment } from '../../model/event-moment.ts';
import type { Position } from '../../model/place.ts';
import {
  claimTexts,
  eventTitle,
  givenDateText,
  placeText,
  statusText,
  timelineTitle,
} from '../../words/download-sentences.ts';
import { downloadWords } from '../../words/english/download-words.ts';
import { timelineWords } from '../../words/english/timeline-words.ts';
import { words } from '../../words/english/words.ts';
import type { EventExport } from '../timeline/derive-event-export.ts';
import type { TimelineExport } from '../timeline/derive-timeline-export.ts';
import type { TimelineFormat } from '../timeline/timeline-formats.ts';
import { contentLine, textLine } from './content-line.ts';
import { type CalendarSlot, findCalendarSlots } from './find-calendar-slots.ts';

// Written by hand: the packages for it take `Date` objects, whose day depends on the machine's time zone, and stamp
// each event with the clock. Our days are text from end to end.

/**
 * A timeline as iCalendar (RFC 5545, with names and descriptions of RFC 7986). Events without a day of beginning are left out and
 * counted in `X-COLLATE-LEFT-OUT`.
 */
export const calendarFormat: TimelineFormat = {
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  name: downloadWords.calendar.name,
  note: downloadWords.calendar.note,
  leftOut: { isLeftOut, words: downloadWords.calendar.leftOut },
  print: printCalendar,
};

function printCalendar(timeline: TimelineExport): string {
  const { site, of, page, updated, events } = timeline;
  const leftOut = events.filter(({ row }) => isLeftOut(row)).length;
  const title = timelineTitle(of, site);
  const about = leftOut === 0 ? [] : [downloadWords.calendar.leftOut(leftOut)];
  const note = [site.description, ...about].join('\n');
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Collate//Timeline 1//EN'),
    textLine('NAME', title),
    textLine('X-WR-CALNAME', title),
    textLine('DESCRIPTION', note),
    textLine('X-WR-CALDESC', note),
    contentLine('URL', addressOf(page, site)),
    ...(updated === null ? [] : [contentLine('LAST-MODIFIED', stamp(updated))]),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
    contentLine('X-COLLATE-LEFT-OUT', String(leftOut)),
    ...events.flatMap((event) => printEvent(event, timeline)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function isLeftOut(event: EventMoment): boolean {
  return findCalendarSlots(event).length === 0;
}

function printEvent(event: EventExport, timeline: TimelineExport): readonly string[] {
  const slots = findCalendarSlots(event.row);
  return slots.map((slot) => printSlot(event, slot, slots.length > 1, timeline));
}

function printSlot(
  event: EventExport,
  slot: CalendarSlot,
  isDisputed: boolean,
  { site }: TimelineExport,
): string {
  const { row, place, revised } = event;
  // The dates of a disputed event are entries of their own, named by the day: their order may change.
  const name = isDisputed ? `${row.link.id}.${slot.start}` : row.link.id;
  const address = addressOf({ kind: 'entry', noun: 'event', id: row.link.id }, site);
  return [
    contentLine('BEGIN', 'VEVENT'),
    textLine('UID', `${name}@${site.address.replace('https://', '')}`),
    // Without a METHOD the stamp means the last revision. An event that no brief tells of has none.
    contentLine('DTSTAMP', stamp(revised ?? '1970-01-01')),
    ...printTimes(slot),
    textLine('SUMMARY', eventTitle(row)),
    contentLine('STATUS', statusOf(event, slot)),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(row.sort === null ? [] : [textLine('CATEGORIES', row.sort)]),
    ...(place === null
      ? []
      : [
          textLine('LOCATION', placeText(place.link, place.country)),
          ...(place.position === null ? [] : [contentLine('GEO', geo(place.position))]),
        ]),
    contentLine('URL', address),
    textLine('DESCRIPTION', describe(event, slot, address)),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function printTimes(slot: CalendarSlot): readonly string[] {
  if (slot.kind === 'moment') return [contentLine('DTSTART', compact(slot.start))];
  return [
    contentLine('DTSTART;VALUE=DATE', compact(slot.start)),
    contentLine('DTEND;VALUE=DATE', compact(slot.end)),
  ];
}

function statusOf({ row }: EventExport, { sure }: CalendarSlot): string {
  if (row.status === 'cancelled') return 'CANCELLED';
  return row.status === 'happened' && sure ? 'CONFIRMED' : 'TENTATIVE';
}

function describe(event: EventExport, slot: CalendarSlot, address: string): string {
  const { row } = event;
  const claims = claimTexts(event.claims);
  const given = event.given.map(givenDateText);
  return [
    statusText(row),
    ...(slot.kind === 'days' && slot.startOnly ? [downloadWords.calendar.startOnly] : []),
    ...(row.summary === null ? [] : [row.summary]),
    ...(given.length === 0 ? [] : ['', timelineWords.given, ...given.map((line) => `• ${line}`)]),
    ...(claims.length === 0 ? [] : ['', ...claims.map((line) => `• ${line}`)]),
    ...(row.sources.length === 0
      ? []
      : ['', `${words.nouns.source.many}: ${row.sources.map(({ name }) => name).join('; ')}`]),
    '',
    address,
  ].join('\n');
}

/** The beginning of a day in UTC. */
function stamp(day: string): string {
  return `${compact(day)}T000000Z`;
}

/** `2022-09-15` to `20220915`. */
function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

function geo({ latitude, longitude }: Position): string {
  return `${degrees(latitude)};${degrees(longitude)}`;
}

/** A number without an exponent, as `GEO` needs it. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}
