import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { bandEventsOf } from '../src/components/graphics/picture-data.ts';
import { deriveStoryPictures } from '../src/derive/timeline/story-pictures.ts';
import { severityOf } from '../src/diagnostics/diagnostic.ts';
import { citationFormats } from '../src/exports/citations/citation-formats.ts';
import { citeSource } from '../src/exports/citations/cite-source.ts';
import { timelineFormats } from '../src/exports/timeline-formats.ts';
import { layOutMap } from '../src/graphics/map/lay-out-map.ts';
import { layOutBand } from '../src/graphics/timeline/lay-out-band.ts';
import { textDirection } from '../src/html/text-direction.ts';
import type { Content, Retired } from '../src/model/content.ts';
import { checkContent } from '../src/site/check-content.ts';
import { coordinateWords } from '../src/words/english/coordinate-words.ts';
import { dateWords, momentWords } from '../src/words/english/date-words.ts';
import { words } from '../src/words/english/words.ts';
import { encodeText } from './content-tree.ts';
import { exportFrom, pagesOf } from './derived.ts';

fc.configureGlobal({ seed: 20310304 });

/** Values that an editor may write, and that have broken pages or could. */
const languages = fc.constantFrom(
  ...['en', 'en-x-private', 'en-u-ca-buddhist', 'zh-Hant-HK-u-nu-hanidec', 'und', 'und-x-a'],
  ...['ar-u-nu-arab', 'he', 'sl-rozaj-biske-1994', 'art-lojban', 'qaa', 'en-t-jp', 'az-Arab'],
);
const dates = fc.constantFrom(
  ...['2031-03-05', '2031-03', '2031', '2031-03-05~', '2031-03?', '2031%', '2031-21', '203X'],
  ...[
    '20XX',
    '2031-XX-XX',
    '2031-03-XX',
    '-0044-03-15',
    'Y-12000',
    'Y271820',
    'Y-271820',
    '0000',
    '0001',
  ],
  ...['2031-03-05T10:00:00+05:00', '2031-03-05/2031-03-09', '2013/..', '../2013', '2013/', '/2013'],
  ...['-9999/9999', '9999-12-31', '0999-02-28/1066', '[2031-03-05,2031-03-06]', '[..2031-03-01]'],
);
const texts = fc.constantFrom(
  ...['2031', 'no', '1e3', '.', '—', 'Null and void', 'T', 'just “so”', 'a'.repeat(100), '𝕊𝕆', '…'],
  ...[
    '陈美玲宣布大桥关闭。',
    'הגשר הישן נסגר',
    'أُغلِقَ الجسر',
    'ปิดสะพาน',
    'é'.normalize('NFD'),
    '👩‍🚀 🏳️‍🌈',
  ],
  ...['a < b & c > d "e" \'f\'', '=1+1', '--', '%00', '\\', '$x', '\u200fא\u200e', 'कि'],
);
const latitudes = fc.constantFrom('-90', '90', '0', '-0', '89.9999999999', '51.5', '-0.0000000001');
const longitudes = fc.constantFrom('-180', '180', '0', '179.9999999999', '-0.25');
const statuses = fc.constantFrom('happened', 'expected', 'unconfirmed', 'cancelled');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** A retired or a draft entry is accepted where nothing published builds on it. */
const briefStatus = fc.constantFrom(undefined, undefined, 'draft', 'retired');

const eventFields = { title: texts, when: dates, status: statuses, kind: maybe(texts.map(cut)) };
const report = fc.record({
  stance: fc.constantFrom('affirms', 'open', 'denies'),
  statement: texts,
  topic: maybe(texts.map(cut)),
  about: maybe(fc.constantFrom([], ['a0'], ['a0', 'a1'])),
  speaker: maybe(fc.constantFrom('a0', 'a1')),
  quote: maybe(texts.map((text) => `the ${text.replaceAll(/["“”]/g, '')}`)),
  value: maybe(texts),
  occasion: maybe(texts),
  paragraph: maybe(fc.constantFrom('1', '999999')),
});
const brief = fc.record({
  status: briefStatus,
  title: texts,
  summary: texts,
  published: fc.constantFrom('0001-01-01', '2031-03-07', '2099-12-31'),
  restates: maybe(fc.constantFrom('s0', 's1', 's2')),
  reports: fc.array(report, { maxLength: 3 }),
  events: fc.array(fc.record({ ...eventFields, place: maybe(fc.constantFrom('p0', 'p1')) }), {
    maxLength: 3,
  }),
  body: texts,
});
const tree = fc.record({
  site: fc.record({ title: texts, description: texts, publisher: texts, language: languages }),
  sources: fc.tuple(...[0, 1, 2].map(() => sourceFields())),
  actors: fc.tuple(...[0, 1].map(() => fc.record({ name: texts, kind: actorKind() }))),
  places: fc.tuple(
    ...[0, 1].map(() =>
      fc.oneof(fc.record({ latitude: latitudes, longitude: longitudes }), fc.constant({})),
    ),
  ),
  event: fc.record(eventFields),
  briefs: fc.array(brief, { minLength: 1, maxLength: 4 }),
});

