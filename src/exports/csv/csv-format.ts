import { addressOf } from '../../addresses/urls.ts';
import type { Site } from '../../model/content.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import { originText } from '../../words/download-sentences.ts';
import { momentWords } from '../../words/english/date-words.ts';
import { downloadWords } from '../../words/english/download-words.ts';
import { voicesText } from '../../words/evidence-sentences.ts';
import type { EventExport } from '../timeline/derive-event-export.ts';
import type { TimelineExport } from '../timeline/derive-timeline-export.ts';
import { timeText } from '../timeline/time-text.ts';
import type { TimelineFormat } from '../timeline/timeline-format.ts';
import { type CsvCell, csvRow } from './csv-row.ts';

/** A timeline as CSV (RFC 4180), one event per record. It begins with a byte order mark, without which Excel takes UTF-8 for Latin. */
export const csvFormat: TimelineFormat = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  name: downloadWords.csv.name,
  note: null,
  leftOut: null,
  print: printCsv,
};

function printCsv({ events, site }: TimelineExport): string {
  return `\ufeff${csvRow(Object.keys(columns))}${events.map((event) => printEvent(event, site)).join('')}`;
}

const SEPARATOR = '; ';

const columns = {
  id: ({ row }) => row.link.id,
  title: ({ row }) => row.link.name,
  story: ({ story }) => story.name,
  story_id: ({ story }) => story.id,
  date_edtf: ({ row }) => row.when?.text ?? null,
  date: ({ row }) => momentWords(row),
  earliest: ({ row }) => row.when && earliestDay(row.when),
  latest: ({ row }) => row.when && latestDay(row.when),
  time: ({ row }) => row.time && timeText(row.time),
  // A cell that begins with a sign would be taken for a formula.
  utc_offset: ({ row }) => (row.time?.offset ? `UTC${row.time.offset}` : null),
  after_id: ({ row }) => row.after?.id ?? null,
  dates_by_source: datesBySource,
  status: ({ row }) => row.status,
  kind: ({ row }) => row.sort,
  place: ({ place }) => place?.link.name ?? null,
  place_id: ({ place }) => place?.link.id ?? null,
  latitude: ({ place }) => place?.position?.latitude ?? null,
  longitude: ({ place }) => place?.position?.longitude ?? null,
  country: ({ place }) => place?.country?.name ?? null,
  actors: ({ row }) => row.actors.map(({ link }) => link.name).join(SEPARATOR),
  actor_ids: ({ row }) => row.actors.map(({ link }) => link.id).join(SEPARATOR),
  summary: ({ row }) => row.summary,
  claims: ({ claims }) => claims.map(({ link }) => link.name).join(SEPARATOR),
  claim_ids: ({ claims }) => claims.map(({ link }) => link.id).join(SEPARATOR),
  sources: ({ row }) => row.sources.map(({ name }) => name).join(SEPARATOR),
  source_ids: ({ row }) => row.sources.map(({ id }) => id).join(SEPARATOR),
  origins: originsOf,
  address: ({ row }, site) => addressOf({ kind: 'entry', noun: 'event', id: row.link.id }, site),
} as const satisfies Record<string, (event: EventExport, site: Site) => CsvCell>;

function printEvent(event: EventExport, site: Site): string {
  return csvRow(Object.values(columns).map((column) => column(event, site)));
}

/** The different dates that sources give: `2031-03-02: The Courier; 2031-03-03: The Herald`. */
function datesBySource({ given }: EventExport): string {
  return given
    .flatMap(({ when, voices }) => voices.map((voice) => `${when.text}: ${voicesText([voice])}`))
    .join(SEPARATOR);
}

/** The origins of the claims about the event. */
function originsOf({ claims }: EventExport): string {
  const origins = claims.flatMap(({ corroboration }) => corroboration.origins.map(originText));
  return [...new Set(origins)].join(SEPARATOR);
}
