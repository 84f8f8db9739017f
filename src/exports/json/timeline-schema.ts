import { z } from 'zod';
import type { Site } from '../../model/content.ts';
import { partsOfDay } from '../../model/event-moment.ts';
import { idPattern } from '../../model/ids.ts';
import { eventStatuses } from '../../model/news-event.ts';
import { sourceParts, stances } from '../../model/report.ts';

/** The name of the schema, whose number rises with every change that breaks readers of older files. */
const timelineSchemaName = 'timeline-2';

export function timelineSchemaAddress(site: Site): string {
  return `${site.address}/schemas/${timelineSchemaName}.json`;
}

/** The schema as a file of the site. */
export function timelineSchemaFile(site: Site) {
  return {
    path: `/schemas/${timelineSchemaName}.json`,
    mediaType: 'application/schema+json',
    data: site,
    print: () => printTimelineSchema(site),
  };
}

/** The JSON Schema (2020-12) of a timeline's JSON download. */
export function printTimelineSchema(site: Site): string {
  const { $schema, ...schema } = z.toJSONSchema(timeline, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // The limits of JavaScript numbers do not concern the document.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ $schema, $id: timelineSchemaAddress(site), ...schema }, null, 2)}\n`;
}

export type TimelineDocument = z.infer<typeof timeline>;
export type EventDocument = z.infer<typeof event>;
export type ClaimDocument = z.infer<typeof claim>;
export type ReportDocument = z.infer<typeof report>;
export type VoiceDocument = z.infer<typeof voice>;
export type VoiceInSourcesDocument = z.infer<typeof voiceInSources>;
export type OriginDocument = z.infer<typeof origin>;
export type DateDocument = z.infer<typeof date>;
export type EntryDocument = z.infer<typeof entry>;
export type PlaceDocument = z.infer<typeof place>;

const address = z.string().regex(/^https:\/\//);
const id = z.string().regex(idPattern);
const ids = z.array(id);
const optionalDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const bound = z
  .string()
  .regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/)
  .nullable();
const optionalText = z.string().nullable();
const count = z.int().min(0);

const entry = z.strictObject({ name: z.string(), address });

const place = entry.extend({
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  country: id.nullable(),
});

const date = z
  .strictObject({
    edtf: z.string().describe('EDTF (ISO 8601-2), as the editors wrote it.'),
    words: z.string().describe('The date in words, with its doubt.'),
    earliest: bound.describe(
      'The first day it may mean; null if that is open or unknown. Years outside 0 to 9999 have a sign and six digits.',
    ),
    latest: bound.describe('The last day it may mean; null if that is open or unknown.'),
  })
  .meta({ id: 'date' });

const time = z.strictObject({
  text: z.string().regex(new RegExp(`^(\\d{2}:\\d{2}~?|${partsOfDay.join('|')})$`)),
  words: z.string(),
  offset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}/)
    .nullable()
    .describe('The offset of the place from UTC; null if its time zone is unknown.'),
});

const voice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source') }),
  z.strictObject({
    kind: z.literal('actors'),
    actors: ids,
    inferred: z
      .literal(true)
      .optional()
      .describe('Present if no source prints this agency: the editors inferred it.'),
  }),
  z.strictObject({ kind: z.literal('unnamed'), who: z.string(), of: id.nullable() }),
]);

const voiceInSources = z.strictObject({ voice, sources: ids });

const origin = z.strictObject({ actors: ids.describe('The voices that count as one.') });

const report = z
  .strictObject({
    source: id,
    stance: z.enum(stances),
    voice: voice.describe('The voice of the report.'),
    via: ids.describe('The agencies through which it came, nearest to the source first.'),
    occasion: optionalText.describe('The occasion on which it was said.'),
    occasionEvent: id.nullable().describe('The occasion, if it is an event.'),
    origin: origin
      .nullable()
      .describe(
        'The end of the chain: the speakers, the last agency through which it came, or the publisher of the source; null for an unnamed voice, for a source’s own, and for a report that its voice has abandoned.',
      ),
    quote: optionalText.describe('The words of the source.'),
    translation: optionalText.describe('The quote, translated by the editors.'),
    value: optionalText.describe('The figure or date that the source gives.'),
    date: date.nullable(),
    where: z
      .union([
        z.strictObject({ first: z.int().min(1), last: z.int().min(1) }),
        z.strictObject({ part: z.enum(sourceParts) }),
      ])
      .nullable()
      .describe('The position in the source, in paragraphs counted from 1.'),
    updates: ids.describe('The sources whose report of the claim this one updates.'),
    note: optionalText.describe('A remark of the editors.'),
    inferredAgency: id
      .optional()
      .describe(
        'The agency, in `voice` or `via`, that the source does not print: the editors inferred it.',
      ),
  })
  .meta({ id: 'report' });

const claim = z
  .strictObject({
    id,
    statement: z.string(),
    address,
    topic: optionalText,
    standing: z.strictObject({
      sources: count.describe('The number of sources with a voice that affirms it.'),
      origins: z
        .array(origin)
        .describe('The independent named origins of those sources; they alone corroborate.'),
      ownVoice: count.describe(
        'The number of sources that affirm it in their own voice and name no origin.',
      ),
      unnamed: count.describe('The number of unnamed voices that affirm it; they may be the same.'),
      open: z.array(voiceInSources).describe('The voices that leave it open.'),
      denying: z.array(voiceInSources),
    }),
    reports: z.array(report),
  })
  .meta({ id: 'claim' });

const role = z.strictObject({
  role: optionalText,
  organization: id,
  from: date.nullable(),
  to: date.nullable(),
});

const event = z
  .strictObject({
    id,
    title: z.string(),
    address,
    story: id.describe('The id in the table of stories; all references to entries are such ids.'),
    when: date.nullable().describe('The date; null if none is known.'),
    time: time.nullable().describe('The time of day; ~ means about.'),
    after: id.nullable().describe('An event that it came after, if their order is known.'),
    status: z.enum(eventStatuses).describe('The status according to the sources.'),
    statusBefore: z
      .enum(eventStatuses)
      .nullable()
      .describe('The status before the sources reported another; null if they did not.'),
    kind: optionalText.describe('The kind of event, in a short word.'),
    summary: optionalText,
    place: id.nullable(),
    actors: z.array(
      z.strictObject({
        actor: id,
        roles: z
          .array(role)
          .describe('The roles that the actor may have held at the time of the event.'),
      }),
    ),
    sources: ids.describe('The sources that report the event.'),
    claims: z.array(claim),
    revised: optionalDay.describe(
      'The newest day on which a brief that reports it was published or corrected.',
    ),
  })
  .meta({ id: 'event' });

const timeline = z
  .strictObject({
    $schema: z.string(),
    title: z.string(),
    address: address.describe('The page that shows the timeline.'),
    of: z
      .strictObject({ noun: z.enum(['story', 'actor']), id })
      .nullable()
      .describe('The story or actor whose timeline it is; null for that of the whole site.'),
    site: z.strictObject({ title: z.string(), publisher: z.string(), address }),
    language: z.string().describe('BCP 47 tag of the texts.'),
    licence: z.string().optional().describe('Absent if the site names none.'),
    updated: optionalDay.describe(
      'The newest day on which anything here was published or corrected.',
    ),
    stories: z.record(id, entry),
    sources: z.record(id, entry),
    actors: z.record(id, entry).describe('People, organisations and states.'),
    places: z.record(id, place),
    events: z.array(event),
  })
  .meta({
    title: 'A timeline',
    description:
      'Events in time order, with the claims about them, the sources that report them, and the voices in those sources.',
  });
