import type { Site } from '../../model/content.ts';
import { partsOfDay } from '../../model/event-moment.ts';
import { idPattern, type Noun } from '../../model/ids.ts';
import { eventStatuses } from '../../model/news-event.ts';
import { sourceParts, stances } from '../../model/report.ts';

/** The name of the schema, whose number rises with every change that a reader of older files would trip over. */
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
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: timelineSchemaAddress(site),
    title: 'A timeline',
    description:
      'Events in time order, with the claims about them, the sources that report those, and on whose word.',
    ...object(
      {
        $schema: { type: 'string' },
        title: { type: 'string' },
        address: described(address, 'The page that shows the timeline.'),
        of: described(
          nullable(reference('story', 'actor')),
          'Whose timeline it is; null for that of the whole site.',
        ),
        site: object({ title: { type: 'string' }, publisher: { type: 'string' }, address }),
        language: described({ type: 'string' }, 'BCP 47 tag of the texts.'),
        updated: described(
          nullable(day),
          'The newest day on which anything here was published or corrected.',
        ),
        stories: tableOf(entry),
        sources: tableOf(entry),
        actors: described(tableOf(entry), 'People, organisations and states.'),
        places: tableOf({
          ...entry,
          latitude: { type: ['number', 'null'], minimum: -90, maximum: 90 },
          longitude: { type: ['number', 'null'], minimum: -180, maximum: 180 },
          country: nullable(id),
        }),
        events: { type: 'array', items: { $ref: '#/$defs/event' } },
      },
      { licence: described({ type: 'string' }, 'Absent where the site names none.') },
    ),
    $defs: definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

type Schema = Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, Schema>>;

const address: Schema = { type: 'string', pattern: '^https://' };
const id: Schema = { type: 'string', pattern: idPattern.source };
const entry: Fields = { name: { type: 'string' }, address };
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const bound: Schema = { type: ['string', 'null'], pattern: '^(\\d{4}|[+-]\\d{6})-\\d{2}-\\d{2}$' };
const optionalText: Schema = { type: ['string', 'null'] };
const date: Schema = { $ref: '#/$defs/date' };

const definitions: Fields = {
  date: object({
    edtf: described({ type: 'string' }, 'EDTF (ISO 8601-2), as the editors wrote it.'),
    words: described({ type: 'string' }, 'The same in words, with its doubt.'),
    earliest: described(
      bound,
      'The first day it may mean; null where that is open or unknown. Years outside 0 to 9999 have a sign and six digits.',
    ),
    latest: described(bound, 'The last day it may mean; null where that is open or unknown.'),
  }),
  event: object({
    id,
    title: { type: 'string' },
    address,
    story: described(id, 'As all that refers to an entry: its id in the table of its kind.'),
    when: described(nullable(date), 'Null where no date is told.'),
    time: described(
      nullable(
        object({
          text: { type: 'string', pattern: `^(\\d{2}:\\d{2}~?|${partsOfDay.join('|')})$` },
          words: { type: 'string' },
          offset: described(
            { type: ['string', 'null'], pattern: '^[+-]\\d{2}:\\d{2}' },
            'How far the place was from UTC; null where nobody told its time zone.',
          ),
        }),
      ),
      'When in the day; ~ is about.',
    ),
    after: described(nullable(id), 'An event that it came after, where their order is told.'),
    status: described({ enum: eventStatuses }, 'As of the sources.'),
    statusBefore: described(
      { enum: [...eventStatuses, null] },
      'What it was before the sources told otherwise; null where they did not.',
    ),
    kind: described(optionalText, 'What sort of event it is, in a short word.'),
    summary: optionalText,
    place: nullable(id),
    actors: listOf(
      object({
        actor: id,
        roles: described(
          listOf(
            object({
              role: optionalText,
              organization: id,
              from: nullable(date),
              to: nullable(date),
            }),
          ),
          'Those that the actor may have held at the time of the event.',
        ),
      }),
    ),
    sources: described(listOf(id), 'Those that tell of the event.'),
    claims: listOf({ $ref: '#/$defs/claim' }),
    revised: described(
      nullable(day),
      'The newest day on which a brief that tells of it was published or corrected.',
    ),
  }),
  claim: object({
    id,
    statement: { type: 'string' },
    address,
    topic: optionalText,
    standing: object({
      sources: described(
        { type: 'integer', minimum: 0 },
        'How many sources have a voice that affirms it.',
      ),
      origins: described(
        listOf(origin()),
        'The independent named origins on which those rest; they alone corroborate.',
      ),
      ownVoice: described(
        { type: 'integer', minimum: 0 },
        'How many sources affirm it in their own voice and name no origin.',
      ),
      unnamed: described(
        { type: 'integer', minimum: 0 },
        'How many voices without a name affirm it; they may be one.',
      ),
      open: described(listOf(voiceInSources()), 'Voices that carry it without vouching for it.'),
      denying: listOf(voiceInSources()),
    }),
    reports: listOf({ $ref: '#/$defs/report' }),
  }),
  report: object(
    {
      source: id,
      stance: { enum: stances },
      voice: described(voice(), 'Whose word it is.'),
      via: described(listOf(id), 'Through whom the word came, nearest to the source first.'),
      occasion: described(optionalText, 'On which occasion it was said.'),
      occasionEvent: described(nullable(id), 'The event that the occasion is.'),
      origin: described(
        nullable(origin()),
        'Where the chain ends: the speakers, the last through whom it came, or who published the source; null for a voice without a name, for a source’s own, and for what its voice has turned from.',
      ),
      quote: described(optionalText, 'The words of the source.'),
      translation: described(optionalText, 'The quote, translated by the editors.'),
      value: described(optionalText, 'The figure or date that the source gives.'),
      date: nullable(date),
      where: described(
        {
          anyOf: [
            object({
              first: { type: 'integer', minimum: 1 },
              last: { type: 'integer', minimum: 1 },
            }),
            object({ part: { enum: sourceParts } }),
            { type: 'null' },
          ],
        },
        'Where in the source, in paragraphs counted from 1.',
      ),
      updates: described(
        listOf(id),
        'The sources whose report of the claim this one brings up to date.',
      ),
      note: described(optionalText, 'A remark of the editors.'),
    },
    {
      inferredAgency: described(
        id,
        'The agency, in `voice` or `via`, that the source does not print: the editors inferred it.',
      ),
    },
  ),
};

/** A reference to an entry whose kind is not the same each time. */
function reference(...nouns: readonly Noun[]): Schema {
  return object({ noun: { enum: nouns }, id });
}

function origin(): Schema {
  return object({ actors: described(listOf(id), 'Voices that count as one.') });
}

function voice(): Schema {
  return {
    anyOf: [
      object({ kind: { const: 'source' } }),
      object(
        { kind: { const: 'actors' }, actors: listOf(id) },
        {
          inferred: described(
            { const: true },
            'There where no source prints this agency: the editors inferred it.',
          ),
        },
      ),
      object({ kind: { const: 'unnamed' }, who: { type: 'string' }, of: nullable(id) }),
    ],
  };
}

function voiceInSources(): Schema {
  return object({ voice: voice(), sources: listOf(id) });
}

/** An object with just these fields, each of them required but the optional ones. */
function object(properties: Fields, optional: Fields = {}): Schema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** Entries by their ids. */
function tableOf(properties: Fields): Schema {
  return { type: 'object', propertyNames: id, additionalProperties: object(properties) };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function described(schema: Schema, description: string): Schema {
  return { description, ...schema };
}
