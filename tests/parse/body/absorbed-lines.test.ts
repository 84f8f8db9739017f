import { expect, test } from 'vitest';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/parse/body/parse-body.ts';

/** The findings of a body, each as `line:column rule`. */
function find(text: string): string[] {
  const { diagnostics } = parseBody('content/terms/x.md', text, spanFinder(text));
  return diagnostics.map(({ rule, at }) => `${at.line}:${at.column} ${rule}`);
}

test.each([
  ['more than a figure', '> 50 % of voters said so.', '1:1'],
  ['the same without a space', '>50 % said so.', '1:1'],
  ['at least a figure', '>= 50 percent said so.', '1:1'],
  ['more than a sum', 'Prices:\n\n> €5 each', '3:1'],
  ['guillemets of two signs', '>>Hallo<<, sagte er.', '1:1'],
  ['figures with a plus', '+ 5 percent\n+ 3 percent', '1:1'],
  ['figures below zero', '- 5 °C in Oslo\n- 3 °C in Bergen', '1:1'],
  ['a text below a list', '- one\n- two\nMs Lind spoke.', '3:1'],
  ['a text below a numbered list', '1. one\n2. two\nMs Lind spoke.', '3:1'],
  ['a text below a list in a quotation', '> - one\n> Ms Lind spoke.', '2:3'],
  ['a text below a footnote', 'A.[^a]\n\n[^a]: A note.\nMs Lind spoke.', '4:1'],
  ['a text below a table', '| a | b |\n| - | - |\n| 1 | 2 |\nMs Lind spoke.', '4:1'],
  ['a date in an item', '- Die Brücke wurde am\n  1. März gesperrt.', '2:3'],
  ['bullets of a word processor', '• One\n• Two', '2:1'],
  ['turns of a dialogue', '– Yes, she said.\n– No.', '2:1'],
  ['letters with brackets', 'a) One\nb) Two', '2:1'],
  ['Chinese numbers', '一、第一\n二、第二', '2:1'],
  ['Chinese numbers in brackets', '（1）第一\n（2）第二', '2:1'],
])('%s is not taken for something else in silence', (_name, text, place) => {
  expect(find(text)).toContain(`${place} accidental-markup`);
});

test.each([
  ['the sign with a backslash', '\\> 50 % of voters said so.'],
  ['a quotation that begins with a word', '> Some 50 people came.'],
  ['a list of ordinary figures', '- 5 people died\n- 3 were saved'],
  ['a list and a text behind an empty line', '- one\n- two\n\nMs Lind spoke.'],
  ['an item that goes on, indented', '- one\n  and more\n- two'],
  ['a footnote that goes on, indented', 'A.[^a]\n\n[^a]: A note\n    that goes on.'],
  ['a list in a list', '- one\n  1. first\n  2. second\n- two'],
  ['a dash in a paragraph', 'She said – so it seems –\nnothing.'],
  ['one bullet', '• One line alone.'],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |\n\nMs Lind spoke.'],
])('%s is no finding', (_name, text) => {
  expect(find(text)).toEqual([]);
});
