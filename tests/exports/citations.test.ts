import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexFormat } from '../../src/exports/citations/bibtex-format.ts';
import { citationFormats, citationPath } from '../../src/exports/citations/citation-formats.ts';
import { type Citation, citeSource } from '../../src/exports/citations/cite-source.ts';
import { cslFormat } from '../../src/exports/citations/csl-format.ts';
import { risFormat } from '../../src/exports/citations/ris-format.ts';
import { contentWith, frontMatter } from './content-with.ts';
import { anyText, hostileTitles } from './hostile-text.ts';

const { print: printBibtex } = bibtexFormat;
const { print: printCsl } = cslFormat;
const { print: printRis } = risFormat;

const full = {
  headline: 'Bridge shut after crack',
  outlet: 'the-courier',
  published: '2031-03-04',
  authors: ['Ana María de la Cruz', 'B. Ó Briain'],
  url: 'https://courier.example.org/a_b%20c?d={e}&f#g',
  language: 'en-GB',
};

describe('what a document says comes back from every format', () => {
  test('CSL-JSON', () => {
    expect(read(printCsl(cite(full)))).toEqual({
      id: 'courier',
      type: 'article-newspaper',
      title: 'Bridge shut after crack',
      author: [{ literal: 'Ana María de la Cruz' }, { literal: 'B. Ó Briain' }],
      'container-title': 'The Courier',
      issued: { 'date-parts': [[2031, 3, 4]] },
      URL: full.url,
      language: 'en-GB',
    });
  });

  test('BibTeX', () => {
    expect(read(printBibtex(cite(full)))).toEqual({
      id: 'courier',
      'citation-key': 'courier',
      type: 'article-journal',
      title: 'Bridge shut after crack',
      author: [{ family: 'Ana María de la Cruz' }, { family: 'B. Ó Briain' }],
      'container-title': 'The Courier',
      issued: { 'date-parts': [[2031, 3, 4]] },
      URL: 'https://courier.example.org/a_b%20c?d=%7Be%7D&f#g',
      language: 'en-GB',
    });
  });

  test('RIS', () => {
    const ris = printRis(cite(full));
    expect(read(ris)).toMatchObject({
      id: 'courier',
      type: 'article-newspaper',
      title: 'Bridge shut after crack',
      'container-title': 'The Courier',
      URL: full.url,
      language: 'en-GB',
    });
    expect(ris.split('\r\n').filter((line) => /^(AU|PY|DA)/.test(line))).toEqual([
      'AU  - Ana María de la Cruz',
      'AU  - B. Ó Briain',
      'PY  - 2031',
      'DA  - 2031/03/04/',
    ]);
  });
});

test('what a document does not say is left out, and its label stands in brackets', () => {
  const citation = cite({});
  expect(citation.title).toBe('[The Courier]');
  expect(citation.notes).toEqual([
    'The document has no headline; the title is ours.',
    'The address of the document is unknown; described at https://bridge.example.org/sources/courier/',
  ]);
  const fields = Object.keys(read(printCsl(citation)));
  expect(fields).toEqual(['id', 'type', 'title', 'note']);
  expect(printBibtex(citation)).not.toMatch(
    /^ {2}(author|year|month|date|url|journal|language) =/m,
  );
  expect(printRis(citation)).not.toMatch(/^(AU|PY|DA|UR|T2|PB|LA)/m);
});

