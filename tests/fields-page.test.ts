import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsPage, fieldTables } from '../package/fields-page.ts';

const tables = fieldTables();

test('docs/fields.md is what the schemas say', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/fields.md'), 'utf8');
  expect(page, 'write it anew with `npm run fields`').toBe(fieldsPage());
});

test('each field has words, in a sentence', () => {
  const all = tables.flatMap(({ title, fields }) =>
    fields.map(({ name, words }) => ({ field: `${title} ${name}`, words })),
  );
  expect(all.length).toBeGreaterThan(100);
  const wordless = all.filter(({ words }) => !/^[\p{Lu}`“].*\.$/u.test(words));
  expect(wordless.map(({ field }) => field)).toEqual([]);
});

test('each mapping has a table, under a title of its own', () => {
  const titles = tables.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toEqual(
    expect.arrayContaining(['`briefs/`', 'A report', 'An event that a brief defines', 'A licence']),
  );
  expect(tables.filter(({ fields }) => fields.length === 0)).toEqual([]);
});

test('links lead to tables and pages that are there', () => {
  const page = fieldsPage();
  const anchors = new Set(
    Array.from(page.matchAll(/^#+ (.*)$/gm), ([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^a-z -]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
  const links = Array.from(page.matchAll(/\]\(#([^)]*)\)/g), ([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((anchor) => anchor === undefined || !anchors.has(anchor))).toEqual([]);
});
