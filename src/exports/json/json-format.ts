import { addressOf } from '../../addresses/urls.ts';
import type { Origin } from '../../derive/evidence/origins.ts';
import { occasionText } from '../../derive/evidence/report-view.ts';
import type { VoiceView } from '../../derive/evidence/voice-view.ts';
import type { VoiceInSources } from '../../derive/evidence/voices-in-sources.ts';
import type { EntryLink } from '../../derive/links/entry-link.ts';
import type { Site } from '../../model/content.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../model/edtf-date.ts';
import type { TimeOfDay } from '../../model/event-moment.ts';
import { timelineTitle } from '../../words/download-sentences.ts';
import { dateWords, timeWords } from '../../words/english/date-words.ts';
import { downloadWords } from '../../words/english/download-words.ts';
import { words } from '../../words/english/words.ts';
import type { ClaimExport, EventExport, ReportExport } from '../timeline/derive-event-export.ts';
import type { TimelineExport } from '../timeline/derive-timeline-export.ts';
import { timeText } from '../timeline/time-text.ts';
import type { TimelineFormat } from '../timeline/timeline-format.ts';
import { entryTables } from './entry-tables.ts';
import {
  type ClaimDocument,
  type DateDocument,
  type EventDocument,
  type OriginDocument,
  type ReportDocument,
  type TimelineDocument,
  timelineSchemaAddress,
  type VoiceDocument,
  type VoiceInSourcesDocument,
} from './timeline-schema.ts';

/**
 * A timeline as a JSON document that fits its published schema. Events refer to stories, places, actors and sources
 * by their ids: spelt out, a page of events would be ten times as large.
 */
export const jsonFormat: TimelineFormat = {
  extension: 'json',
  mediaType: 'application/json',
  name: downloadWords.json.name,
  note: null,
  leftOut: null,
  print: printTimelineJson,
};

function printTimelineJson(timeline: TimelineExport): string {
  const { site, of, page, updated, events } = timeline;
  const document: TimelineDocument = {
    $schema: timelineSchemaAddress(site),
    title: timelineTitle(of, site),
    address: addressOf(page, site),
    of: of === null ? null : ownerDocument(of),
    site: { title: site.title, publisher: site.publisher, address: site.address },
    language: site.language,
    ...licenceField(site),
    updated,
    ...entryTables(events, site),
    events: events.map((event) => eventDocument(event, site)),
  };
  return `${JSON.stringify(document)}\n`;
}

function ownerDocument({ noun, id }: EntryLink): TimelineDocument['of'] {
  if (noun === 'story' || noun === 'actor') return { noun, id };
  throw new Error(`A ${noun} has no timeline.`);
}

/** The terms of use with their address, if the site names any. */
function licenceField({ licence }: Site): { readonly licence?: string } {
  if (licence === null) return {};
  const { name, address } = licence;
  return { licence: words.licence(address === null ? name : `${name} (${address})`) };
}

function eventDocument({ row, story, claims, revised }: EventExport, site: Site): EventDocument {
  return {
    id: row.link.id,
    title: row.link.name,
    address: addressOf({ kind: 'entry', noun: 'event', id: row.link.id }, site),
    story: story.id,
    when: dateDocument(row.when),
    time: row.time === null ? null : timeDocument(row.time),
    after: idOf(row.after),
    status: row.status,
    statusBefore: row.statusBefore,
    kind: row.sort,
    summary: row.summary,
    place: idOf(row.place),
    actors: row.actors.map(({ link, roles }) => ({
      actor: link.id,
      roles: roles.map(({ role, organization, from, to }) => ({
        role,
        organization: organization.id,
        from: dateDocument(from),
        to: dateDocument(to),
      })),
    })),
    sources: idsOf(row.sources),
    claims: claims.map((claim) => claimDocument(claim, site)),
    revised,
  };
}

function claimDocument(
  { link, topic, corroboration, reports }: ClaimExport,
  site: Site,
): ClaimDocument {
  return {
    id: link.id,
    statement: link.name,
    address: addressOf({ kind: 'entry', noun: 'claim', id: link.id }, site),
    topic,
    standing: {
      sources: corroboration.sources,
      origins: corroboration.origins.map(originDocument),
      ownVoice: corroboration.ownVoice,
      unnamed: corroboration.unnamed,
      open: corroboration.open.map(voiceInSourcesDocument),
      denying: corroboration.denying.map(voiceInSourcesDocument),
    },
    reports: reports.map(reportDocument),
  };
}

function reportDocument(report: ReportExport): ReportDocument {
  const { source, stance, voice, via, occasion, origin, quote, translation } = report;
  const { value, date, where, note } = report;
  return {
    source: source.id,
    stance,
    voice: voiceDocument(voice),
    via: idsOf(via),
    ...inferredField(report),
    occasion: occasionText(occasion),
    occasionEvent: occasion === null || typeof occasion === 'string' ? null : occasion.id,
    origin: origin === null ? null : originDocument(origin),
    quote: quote?.text ?? null,
    translation,
    value,
    date: dateDocument(date),
    where,
    updates: idsOf(report.updates),
    note,
  };
}

/** The agency that the source does not print, if there is one. */
function inferredField({ voice, via }: ReportExport): { readonly inferredAgency?: string } {
  const credited = [...via, ...(voice.kind === 'actors' ? voice.actors : [])];
  const inferred = credited.find(({ isInferred }) => isInferred);
  return inferred === undefined ? {} : { inferredAgency: inferred.id };
}

function originDocument({ voices }: Origin): OriginDocument {
  return { actors: idsOf(voices) };
}

function voiceInSourcesDocument({ voice, sources }: VoiceInSources): VoiceInSourcesDocument {
  return { voice: voiceDocument(voice), sources: idsOf(sources) };
}

function voiceDocument(voice: VoiceView): VoiceDocument {
  switch (voice.kind) {
    case 'source':
      return { kind: voice.kind };
    case 'actors':
      return {
        kind: voice.kind,
        actors: idsOf(voice.actors),
        ...(voice.actors.some(({ isInferred }) => isInferred) ? { inferred: true } : {}),
      };
    case 'unnamed':
      return { kind: voice.kind, who: voice.who, of: idOf(voice.of) };
  }
}

function dateDocument(date: EdtfDate | null): DateDocument | null {
  if (date === null) return null;
  const [earliest, latest] = [earliestDay(date), latestDay(date)];
  return { edtf: date.text, words: dateWords(date), earliest, latest };
}

function timeDocument(time: TimeOfDay): EventDocument['time'] {
  return { text: timeText(time), words: timeWords(time), offset: time.offset };
}

function idOf(link: EntryLink | null): string | null {
  return link === null ? null : link.id;
}

function idsOf(links: readonly EntryLink[]): string[] {
  return links.map(({ id }) => id);
}
