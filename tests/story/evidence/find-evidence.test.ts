import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateFile } from '../../../src/file/validate-file.ts';
import { makeOwnLookup } from '../../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../../src/fingerprint/make-fingerprint.ts';
import { tokenize } from '../../../src/fingerprint/tokenize.ts';
import { findEvidence } from '../../../src/story/evidence/find-evidence.ts';
import { encodeText, fixtures } from '../../content-tree.ts';
import { makeQuickHashes } from '../../fingerprint/quick-hashes.ts';

const hashes = makeQuickHashes();
const article = tokenize(readFileSync(join(fixtures, 'base/courier.txt'), 'utf8'));
const words = article.map(({ text }) => text);
const courier = makeOwnLookup(makeFingerprint(words, hashes), hashes);

/** The findings of a brief, each as its rule and what stands in the file where it is shown. */
function findingsOf(text: string): string[] {
  const { draft, diagnostics } = validateFile({
    path: 'content/briefs/x.md',
    bytes: encodeText(text),
  });
  expect(diagnostics).toEqual([]);
  if (draft?.noun !== 'brief') throw new Error('no brief');
  const lines = text.split('\n');
  return findEvidence(
    draft,
    { name: '`courier`', lookups: [courier], isIncomplete: false, others: [] },
    [],
  ).diagnostics.map(({ rule, at }) => {
    const shown = lines.slice(at.line - 1, at.endLine);
    const last = shown.length - 1;
    shown[last] = (shown[last] ?? '').slice(0, at.endColumn - 1);
    shown[0] = (shown[0] ?? '').slice(at.column - 1);
    return `${rule} ${shown.join('\n')}`;
  });
}

const front = (title = 'A crack', summary = 'Of a bridge.') =>
  `---\ntitle: ${title}\nstory: bridge-closure\npublished: 2031-03-05\nrestates: courier\nsummary: ${summary}\n---\n\n`;

describe('what the fingerprint does not hold, or holds too, is shown where it stands', () => {
  const copied = words.slice(3, 13).join(' ');

  test('a quotation in the middle of a paragraph of several lines', () => {
    const body =
      'The *courier* writes,\n[it](source:courier) says, “of *golden* geese\nand ducks” and more.';
    expect(findingsOf(front() + body)).toEqual(['quote-not-found “of *golden* geese\nand ducks”']);
  });

  test('a quotation in a list in a quotation, behind escapes and entities', () => {
    const body = '> - one\n>   & 😀 \\*two\\* &amp; "golden geese" fly';
    expect(findingsOf(front() + body)).toEqual([`quote-not-found ${body.slice(4)}`]);
  });

  test('a quotation in a cell of a table, and one without an end', () => {
    const body = '| a | b |\n| - | - |\n| c | “golden geese” |\n| d | an “open one |';
    expect(findingsOf(front() + body)).toEqual([
      'quote-not-found “golden geese”',
      'unclosed-quotation “',
    ]);
  });

  test('a run of words, from its first word to its last', () => {
    expect(findingsOf(`${front()}So it is:\n**${copied}**, in short.`)).toEqual([
      `copied-run ${copied}`,
    ]);
    expect(findingsOf(`${front()}- So: ${copied}.\n  - in short`)).toEqual([
      `copied-run ${copied}`,
    ]);
  });

  test('words in a field, in quotation marks or without', () => {
    expect(findingsOf(`${front('A “golden goose” flies', `"So: ${copied}."`)}Text.`)).toEqual([
      'quote-not-found “golden goose”',
      `copied-run ${copied}`,
    ]);
  });
});

const block = (...lines: readonly string[]): string => lines.map((line) => `> ${line}`).join('\n');

test.each<readonly [what: string, body: string, findings: readonly string[]]>([
  ['the source’s words', block('a crack the width of a hand'), []],
  ['and in other marks', block('She found “a crack the width of a hand”'), []],
  ['over two paragraphs', block('The Old Bridge was closed', '', 'Nobody could say'), []],
  ['with a credit', block('a crack the width of a hand', '— Ana Lind, the engineer'), []],
  ['with a credit of its own', block('a crack', '', '– Ana Lind'), []],
  ['of ten words, which may be copied there', block(words.slice(3, 13).join(' ')), []],
  [
    'with an ellipsis, whose order is not noted',
    block('The Old Bridge … the bridge office said'),
    ['unchecked-order The Old Bridge … the bridge office said'],
  ],
  ['of one word', block('geese'), []],
  ['of other words', block('golden geese fly'), ['quote-not-found golden geese fly']],
  ['in marks', block('“golden geese fly”'), ['quote-not-found “golden geese fly”']],
  ['in a list', '- It says:\n\n  > golden geese', ['quote-not-found golden geese']],
  ['in another one', '> > golden geese', ['quote-not-found golden geese']],
  ['of speech', block('— a crack', '', '— golden geese'), ['quote-not-found — golden geese']],
  ['of a credit alone', block('— golden geese'), ['quote-not-found — golden geese']],
  [
    'with a credit that is a sentence',
    block('a crack', '— and golden geese fly over the bridge and over the office and the ferry'),
    [
      'quote-not-found a crack\n> — and golden geese fly over the bridge and over the office and the ferry',
    ],
  ],
  [
    'and text after it',
    `${block('a crack')}\n\nSo it is, “golden geese”.`,
    ['quote-not-found “golden geese”'],
  ],
])('a block quotation %s', (_, body, findings) => {
  expect(findingsOf(front() + body)).toEqual(findings);
});