describe('what is inferred is never shown as if the document said it', () => {
  const citation = cite({
    inferred: {
      headline: { value: 'Bridge shut', from: 'the file name' },
      outlet: { value: 'the-courier', from: 'the typeface' },
      published: { value: '2031-03-04~', from: 'the weekday\nin the text' },
    },
  });
  const notes = [
    'Headline inferred: Bridge shut.',
    'Outlet inferred: The Courier.',
    'Date of publication inferred: about 4 March 2031.',
  ];

  test('CSL-JSON has all three in brackets, in every style', () => {
    const item = read(printCsl(citation));
    expect(item).toMatchObject({
      title: '[Bridge shut]',
      'container-title': '[The Courier]',
      issued: { literal: '[about 4 March 2031]' },
    });
    expect(String(item['note']).split('\n').slice(0, 3)).toEqual(notes);
    const printed = new Cite(printCsl(citation)).format('bibliography', {
      template: 'apa',
      lang: 'en-US',
    });
    expect(printed).toContain('[Bridge shut]. ([about 4 March 2031]). [The Courier].');
  });

  test('the reasons are left to the page of the source, to which a note leads', () => {
    for (const { print } of citationFormats) {
      expect(print(citation)).not.toMatch(/file name|typeface|weekday/);
      expect(print(citation)).toContain('described at https://bridge.example.org/sources/courier/');
    }
    const { published: _published, ...rest } = full;
    const addressed = cite({
      ...rest,
      inferred: { published: { value: '2031', from: 'the weekday' } },
    });
    expect(addressed.notes).toEqual([
      'Date of publication inferred: 2031.',
      'Described at https://bridge.example.org/sources/courier/',
    ]);
  });

  test('BibTeX has no year and no date', () => {
    const bibtex = printBibtex(citation);
    expect(read(bibtex)).toMatchObject({
      title: '[Bridge shut]',
      'container-title': '[The Courier]',
    });
    expect(read(bibtex)).not.toHaveProperty('issued');
    expect(bibtex).not.toMatch(/^ {2}(year|month|date) =/m);
    for (const note of notes) expect(bibtex).toContain(note);
  });

  test('RIS has no year and no date', () => {
    const ris = printRis(citation);
    expect(read(ris)).not.toHaveProperty('issued');
    expect(ris).not.toMatch(/^(PY|DA)/m);
    for (const note of notes) expect(ris).toContain(`N1  - ${note}\r\n`);
  });
});

describe('the doubt of a stated date is not lost', () => {
  test.each([
    ['2031-03-04', { 'date-parts': [[2031, 3, 4]] }, '2031/03/04/', null],
    ['2031-03', { 'date-parts': [[2031, 3]] }, '2031/03//', null],
    ['2031', { 'date-parts': [[2031]] }, '2031///', null],
    [
      '2031-03-04~',
      { 'date-parts': [[2031, 3, 4]], circa: true },
      '2031/03/04/about 4 March 2031',
      'Published: about 4 March 2031.',
    ],
    ['2031-21', { literal: 'spring 2031' }, '2031///spring 2031', 'Published: spring 2031.'],
    [
      '2031-03-04T10:00:00+05:00',
      { 'date-parts': [[2031, 3, 4]] },
      '2031/03/04/4 March 2031, 10:00 (UTC+05:00)',
      'Published: 4 March 2031, 10:00 (UTC+05:00).',
    ],
    [
      '[2031-03-04,2031-03-05]',
      { literal: '4 or 5 March 2031, sources differ' },
      null,
      'Published: 4 or 5 March 2031, sources differ.',
    ],
    ['203X', { literal: 'the 2030s' }, null, 'Published: the 2030s.'],
  ])('%s', (published, issued, da, note) => {
    const citation = cite({ ...full, published });
    expect(read(printCsl(citation))['issued']).toEqual(issued);
    expect(/^DA {2}- (.*)\r$/m.exec(printRis(citation))?.[1] ?? null).toBe(da);
    expect(citation.notes).toEqual(note === null ? [] : [note]);
  });
});

test.each([
  ['article', 'article-newspaper', 'article', 'NEWS'],
  ['wire-report', 'article-newspaper', 'article', 'NEWS'],
  ['statement', 'document', 'misc', 'GEN'],
  ['transcript', 'document', 'misc', 'GEN'],
  ['document', 'document', 'misc', 'GEN'],
])('a source of the kind %s is cited as what it is', (kind, csl, bibtex, ris) => {
  const citation = cite({ ...full, kind });
  expect(read(printCsl(citation))['type']).toBe(csl);
  expect(printBibtex(citation)).toContain(`@${bibtex}{courier,`);
  expect(printRis(citation)).toContain(`TY  - ${ris}\r\n`);
  for (const { print } of citationFormats) {
    expect(print(citation)).toContain('The Courier');
  }
});

