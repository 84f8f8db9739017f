import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFormat } from '../../src/exports/json/json-format.ts';
import { printTimelineSchema } from '../../src/exports/json/timeline-schema.ts';
import type { TimelineExport } from '../../src/exports/timeline/derive-timeline-export.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { filesOf, frozenStory } from '../content-tree.ts';
import { exportFrom } from '../derived.ts';
import { contentWith, timelineSaying, timelineWith } from './content-with.ts';
import { anyText } from './hostile-text.ts';

const everyForm = [
  '2022-09-07',
  '2022-09',
  '2022',
  '2022-09-07~',
  '2022-09?',
  '2022%',
  '2022-21',
  '2022-09-XX',
  '2022-XX-XX',
  '201X',
  '20XX',
  '2022-09-07T10:00:00+05:00',
  '2022-09-15/2022-09-16',
  '2013/..',
  '../2013',
  '2013/',
  '[2022-09-07,2022-09-08]',
  '[..2022-09-07,2022-09-09..]',
  '-0044-03-15',
  'Y-12000',
];

test('the timeline of every story, actor and site fits the schema that it names', () => {
  for (const content of [contentWith(), frozenContent()]) {
    const { site, stories, actors } = content;
    const validate = schemaOf(exportFrom(content, content));
    for (const subject of [content, ...stories.values(), ...actors.values()]) {
      const document = JSON.parse(jsonFormat.print(exportFrom(subject, content)));
      expect(validate(document) ? [] : validate.errors).toEqual([]);
      expect(document.$schema).toBe(`${site.address}/schemas/timeline-2.json`);
    }
  }
});

test.each([
  ['[..2022-09-05]', 'by 5 September 2022', null, '2022-09-05'],
  ['[2022-09-05..]', 'on 5 September 2022 or later', '2022-09-05', null],
])('the date %s has a bound on one side only', (edtf, words, earliest, latest) => {
  const document = JSON.parse(jsonFormat.print(timelineWith({ it: { when: edtf } })));
  expect(document.events[0].when).toEqual({ edtf, words, earliest, latest });
});

test.each(everyForm)('the date %s fits the schema, with its bounds', (when) => {
  const timeline = timelineWith({ it: { when } });
  const document = JSON.parse(jsonFormat.print(timeline));
  const validate = schemaOf(timeline);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  expect(document.events[0].when.edtf).toBe(when);
});

