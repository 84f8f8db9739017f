import { addressOf } from '../../addresses/urls.ts';
import type { EntryLink } from '../../derive/links/entry-link.ts';
import type { Site } from '../../model/content.ts';
import type { EventMoment } from '../../model/event-moment.ts';
import { momentWords } from '../../words/english/date-words.ts';
import { words } from '../../words/english/words.ts';
import {
  claimLines,
  eventTitle,
  givenLines,
  givenWords,
  placeWords,
  sourceDaysWords,
  statusWords,
  timelineTitle,
} from '../export-words.ts';
import type { EventExport } from '../timeline/derive-event-export.ts';
import type { SourceDays, TimelineExport } from '../timeline/derive-timeline-export.ts';
import { escapeHtml } from './escape-html.ts';
import { type TimelineJsDate, timelineJsDate, timelineJsSpan } from './timelinejs-date.ts';

/**
 * A timeline as TimelineJS 3 reads it. Every date is said in our words (`display_date`), for its own have no doubt
 * in them; every text is escaped, for it takes them as HTML.
 */
export function printTimelineJs(timeline: TimelineExport): string {
  const { site, page, sourceDays, events } = timeline;
  const document = {
    scale: 'human',
    title: {
      // An underscore keeps it apart from the ids of events.
      unique_id: 'title_',
      autolink: false,
      text: {
        headline: escapeHtml(timelineTitle(timeline)),
        text: paragraph(linkTo(addressOf(page, site), site.title)),
      },
    },
    events: events.flatMap((event) => eventSlide(event, site) ?? []),
    eras: sourceDays === null ? [] : [eraOf(sourceDays)],
  };
  return `${JSON.stringify(document)}\n`;
}

/** How many of some moments TimelineJS cannot place, since both their sides are open or there is no date. */
export function countUnplaced(moments: readonly EventMoment[]): number {
  return moments.filter((moment) => timelineJsSpan(moment) === null).length;
}

/** A slide of TimelineJS; `null` where the date of the event has no bound at all. */
function eventSlide(event: EventExport, site: Site): object | null {
  const { row } = event;
  const span = timelineJsSpan(row);
  if (span === null) return null;
  return {
    unique_id: row.link.id,
    ...span,
    display_date: momentWords(row),
    group: words.statuses[row.status],
    // Addresses in a text are the writer's, and shall not become links.
    autolink: false,
    text: { headline: escapeHtml(eventTitle(event)), text: slideText(event, site) },
  };
}

function slideText(event: EventExport, site: Site): string {
  const { row, place } = event;
  const about = [statusWords(event), ...(place === null ? [] : [placeWords(place)])];
  const items = claimLines(event).map(listItem);
  const given = givenLines(event).map(listItem);
  const sources = row.sources.map((source) => entryAnchor(source, site)).join('; ');
  return [
    paragraph(escapeHtml(about.join('. '))),
    ...(row.summary === null ? [] : [paragraph(escapeHtml(row.summary))]),
    ...(given.length === 0
      ? []
      : [paragraph(escapeHtml(givenWords)), `<ul>${given.join('')}</ul>`]),
    ...(items.length === 0 ? [] : [`<ul>${items.join('')}</ul>`]),
    ...(sources === '' ? [] : [paragraph(`${words.nouns.source.many}: ${sources}`)]),
    paragraph(`${words.nouns.event.one}: ${entryAnchor(row.link, site)}`),
  ].join('');
}

/** A band behind the events: what stands to its right had not happened when the sources were written. */
function eraOf({ first, last }: SourceDays): {
  start_date: TimelineJsDate;
  end_date: TimelineJsDate;
  text: { headline: string };
} {
  // The day after, since TimelineJS drops an end that equals the start, and then refuses the era.
  const end = new Date(Date.parse(last) + 86_400_000).toISOString().split('T')[0] ?? last;
  return {
    start_date: timelineJsDate(first),
    end_date: timelineJsDate(end),
    text: { headline: escapeHtml(sourceDaysWords) },
  };
}

function entryAnchor({ noun, id, name }: EntryLink, site: Site): string {
  return linkTo(addressOf({ kind: 'entry', noun, id }, site), name);
}

function linkTo(address: string, text: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

function listItem(line: string): string {
  return `<li>${escapeHtml(line)}</li>`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}
