import type { Site } from '../../model/content.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import { dateWords } from '../../site/date-words.ts';
import { addressOf } from '../../site/urls.ts';
import { originWords } from '../export-words.ts';
import type { EventExport } from '../timeline/derive-event-export.ts';
import type { TimelineExport } from '../timeline/derive-timeline-export.ts';
import { type CsvCell, csvRow } from './csv-row.ts';

/** A timeline as CSV (RFC 4180), one event a record. It begins with a byte order mark, without which Excel takes UTF-8 for Latin. */
export function printCsv({ events, site }: TimelineExport): string {
  return `\ufeff${csvRow(Object.keys(columns))}${events.map((event) => printEvent(event, site)).join('')}`;
}

const SEPARATOR = '; ';

const columns = {
  id: ({ row }) => row.link.id,
  title: ({ row }) => row.link.name,
  story: ({ story }) => story.name,
  date_edtf: ({ row }) => row.when.text,
  date: ({ row }) => dateWords(row.when),
  earliest: ({ row }) => earliestDay(row.when),
  latest: ({ row }) => latestDay(row.when),
  status: ({ row }) => row.status,
  kind: ({ row }) => row.sort,
  place: ({ place }) => place?.link.name ?? null,
  latitude: ({ place }) => place?.latitude ?? null,
  longitude: ({ place }) => place?.longitude ?? null,
  country: ({ place }) => place?.country?.name ?? null,
  actors: ({ row }) => row.actors.map(({ link }) => link.name).join(SEPARATOR),
  summary: ({ row }) => row.summary,
  claims: ({ claims }) => claims.map(({ link }) => link.name).join(SEPARATOR),
  sources: ({ row }) => row.sources.map(({ name }) => name).join(SEPARATOR),
  origins: originsOf,
  address: ({ row }, site) => addressOf({ kind: 'entry', noun: 'event', id: row.link.id }, site),
} as const satisfies Record<string, (event: EventExport, site: Site) => CsvCell>;

function printEvent(event: EventExport, site: Site): string {
  return csvRow(Object.values(columns).map((column) => column(event, site)));
}

/** On whose word the claims about the event rest. */
function originsOf({ claims }: EventExport): string {
  const origins = claims.flatMap(({ standing }) => standing.origins.map(originWords));
  return [...new Set(origins)].join(SEPARATOR);
}