test.each([
  [null, undefined],
  [
    { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    'Texts are licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Quotations belong to their authors.',
  ],
  [
    { name: 'Freie Lizenz', address: null },
    'Texts are licensed under Freie Lizenz. Quotations belong to their authors.',
  ],
])('the licence is the one that the site names: %j', (licence, text) => {
  const timeline = timelineWith({ it: { place: 'old-bridge' } });
  const document = JSON.parse(
    jsonFormat.print({ ...timeline, site: { ...timeline.site, licence } }),
  );
  expect(document.licence).toBe(text);
  const validate = schemaOf(timeline);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
});

test('every address begins with that of the site, with its path', () => {
  const timeline = timelineWith({ it: { place: 'old-bridge' } });
  const address = 'https://host.example/news/briefs';
  const printed = jsonFormat.print({ ...timeline, site: { ...timeline.site, address } });
  const found = printed.match(/https:\/\/[^"]+/g) ?? [];
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((one) => !one.startsWith(`${address}/`) && one !== address)).toEqual([]);
});

test('the schema refuses what is no timeline', () => {
  const timeline = timelineWith({ it: { place: 'old-bridge' } });
  const validate = schemaOf(timeline);
  const document = JSON.parse(jsonFormat.print(timeline));
  const [event] = document.events;
  for (const spoilt of [
    { ...document, events: [{ ...event, status: 'likely' }] },
    { ...document, events: [{ ...event, when: { ...event.when, earliest: '7 September' } }] },
    { ...document, events: [{ ...event, surprise: true }] },
    { ...document, events: [{ ...event, statusBefore: 'likely' }] },
    { ...document, events: [{ ...event, time: { text: '5 o’clock', words: '', offset: null } }] },
    { ...document, updated: undefined },
    { ...document, updated: '2022' },
    { ...document, address: 'http://bridge.example.org/' },
    { ...document, of: { noun: 'place', id: 'old-bridge' } },
    { ...document, licence: null },
    { ...document, places: { 'old-bridge': { ...document.places['old-bridge'], latitude: 91 } } },
    { ...document, places: { 'No Id': document.places['old-bridge'] } },
  ]) {
    expect(validate(JSON.parse(JSON.stringify(spoilt)))).toBe(false);
  }
});

test.each([
  ['stance', 'likely'],
  ['voice', { kind: 'actors' }],
  ['voice', { kind: 'actors', actors: [], inferred: false }],
  ['voice', { kind: 'source', actors: [] }],
  ['where', { first: 0, last: 1 }],
  ['where', { first: 1, last: 1.5 }],
  ['where', { part: 'footnote' }],
  ['origin', { actors: ['No Id'] }],
  ['quote', undefined],
  ['inferredAgency', null],
])('the schema refuses a report whose %s is %j', (field, value) => {
  const content = contentWith();
  const timeline = exportFrom(content, content);
  const document = JSON.parse(jsonFormat.print(timeline));
  const [report] = document.events[0].claims[0].reports;
  const validate = schemaOf(timeline);
  expect(validate(document)).toBe(true);
  report[field] = value;
  expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false);
});

test('the schema is known by its address, names its larger parts and sets no bound of a programming language', () => {
  const { site } = contentWith();
  const schema = JSON.parse(printTimelineSchema(site));
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${site.address}/schemas/timeline-2.json`,
    title: 'A timeline',
    properties: { language: { description: 'BCP 47 tag of the texts.' } },
  });
  expect(Object.keys(schema.$defs).sort()).toEqual(['claim', 'date', 'event', 'report']);
  expect(JSON.stringify(schema)).not.toContain(String(Number.MAX_SAFE_INTEGER));
});

test('a claim tells who reports it, in which stance, on whose word and through whom', () => {
  const content = contentWith();
  const document = JSON.parse(jsonFormat.print(exportFrom(content, content)));
  const event = document.events.find(({ id }: { id: string }) => id === 'inspection');
  expect(event.claims).toEqual([
    {
      id: 'crack-found',
      statement: 'A crack was found in the Old Bridge.',
      address: 'https://bridge.example.org/claims/crack-found/',
      topic: 'The crack',
      standing: {
        sources: 1,
        origins: [{ actors: ['ana-lind'] }],
        ownVoice: 0,
        unnamed: 0,
        open: [],
        denying: [],
      },
      reports: [
        {
          source: 'courier',
          stance: 'affirms',
          voice: { kind: 'actors', actors: ['ana-lind'] },
          via: ['north-wire'],
          occasion: null,
          occasionEvent: null,
          origin: { actors: ['ana-lind'] },
          quote: 'a crack the width of a hand',
          translation: null,
          value: null,
          date: null,
          where: { first: 2, last: 2 },
          updates: [],
          note: null,
        },
      ],
    },
  ]);
  expect(event.when).toEqual({
    edtf: '2031-03-02~',
    words: 'about 2 March 2031',
    earliest: '2031-03-02',
    latest: '2031-03-02',
  });
});

test('whatever an event refers to stands in a table', () => {
  const { site, ...content } = frozenContent();
  const document = JSON.parse(
    jsonFormat.print(exportFrom({ site, ...content }, { site, ...content })),
  );
  for (const event of document.events) {
    expect(document.stories).toHaveProperty(event.story);
    if (event.place !== null) expect(document.places).toHaveProperty(event.place);
    for (const { actor } of event.actors) expect(document.actors).toHaveProperty(actor);
    for (const source of event.sources) expect(document.sources).toHaveProperty(source);
    for (const { standing } of event.claims) {
      for (const id of standing.origins.flatMap(({ actors }: { actors: string[] }) => actors))
        expect(document.actors).toHaveProperty(id);
    }
  }
});

test('the origins of a claim are those of its affirming reports, and nobody who denies it or has turned is one', () => {
  const source = (day: string): string =>
    `---\nlabel: Of ${day}\nkind: article\nstory: bridge-closure\npublished: ${day}\n---\n`;
  const brief = (of: string, reports: string): string =>
    `---\ntitle: Of ${of}\nstory: bridge-closure\npublished: 2031-03-20\nrestates: ${of}\nsummary: A summary.\nreports:\n${reports}---\n\nText.\n`;
  const content = contentWith({
    'content/actors/pia-holm.md':
      '---\nkind: person\nname: Pia Holm\nmemberships:\n  - organization: bridge-office\n---\n',
    'content/actors/tom-berg.md': '---\nkind: person\nname: Tom Berg\n---\n',
    'content/sources/early.md': source('2031-03-05'),
    'content/sources/late.md': source('2031-03-08'),
    'content/briefs/early.md': brief(
      'early',
      [
        '  - claim: paid\n    statement: It is paid.\n    event: inspection\n    speaker: pia-holm\n',
        '  - claim: paid\n    speaker: tom-berg\n',
        '  - claim: paid\n    speaker: bridge-office\n    stance: denies\n',
      ].join(''),
    ),
    'content/briefs/late.md': brief(
      'late',
      '  - claim: paid\n    speaker: tom-berg\n    stance: denies\n    updates: early\n',
    ),
  });
  const document = JSON.parse(jsonFormat.print(exportFrom(content, content)));
  const claims = document.events.flatMap((event: { claims: unknown[] }) => event.claims);
  const { standing, reports } = claims.find(({ id }: { id: string }) => id === 'paid');
  expect(standing.origins).toEqual([{ actors: ['pia-holm'] }]);
  expect(
    reports.map(({ stance, origin }: { stance: string; origin: unknown }) => [stance, origin]),
  ).toEqual([
    ['affirms', { actors: ['pia-holm'] }],
    ['affirms', null],
    ['denies', { actors: ['bridge-office'] }],
    ['denies', { actors: ['tom-berg'] }],
  ]);
});

test('any text comes back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = JSON.parse(jsonFormat.print(timelineSaying(text)));
      expect(document.events[0]).toMatchObject({ title: text, summary: text, kind: text });
    }),
  );
});

function frozenContent() {
  const { content } = checkContent(filesOf(frozenStory));
  if (content === null) throw new Error('The frozen story has errors.');
  return content;
}

function schemaOf({ site }: TimelineExport): ValidateFunction {
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(printTimelineSchema(site)),
  );
}
