import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv } from '../../src/exports/csv/print-csv.ts';
import { deriveTimelineExport } from '../../src/exports/timeline/derive-timeline-export.ts';
import { contentWith, timelineSaying, timelineWith } from './content-with.ts';
import { anyText, hostileTitles } from './hostile-text.ts';

test('an event is one record, with its date, status, place, sources and origins', () => {
  const content = contentWith();
  const records = read(printCsv(deriveTimelineExport(content, content.site)));
  expect(records.find(({ id }) => id === 'inspection')).toEqual({
    id: 'inspection',
    title: 'The bridge is inspected',
    story: 'The Old Bridge closes',
    date_edtf: '2031-03-02~',
    date: 'about 2 March 2031',
    earliest: '2031-03-02',
    latest: '2031-03-02',
    status: 'happened',
    kind: '',
    place: 'Old Bridge',
    latitude: '51.5',
    longitude: '-0.25',
    country: 'Norland',
    actors: '',
    summary: '',
    claims: 'A crack was found in the Old Bridge.',
    sources: 'The Courier',
    origins: 'Ana Lind',
    address: 'https://bridge.example.org/events/inspection/',
  });
});

test('it begins with a byte order mark, and every line ends as RFC 4180 wants it', () => {
  const csv = printCsv(timelineWith({ it: {} }));
  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(hostileTitles)('the title %j comes back and is no formula', (title) => {
  const [record] = read(printCsv(timelineWith({ it: { title } })));
  expect(record?.['title']).not.toMatch(FORMULA);
  expect(undo(record?.['title'])).toBe(title);
});

test('any text comes back once the apostrophe is taken off, and none begins a formula', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [record, ...others] = read(printCsv(timelineSaying(text)));
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
