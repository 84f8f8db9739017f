import { describe, expect, test } from 'vitest';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';

const parse = (text: string) => parseBody('content/terms/x.md', text, spanFinder(text));
const rulesOf = (text: string) => parse(text).diagnostics.map(({ rule }) => rule);

describe('a table that Markdown takes for none is one finding, with the row of hyphens as it should be', () => {
  const mended = '| a | b |\n| --- | --- |\n| 1 | 2 |';
  test.each([
    ['a row of hyphens with too few cells', '| a | b |\n|---|\n| 1 | 2 |'],
    ['one with too many', '| a | b |\n|---|---|---|\n| 1 | 2 |'],
    ['none', '| a | b |\n| 1 | 2 |'],
    ['equals signs', '| a | b |\n|===|===|\n| 1 | 2 |'],
    ['dashes', '| a | b |\n| —— | –– |\n| 1 | 2 |'],
    ['hyphens apart', '| a | b |\n| - - | - - |\n| 1 | 2 |'],
    ['pluses', '| a | b |\n+---+---+\n| 1 | 2 |'],
    ['a comma', '| a | b |\n| --- , --- |\n| 1 | 2 |'],
    ['an empty line', '| a | b |\n\n|---|---|\n| 1 | 2 |'],
    ['wide bars', '｜a｜b｜\n｜---｜---｜\n｜1｜2｜'],
    ['a frame', '+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+'],
    ['two bars', '|| a || b ||\n|| 1 || 2 ||'],
    ['faults in its cells', '| a | b |\n|---|\n| **1 [x](claim: y) | ==2== |'],
  ])('%s', (_name, text) => {
    const [found, ...others] = parse(`Before.\n\n${text}\n\nBehind.`).diagnostics;
    expect(others).toEqual([]);
    const at = spanFinder(`Before.\n\n${text}`)(9, 9 + text.length);
    expect(found).toMatchObject({ rule: 'leftover-markup', at });
    expect(found?.note).toContain('`| --- | --- |`');
    expect(rulesOf(`Before.\n\n${mended}\n\nBehind.`)).toEqual([]);
  });

  test('rows that an empty line parts from their table are told to go there', () => {
    const table = '| a | b |\n|---|---|';
    const [found] = parse(`${table}\n\n| 1 | 2 |`).diagnostics;
    expect(found?.note).toMatch(/^Delete the empty line above it/);
    expect(rulesOf(`${table}\n| 1 | 2 |`)).toEqual([]);
  });

  test('a heading that a line of hyphens makes of the first row', () => {
    const [found] = parse('a | b\n---\n1 | 2').diagnostics;
    expect(found?.note).toContain('`--- | ---`');
    expect(rulesOf('a | b\n--- | ---\n1 | 2')).toEqual([]);
  });

  test('cells of invisible characters', () => {
    expect(rulesOf('| a | b |\n| - | - |\n| \u200b | 2 |')).toEqual(['empty-body']);
    expect(rulesOf('| a | b |\n| - | - |\n| &nbsp; | |\n| 1 |')).toEqual([]);
  });
});
