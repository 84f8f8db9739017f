import { addressOf } from '../../addresses/urls.ts';
import type { Site } from '../../model/content.ts';
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
import type { TimelineFormat } from '../timeline/timeline-format.ts';
import { type CalendarSlot, findCalendarSlots } from './find-calendar-slots.ts';
import { type Component, type Property, printComponent, property, text } from './jcal.ts';

/**
 * A timeline as iCalendar (RFC 5545, with names and descriptions of RFC 7986). Events without a first day are left out and
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
  const properties = [
    text('version', '2.0'),
    text('prodid', '-//Collate//Timeline 1//EN'),
    text('name', title),
    text('x-wr-calname', title),
    text('description', note),
    text('x-wr-caldesc', note),
    property('url', 'uri', addressOf(page, site)),
    ...(updated === null ? [] : [property('last-modified', 'date-time', stamp(updated))]),
    property('refresh-interval', 'duration', 'P1D'),
    property('x-published-ttl', 'unknown', 'P1D'),
    property('x-collate-left-out', 'unknown', String(leftOut)),
  ];
  const entries = events.flatMap((event) => {
    const slots = findCalendarSlots(event.row);
    return slots.map((slot) => entryOf(event, slot, slots.length > 1, site));
  });
  return printComponent(['vcalendar', properties, entries]);
}

function isLeftOut(event: EventMoment): boolean {
  return findCalendarSlots(event).length === 0;
}

function entryOf(
  event: EventExport,
  slot: CalendarSlot,
  isDisputed: boolean,
  site: Site,
): Component {
  const { row, place, revised } = event;
  // The dates of a disputed event are entries of their own, named by the day: their order may change.
  const name = isDisputed ? `${row.link.id}.${slot.start}` : row.link.id;
  const address = addressOf({ kind: 'entry', noun: 'event', id: row.link.id }, site);
  const properties = [
    text('uid', `${name}@${site.address.replace('https://', '')}`),
    // Without a METHOD the stamp means the last revision. An event that no brief reports has none.
    property('dtstamp', 'date-time', stamp(revised ?? '1970-01-01')),
    ...timesOf(slot),
    text('summary', eventTitle(row)),
    text('status', statusOf(event, slot)),
    text('transp', 'TRANSPARENT'),
    ...(row.sort === null ? [] : [text('categories', row.sort)]),
    ...(place === null ? [] : [text('location', placeText(place.link, place.country))]),
    ...(place === null || place.position === null ? [] : [geo(place.position)]),
    property('url', 'uri', address),
    text('description', describe(event, slot, address)),
  ];
  return ['vevent', properties, []];
}

function timesOf(slot: CalendarSlot): readonly Property[] {
  if (slot.kind === 'moment') return [property('dtstart', 'date-time', slot.start)];
  return [property('dtstart', 'date', slot.start), property('dtend', 'date', slot.end)];
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
  return `${day}T00:00:00Z`;
}

/** A position; numbers in iCalendar have no exponents. */
function geo({ latitude, longitude }: Position): Property {
  return property('geo', 'float', [latitude.toFixed(6), longitude.toFixed(6)].map(Number));
}
