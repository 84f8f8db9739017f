import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import { sentenceHtml } from '../../src/html/sentence-html.ts';
import type { EdtfDate } from '../../src/model/edtf-date.ts';
import { roleDatesSentence } from '../../src/words/sentence.ts';
import { contentWith } from '../exports/content-with.ts';

function dateOf(text: string | null): EdtfDate | null {
  if (text === null) return null;
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.expected);
  return result.date;
}

test.each([
  ['2029-05', null, 'from May 2029'],
  [null, '2031', 'until 2031'],
  ['2029', '2031-02-03', 'from 2029 until 3 February 2031'],
  ['2029~', '2031?', 'from about 2029 until possibly 2031'],
  ['2029%', null, 'from possibly about 2029'],
  ['2029-22', null, 'from summer 2029'],
  ['202X', null, 'from the 2020s'],
  ['200X', null, 'begun between 2000 and 2009'],
  ['19XX', null, 'from the 20th century'],
  ['-0043', '0014', 'from 44 BC until AD 14'],
  ['2029-05-XX', '2030', 'from May 2029, day unknown, until 2030'],
  ['[2029,2030]', '2031', 'from 2029 or 2030, sources differ, until 2031'],
  ['[2029..2030]', null, 'begun between 2029 and 2030'],
  ['2021', '[2029..2030]', 'from 2021, ended between 2029 and 2030'],
  ['[..2029]', null, 'from 2029 or earlier'],
  ['[..2029-03-05]', '2031', 'begun by 5 March 2029 until 2031'],
  ['2021', '[..2029-03-05]', 'from 2021, ended by 5 March 2029'],
  ['2021', '[2029-03-05..]', 'from 2021, ended on 5 March 2029 or later'],
])('a role from %s to %s is held "%s"', (from, to, expected) => {
  const { html } = sentenceHtml(roleDatesSentence({ from: dateOf(from), to: dateOf(to) }));
  expect(html.replace(/<[^>]*>/g, '')).toBe(expected);
});

test.each([
  ['2030/..', '2030', null],
  ['../2030', '2030', null],
  ['2030/', '2030', null],
  ['2029-05~/2030', '2029-05~', '[2029-05~..2030]'],
])('a role has no interval as its beginning: %s', (from, example, between) => {
  const actor = `---\nkind: person\nname: Anyone\nmemberships:\n  - organization: norland\n    from: ${from}\n---\n`;
  const expected = `expected one date such as \`${example}\``;
  expect(() => contentWith({ 'content/actors/anyone.md': actor })).toThrow(expected);
  if (between !== null)
    expect(() => contentWith({ 'content/actors/anyone.md': actor })).toThrow(between);
});