test.each(['article', 'wire-report', 'statement', 'transcript', 'document'])(
  'a source of the kind %s is a document in every format where no outlet is known',
  (kind) => {
    const { outlet: _outlet, ...rest } = full;
    const citation = cite({ ...rest, kind });
    const genre = {
      'wire-report': 'Wire report',
      statement: 'Statement',
      transcript: 'Transcript',
    };
    expect(read(printCsl(citation))).toMatchObject({ type: 'document' });
    expect(read(printCsl(citation))['genre']).toBe(genre[kind as keyof typeof genre]);
    expect(read(printBibtex(citation))['type']).toBe('document');
    expect(printBibtex(citation)).toMatch(/^@misc\{courier,/);
    expect(printRis(citation)).toMatch(/^TY {2}- GEN\r\n/);
    for (const { print } of citationFormats) {
      expect(print(citation)).not.toMatch(/newspaper|NEWS|journal/);
    }
  },
);

test('a year that is stated is a number in BibTeX and stands beside the date in RIS', () => {
  for (const published of ['2031', '2031-03', '2031-03-04', '2031-03-04~']) {
    const citation = cite({ ...full, published });
    expect(printBibtex(citation)).toContain('  year = {2031}');
    expect(printRis(citation)).toMatch(/^PY {2}- 2031\r\nDA {2}- 2031\//m);
    expect(read(printBibtex(citation))['issued']).toMatchObject({
      'date-parts': [expect.arrayContaining([2031])],
    });
  }
});

test.each(hostileTitles)('the headline %j comes back from every format', (headline) => {
  const citation = cite({ ...full, headline });
  // A line is all that these formats have, and spaces do not count in them.
  const line = headline.replace(/\s+/g, ' ');
  expect(read(printCsl(citation))['title']).toBe(line);
  expect(read(printBibtex(citation))['title']).toBe(line.normalize());
  expect(read(printRis(citation), '@ris/file')['title']).toBe(line);
});

test('any text comes back from every format, on one line', () => {
  const plain = cite(full);
  fc.assert(
    fc.property(
      anyText.map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
      (text) => {
        fc.pre(text !== '');
        const citation = { ...plain, title: text, notes: [text] };
        expect(read(printCsl(citation))).toMatchObject({ title: text, note: text });
        expect(printRis(citation)).toContain(`\r\nTI  - ${text}\r\n`);
        expect(printRis(citation).match(/^TY {2}- /gm)).toHaveLength(1);
        expect(String(read(printBibtex(citation))['title']).normalize()).toBe(text.normalize());
      },
    ),
  );
});

test('a page learns where the citations are', () => {
  const source = contentWith().sources.get('courier');
  if (source === undefined) throw new Error('The base tree has changed.');
  expect(citationFormats.map((format) => citationPath(source, format))).toEqual([
    '/sources/courier/citation.bib',
    '/sources/courier/citation.ris',
    '/sources/courier/citation.json',
  ]);
});

function cite(fields: Readonly<Record<string, unknown>>): Citation {
  const file = frontMatter({
    label: 'The Courier',
    kind: 'article',
    story: 'bridge-closure',
    paragraphs: 6,
    ...fields,
  });
  const { sources, site } = contentWith({ 'content/sources/courier.md': file });
  const source = sources.get('courier');
  if (source === undefined) throw new Error('The base tree has changed.');
  return citeSource(source, site);
}

/** The one entry of a file, as Citation.js reads it; it guesses the type where none is given. */
function read(text: string, forceType?: string): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text, forceType === undefined ? {} : { forceType });
  expect(data).toHaveLength(1);
  const { _graph, ...item } = data[0] ?? {};
  return item;
}
