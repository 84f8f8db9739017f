import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFormat } from '../../src/exports/csv/csv-format.ts';
import { exportFrom } from '../derived.ts';
import {
  contentWith,
  eventFiles,
  frontMatter,
  secondDateFiles,
  timelineSaying,
  timelineWith,
} from './content-with.ts';
import { anyText, hostileTitles } from './hostile-text.ts';

test('an event is one record, with its date, status, place, sources and origins', () => {
  const content = contentWith();
  const records = read(csvFormat.print(exportFrom(content, content)));
  expect(records.find(({ id }) => id === 'inspection')).toEqual({
    id: 'inspection',
    title: 'The bridge is inspected',
    story: 'The Old Bridge closes',
    story_id: 'bridge-closure',
    date_edtf: '2031-03-02~',
    date: 'about 2 March 2031',
    earliest: '2031-03-02',
    latest: '2031-03-02',
    time: '',
    utc_offset: '',
    after_id: '',
    dates_by_source: '',
    status: 'happened',
    kind: '',
    place: 'Old Bridge',
    place_id: 'old-bridge',
    latitude: '51.5',
    longitude: '-0.25',
    country: 'Norland',
    actors: '',
    actor_ids: '',
    summary: '',
    claims: 'A crack was found in the Old Bridge.',
    claim_ids: 'crack-found',
    sources: 'The Courier',
    source_ids: 'courier',
    origins: 'Ana Lind',
    address: 'https://bridge.example.org/events/inspection/',
  });
});

test('a date that is open on one side has an empty bound there, and says so in words', () => {
  const dates = ['[..2022-09-05]', '[2022-09-05..]', '../2022-09-05'].map((when) => {
    const [record] = read(csvFormat.print(timelineWith({ it: { when } })));
    return [record?.['date_edtf'], record?.['date'], record?.['earliest'], record?.['latest']];
  });
  expect(dates).toEqual([
    ['[..2022-09-05]', 'by 5 September 2022', '', '2022-09-05'],
    ['[2022-09-05..]', 'on 5 September 2022 or later', '2022-09-05', ''],
    ['../2022-09-05', 'until 5 September 2022', '', '2022-09-05'],
  ]);
});

test.each([
  ['2022-02~', 'about February 2022', '2022-02-01', '2022-02-28'],
  ['2022-09-07?', 'possibly 7 September 2022', '2022-09-07', '2022-09-07'],
  ['2022%', 'possibly about 2022', '2022-01-01', '2022-12-31'],
  [
    '2022-09-01~/2022-09-07',
    'about 1 September 2022 – 7 September 2022',
    '2022-09-01',
    '2022-09-07',
  ],
])('the doubt of %s is kept, as EDTF and in words', (when, words, earliest, latest) => {
  const [record] = read(csvFormat.print(timelineWith({ it: { when } })));
  expect(record).toMatchObject({ date_edtf: when, date: words, earliest, latest });
});

test('entries of lists are told apart by ids, in the order of their names', () => {
  const content = contentWith({
    'content/actors/other-office.md': frontMatter({ kind: 'organisation', name: 'Bridge office' }),
    ...eventFiles({ it: { actors: ['other-office', 'bridge-office'], place: 'old-bridge' } }),
  });
  const records = read(csvFormat.print(exportFrom(content, content)));
  const record = records.find(({ id }) => id === 'it');
  expect(record).toMatchObject({ actor_ids: 'other-office; bridge-office', claim_ids: '' });
  expect(record?.['actors']?.split('; ')).toHaveLength(2);
});

test('the dates that sources give are told by source where they differ, and are no formula', () => {
  const dates = (when: string): unknown => {
    const content = contentWith(secondDateFiles(when));
    const records = read(csvFormat.print(exportFrom(content, content)));
    return records.map(({ id, dates_by_source }) => [id, dates_by_source]);
  };
  expect(dates('2031-03-01/2031-03-02')).toEqual([
    ['inspection', ''],
    ['bridge-closed', '2031-03-01/2031-03-02: The Herald, evening; 2031-03-03: The Courier'],
  ]);
  expect(dates('2031-03-03')).toEqual([
    ['inspection', ''],
    ['bridge-closed', ''],
  ]);
  expect(dates('-0044-03-15')).toContainEqual([
    'bridge-closed',
    "'-0044-03-15: The Herald, evening; 2031-03-03: The Courier",
  ]);
});

test('it begins with a byte order mark, and every line ends as RFC 4180 wants it', () => {
  const csv = csvFormat.print(timelineWith({ it: {} }));
  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(hostileTitles)('the title %j comes back and is no formula', (title) => {
  const [record] = read(csvFormat.print(timelineWith({ it: { title } })));
  expect(record?.['title']).not.toMatch(FORMULA);
  expect(undo(record?.['title'])).toBe(title);
});

test('any text comes back once the apostrophe is taken off, and none begins a formula', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [record, ...others] = read(csvFormat.print(timelineSaying(text)));
      expect(others).toEqual([]);
      expect(record?.['title']).not.toMatch(FORMULA);
      for (const column of ['title', 'story', 'kind', 'summary', 'place']) {
        expect(undo(record?.[column])).toBe(text);
      }
    }),
  );
});

const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** What the documentation tells readers of the file to do. */
function undo(cell: string | undefined): string | undefined {
  return cell !== undefined && MARKED.test(cell) ? cell.slice(1) : cell;
}

const MARKED = /^'['\s]*[=+\-@\t\r\n＝＋－＠]/;

function read(csv: string): readonly Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}
