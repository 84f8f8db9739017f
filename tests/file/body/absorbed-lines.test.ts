import { expect, test } from 'vitest';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';

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
  ['words between dashes in an item', '- Die Kosten sind\n  - sagt das Amt - zu hoch.', '2:3'],
  ['a text of an item below a list in it', '- one\n  - two\n  and more of one', '3:1'],
  ['the same in a quotation', '> - one\n>   - two\n>   and more of one', '3:3'],
  ['figures in percent of other languages', '- 5 Prozent\n- 3 Prozent', '1:1'],
  ['Russian figures in percent', '- 5,5 процента\n- 3 процента', '1:1'],
  ['full-width figures in percent', '- 5％\n- 3％', '1:1'],
  ['more than a figure below a colon', 'Voters:\n> 50 % said so.', '2:1'],
  ['bullets with a line between', 'Works:\n• One\nand more\n• Two', '4:1'],
  ['turns of a Spanish dialogue', '—Sí.\n—No.', '2:1'],
  ['hyphens without a space', '-Oui.\n-Non.', '2:1'],
  ['Cyrillic letters with brackets', 'а) Один\nб) Два', '2:1'],
  ['figures in circles', '① 一\n② 二', '2:1'],
  ['bullets of a word processor', '• One\n• Two', '2:1'],
  ['turns of a dialogue', '– Yes, she said.\n– No.', '2:1'],
  ['letters with brackets', 'a) One\nb) Two', '2:1'],
  ['Chinese numbers', '一、第一\n二、第二', '2:1'],
  ['degrees in words', '- 5 Grad in Berlin\n- 7 Grad in Köln', '1:1'],
  ['signed figures', '−5 °C in Oslo\n−3 °C in Bergen', '2:1'],
  ['figures with a hyphen', '-5 °C\n-3 °C', '2:1'],
  ['numbers without a space', '1.One\n2.Two', '2:1'],
  ['numbers with a wide bracket', '1）一\n2）二', '2:1'],
  ['numbers with a colon', '1: One\n2: Two', '2:1'],
  ['numbers of chapters', '1.1 One\n1.2 Two', '2:1'],
  ['numbers of paragraphs', '§ 1 Eins\n§ 2 Zwei', '2:1'],
  ['letters', 'A. One\nB. Two', '2:1'],
  ['Roman numbers', 'I. One\nII. Two', '2:1'],
  ['Korean letters', '가. 하나\n나. 둘', '2:1'],
  ['Arabic numbers', '١. أ\n٢. ب', '2:1'],
  ['middle dots', '· One\n· Two', '2:1'],
  ['arrows', '→ One\n→ Two', '2:1'],
  ['signs of notes', '† Died\n‡ Wounded', '2:1'],
  ['pictures', '❌ One\n✅ Two', '2:1'],
  ['boxes without a bullet', '[ ] One\n[x] Two', '2:1'],
  ['stars without a space', '*One\n*Two', '2:1'],
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
  [
    'a line broken before a dash, twice',
    'The ferry\n– she said – sails, and\nthe bridge\n– he said – is shut.',
  ],
  ['a line broken before a bracket, twice', 'It sails (1) north\n(2) south and\nback\n(3) home.'],
  ['emphasis at the beginning of two lines', '*Ana* spoke.\n*Bob* did not.'],
  ['initials at the beginning of two lines', 'as said\nA. Lind and\nC. Smith, in'],
  [
    'figures at the beginning of two lines',
    'It cost\n5.3 million, then\n6.1 million, at\n10:30 and\n11:30',
  ],
  ['a list of distances', '- 5 km north\n- 8 km south'],
  ['a list of times', '- 12:30 It closed\n- 13:00 It opened'],
  ['bullets behind hard breaks', '• One  \n• Two'],
  ['turns behind hard breaks', '– Yes.\\\n– No.'],
  ['a quotation of a figure, in quotation marks', '> “50 people came,” she said.'],
  ['an item in an item', '- North\n  - the ferry'],
  ['a name with a dash in an item', '- The council\n  - Ana Lind - mayor'],
  ['a numbered item that goes on, indented by two', '1. one\n  and more\n2. two'],
  ['distances', '- 5 km north\n- 3 km south'],
  ['one bullet', '• One line alone.'],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |\n\nMs Lind spoke.'],
])('%s is no finding', (_name, text) => {
  expect(find(text)).toEqual([]);
});