function sourceFields() {
  return fc.record({
    label: texts,
    headline: maybe(texts),
    published: maybe(dates.filter((date) => !/^(?:9999|Y2)/.test(date))),
    language: maybe(languages),
    authors: maybe(fc.constantFrom([], ['A'], ['陈美玲', 'هدى'])),
    url: maybe(fc.constantFrom('https://example.org/ä?b#c', 'http://例え.jp/')),
  });
}

function actorKind() {
  return fc.constantFrom('person', 'organisation', 'state');
}

function cut(text: string): string {
  return text.slice(0, 40);
}

type Tree = typeof tree extends fc.Arbitrary<infer T> ? T : never;

function filesOfTree({ site, sources, actors, places, event, briefs }: Tree) {
  const entry = (path: string, data: object, body = '') => ({
    path: `content/${path}.md`,
    bytes: encodeText(
      `---\n${stringify(quoted(data), { aliasDuplicateObjects: false })}---\n\n${body}\n`,
    ),
  });
  return [
    {
      path: 'content/site.yaml',
      bytes: encodeText(
        stringify(quoted({ ...site, contact: 'a@b.org', address: 'https://b.org/x/y/' })),
      ),
    },
    entry('stories/s', { title: 'S', summary: 'S.', topics: [] }, 'S.'),
    entry(
      'briefs/anchor',
      { title: 'A', story: 's', published: '2031-03-01', summary: 'A.' },
      'A.',
    ),
    ...sources.map((fields, n) =>
      entry(`sources/s${n}`, { kind: 'article', story: 's', ...fields }),
    ),
    // Two actors of one name are refused by a rule of their own.
    ...actors.map((fields, n) =>
      entry(`actors/a${n}`, { ...fields, name: `${cut(fields.name)} ${n}` }),
    ),
    ...places.map((fields, n) => entry(`places/p${n}`, { name: `P${n}`, ...fields })),
    entry('events/own', { story: 's', ...event }),
    entry('terms/t', { name: 'T' }),
    ...briefs.map(({ body, status, reports, events, ...fields }, n) =>
      entry(
        `briefs/b${n}`,
        {
          story: 's',
          ...fields,
          status,
          ...(status === 'retired' ? { reason: 'R.' } : {}),
          events: events.map((own, index) => ({ id: `e${n}-${index}`, ...own })),
          reports:
            fields.restates === undefined
              ? []
              : reports.map((own, index) => ({ claim: `c${n}-${index}`, ...own })),
        },
        `Text: ${body.replaceAll(/[\\`*_<>&[\]~^$]/g, '')}`,
      ),
    ),
  ];
}

/** Every scalar as text: what YAML would take for nothing or for a list is another test’s. */
function quoted(data: object): object {
  return JSON.parse(JSON.stringify(data));
}

/** Derives and words everything that pages and downloads of this content show. */
function showAll(content: Content, retired: readonly Retired[]): void {
  const { site, stories, sources, actors, events, places } = content;
  const shown: unknown[] = [
    textDirection(site.language),
    pagesOf({ ...content, retired }),
    [...events.values()].map(momentWords),
  ];
  for (const place of places.values()) {
    if (place.position === null) continue;
    const { latitude, longitude } = place.position;
    shown.push(coordinateWords(latitude, longitude));
    const spot = { id: place.id, name: place.name, href: '/', latitude, longitude };
    for (const width of [344, 720]) layOutMap([spot as never], width);
  }
  for (const source of sources.values()) {
    const cited = citeSource(source, site);
    shown.push(citationFormats.map(({ print }) => print(cited)));
    if (source.language !== null) shown.push(words.language(source.language));
  }
  for (const story of stories.values()) {
    const band = { events: bandEventsOf(deriveStoryPictures(story)), asOf: null };
    const text = { dateWords, statusWords: () => 'status', asOfWords: () => 'as of' };
    for (const width of [344, 720]) shown.push(layOutBand(band, { width, ...text }));
  }
  for (const subject of [content, ...stories.values(), ...actors.values()]) {
    const timeline = exportFrom(subject, content);
    shown.push(timelineFormats.map(({ print }) => print(timeline)));
  }
  const slip = /.{0,80}(?:Invalid Date|\bNaN\b|\[object Object\]).{0,80}/u.exec(
    JSON.stringify(shown),
  );
  expect(slip?.[0]).toBeUndefined();
}

test('what the check accepts can be shown and downloaded, whatever it is', () => {
  fc.assert(
    fc.property(tree, (generated) => {
      for (const drafts of [false, true]) {
        const { content, retired, diagnostics } = checkContent(filesOfTree(generated), { drafts });
        // The generator writes what is legal, so that the test cannot pass over what is not accepted.
        expect(diagnostics.filter((found) => severityOf(found) === 'error')).toEqual([]);
        if (content !== null) showAll(content, retired);
      }
    }),
    { numRuns: 25 },
  );
});
