import type { Origin } from '../../derive/origins.ts';
import type { EntryLink } from '../../derive/parts/entry-link.ts';
import type { Site } from '../../model/content.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../model/edtf-date.ts';
import { dateWords } from '../../site/date-words.ts';
import { addressOf } from '../../site/urls.ts';
import { words } from '../../site/words.ts';
import { timelineTitle } from '../export-words.ts';
import type {
  ClaimExport,
  EventExport,
  PlaceExport,
  ReportExport,
} from '../timeline/derive-event-export.ts';
import type { TimelineExport } from '../timeline/derive-timeline-export.ts';
import { timelineSchemaAddress } from './timeline-schema.ts';

/** A timeline as a JSON document that fits its published schema. */
export function printTimelineJson(timeline: TimelineExport): string {
  const { site, of, page, updated, events } = timeline;
  const document = {
    $schema: timelineSchemaAddress(site),
    title: timelineTitle(timeline),
    address: addressOf(page, site),
    of: of === null ? null : linkDocument(of, site),
    site: { title: site.title, publisher: site.publisher, address: site.address },
    language: site.language,
    licence: words.licence,
    updated,
    events: events.map((event) => eventDocument(event, site)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function eventDocument({ row, story, place, claims, revised }: EventExport, site: Site): object {
  return {
    ...linkDocument(row.link, site),
    story: linkDocument(story, site),
    when: dateDocument(row.when),
    status: row.status,
    kind: row.sort,
    summary: row.summary,
    place: place === null ? null : placeDocument(place, site),
    actors: row.actors.map(({ link, roles }) => ({
      ...linkDocument(link, site),
      roles: roles.map(({ role, organization, from, to }) => ({
        role,
        organization: linkDocument(organization, site),
        from: from === null ? null : dateDocument(from),
        to: to === null ? null : dateDocument(to),
      })),
    })),
    sources: row.sources.map((source) => linkDocument(source, site)),
    claims: claims.map((claim) => claimDocument(claim, site)),
    revised,
  };
}

function claimDocument({ link, topic, standing, reports }: ClaimExport, site: Site): object {
  return {
    ...linkDocument(link, site),
    topic,
    standing: {
      sources: standing.sources,
      origins: standing.origins.map((origin) => originDocument(origin, site)),
      doubting: standing.doubting.map((source) => linkDocument(source, site)),
      denying: standing.denying.map((source) => linkDocument(source, site)),
    },
    reports: reports.map((report) => reportDocument(report, site)),
  };
}

function reportDocument(report: ReportExport, site: Site): object {
  const { source, stance, speaker, via, occasion, origin, quote, value, date, paragraph } = report;
  return {
    source: linkDocument(source, site),
    stance,
    speaker: speaker === null ? null : linkDocument(speaker, site),
    via: via.map((outlet) => linkDocument(outlet, site)),
    occasion,
    origin: originDocument(origin, site),
    quote: quote?.text ?? null,
    value,
    date: date === null ? null : dateDocument(date),
    paragraph,
  };
}

function originDocument({ entry, occasion }: Origin, site: Site): object {
  return { ...linkDocument(entry, site), occasion };
}

function placeDocument({ link, latitude, longitude, country }: PlaceExport, site: Site): object {
  return {
    ...linkDocument(link, site),
    latitude,
    longitude,
    country: country === null ? null : linkDocument(country, site),
  };
}

function dateDocument(date: EdtfDate): object {
  return {
    edtf: date.text,
    words: dateWords(date),
    earliest: earliestDay(date),
    latest: latestDay(date),
  };
}

function linkDocument({ noun, id, name }: EntryLink, site: Site): object {
  return { noun, id, name, address: addressOf({ kind: 'entry', noun, id }, site) };
}
