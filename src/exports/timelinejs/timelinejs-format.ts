import { addressOf } from '../../addresses/urls.ts';
import type { EntryLink } from '../../derive/links/entry-link.ts';
import type { Site } from '../../model/content.ts';
import {
  claimTexts,
  eventTitle,
  givenDateText,
  placeText,
  statusText,
  timelineTitle,
} from '../../words/download-sentences.ts';
import { momentWords } from '../../words/english/date-words.ts';
import { downloadWords } from '../../words/english/download-words.ts';
import { timelineWords } from '../../words/english/timeline-words.ts';
import { words } from '../../words/english/words.ts';
import type { EventExport } from '../timeline/derive-event-export.ts';
import type { SourceDays, TimelineExport } from '../timeline/derive-timeline-export.ts';
import type { TimelineFormat } from '../timeline/timeline-format.ts';
import { escapeHtml } from './escape-html.ts';
import { type TimelineJsDate, timelineJsDate, timelineJsSpan } from './timelinejs-date.ts';

/**
 * A timeline as TimelineJS 3 reads it. Every date is in our words (`display_date`), since its own cannot express doubt;
 * every text is escaped, since it takes texts as HTML.
 */
export const timelineJsFormat: TimelineFormat = {
  extension: 'timelinejs.json',
  mediaType: 'application/json',
  name: 'TimelineJS',
  note: null,
  leftOut: {
    isLeftOut: (event) => timelineJsSpan(event) === null,
    words: downloadWords.timelineJs.leftOut,
  },
  print: printTimelineJs,
};

function printTimelineJs(timeline: TimelineExport): string {
  const { site, of, page, sourceDays, events } = timeline;
  const document = {
    scale: 'human',
    title: {
      // An underscore distinguishes it from the ids of events.
      unique_id: 'title_',
      autolink: false,
      text: {
        headline: escapeHtml(timelineTitle(of, site)),
        text: paragraph(linkTo(addressOf(page, site), site.title)),
      },
    },
    events: events.flatMap((event) => eventSlide(event, site) ?? []),
    eras: sourceDays === null ? [] : [eraOf(sourceDays)],
  };
  return `${JSON.stringify(document)}\n`;
}

/** A slide of TimelineJS; `null` if the date of the event has no bound at all. */
function eventSlide(event: EventExport, site: Site): object | null {
  const { row } = event;
  const span = timelineJsSpan(row);
  if (span === null) return null;
  return {
    unique_id: row.link.id,
    ...span,
    display_date: momentWords(row),
    group: words.statuses[row.status],
    // Addresses in a text are the writer's, and must not become links.
    autolink: false,
    text: { headline: escapeHtml(eventTitle(row)), text: slideText(event, site) },
  };
}

function slideText(event: EventExport, site: Site): string {
  const { row, place } = event;
  const about = [
    statusText(row),
    ...(place === null ? [] : [placeText(place.link, place.country)]),
  ];
  const items = claimTexts(event.claims).map(listItem);
  const given = event.given.map((date) => listItem(givenDateText(date)));
  const sources = row.sources.map((source) => entryAnchor(source, site)).join('; ');
  return [
    paragraph(escapeHtml(about.join('. '))),
    ...(row.summary === null ? [] : [paragraph(escapeHtml(row.summary))]),
    ...(given.length === 0
      ? []
      : [paragraph(escapeHtml(timelineWords.given)), `<ul>${given.join('')}</ul>`]),
    ...(items.length === 0 ? [] : [`<ul>${items.join('')}</ul>`]),
    ...(sources === '' ? [] : [paragraph(`${words.nouns.source.many}: ${sources}`)]),
    paragraph(`${words.nouns.event.one}: ${entryAnchor(row.link, site)}`),
  ].join('');
}

/** A band behind the events: those to its right had not happened when the sources were written. */
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
    text: { headline: escapeHtml(downloadWords.timelineJs.sourceDays) },
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
