import { expect, test } from 'vitest';
import { validateFile } from '../../../src/file/validate-file.ts';
import type { NamedLookup } from '../../../src/fingerprint/find-quote-in-sources.ts';
import { makeOwnLookup } from '../../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../../src/fingerprint/make-fingerprint.ts';
import { quoteOrderKeys } from '../../../src/fingerprint/quote-order.ts';
import { tokenize } from '../../../src/fingerprint/tokenize.ts';
import { findEvidence } from '../../../src/story/evidence/find-evidence.ts';
import { encodeText } from '../../content-tree.ts';
import { makeQuickHashes } from '../../fingerprint/quick-hashes.ts';

const hashes = makeQuickHashes();

const ownText =
  'The board met on Monday and ordered two cranes and a pontoon, because the pier had sunk by a hand since the spring floods, as the engineer told the members. Nobody spoke against it, and the treasurer said that the money is there.';
const otherText =
  'A crowd of fishermen waited at the gate until the evening to hear what the board had decided about their moorings.';

/** The fingerprint of a text, in which the order of these quotes is noted. */
function lookupOf(text: string, noted: readonly string[] = []) {
  const words = tokenize(text).map((word) => word.text);
  const lookup = makeOwnLookup(makeFingerprint(words, hashes), hashes);
  const keys = noted.flatMap((quote) => quoteOrderKeys(lookup, quote, words));
  return { ...lookup, fingerprint: { ...lookup.fingerprint, settled: new Set(keys) } };
}

interface Brief {
  readonly body: string;
  readonly fields?: string;
  readonly restates?: boolean;
  readonly noted?: readonly string[];
}

/** The findings of a brief that restates the board's minutes, or sums up both sources: rule, message, note. */
function findingsOf({ body, fields = '', restates = true, noted = [] }: Brief) {
  const { draft } = validateFile({
    path: 'content/briefs/x.md',
    bytes: encodeText(
      `---\ntitle: X\nstory: s\npublished: 2031-03-05\n${restates ? 'restates: minutes\n' : ''}summary: Y.\n${fields}---\n\n${body}\n`,
    ),
  });
  if (draft?.noun !== 'brief') throw new Error('no brief');
  const own = lookupOf(ownText, noted);
  const other: NamedLookup = { name: '`herald`', lookup: lookupOf(otherText) };
  const sources = restates
    ? { name: '`minutes`', lookups: [own], isIncomplete: false, others: [other] }
    : {
        name: 'any source of `s`',
        lookups: [own, other.lookup],
        isIncomplete: false,
        others: [{ name: '`minutes`', lookup: own }, other],
      };
  return findEvidence(draft, sources, []).diagnostics.map(
    ({ rule, message, note }) => `${rule}: ${message}. ${note}`,
  );
}

const fromOther = 'A crowd of fishermen waited at the gate until the evening';

test('a brief is compared with all sources of its story, and so is a synthesis', () => {
  for (const restates of [true, false]) {
    const [finding, ...more] = findingsOf({ body: `${fromOther} came.`, restates });
    expect(finding).toMatch(
      /^copied-run: Unexpected run of 11 words that also appears in `herald`/,
    );
    expect(more).toEqual([]);
  }
  const [own] = findingsOf({
    body: 'The pier had sunk by a hand since the spring floods.',
    restates: false,
  });
  expect(own).toMatch(/^copied-run: .* in `minutes`/);
});

test('what another source has is not found in the restated one, and the finding says where it stands', () => {
  expect(findingsOf({ body: '“waited at the gate until the evening”' })).toEqual([
    'quote-not-found: Cannot find the quote `waited at the gate until the evening` in `minutes`, expected its words in their order. It appears in `herald`: quote it in the brief of that source, or correct it.',
  ]);
});

test.each([
  ['“the pier had sunk by a foot”', ': 6 words of it appear there, then something else follows'],
  ['“ordered three cranes”', ''],
  [
    '“The board met on Monday and ordered two cranes and a crane”',
    ': 11 words of it appear there, then something else follows',
  ],
  ['“the pier sank”', ': 2 words of it appear there, then something else follows'],
])('%s is not found%s', (body, until) => {
  const [finding] = findingsOf({ body });
  expect(finding?.replace(/\. Correct the quote.*$/, '')).toMatch(
    new RegExp(`in \`minutes\`, expected its words in their order${until}$`),
  );
});

const uncheckedOrder =
  'unchecked-order: Unchecked order of the parts of a quote, expected that of `minutes` to be noted in its fingerprint. Run `npx collate fingerprint ARTICLE.txt --source minutes` again with the text of the source, which notes it.';

test('parts in another order than that of the text are pointed at, and so is an order that nobody has noted', () => {
  const quote = 'the money is there … ordered two cranes';
  const body = `“${quote}”`;
  expect(findingsOf({ body })).toEqual([uncheckedOrder]);
  expect(findingsOf({ body, noted: [quote] })).toEqual([
    'rearranged-quote: Unexpected order of the parts of a quote, expected that of `minutes`. Give the parts in the order of the source, or as two quotes.',
  ]);
  expect(
    findingsOf({
      body: '“ordered two cranes … the money is there”',
      noted: ['ordered two cranes … the money is there'],
    }),
  ).toEqual([]);
  expect(
    findingsOf({
      body: '“ordered two cranes … the pier had sunk”',
      noted: ['ordered two cranes … the money is there'],
    }),
  ).toEqual([uncheckedOrder]);
});

test.each([
  ['words around an insertion that are neighbours need no note', 'ordered two [big] cranes', []],
  [
    'what an insertion replaced leaves the order open',
    'ordered two [machines] the pier had sunk',
    [uncheckedOrder],
  ],
  ['a part alone has no order', '… ordered two cranes …', []],
])('%s', (_title, quote, findings) => {
  expect(findingsOf({ body: `“${quote}”` })).toEqual(findings);
  expect(findingsOf({ body: `“${quote}”`, noted: [quote] })).toEqual([]);
});

test('more than a quarter of a source in one brief is pointed at, each part counted once', () => {
  const [first = '', second = ''] = ownText.split('. ');
  const quotes = [first, 'ordered two cranes', second, first].map((quote) => `“${quote}”`);
  const [finding, ...more] = findingsOf({ body: quotes.join(' and ') });
  const words = tokenize(ownText).length;
  expect(finding).toBe(
    `over-quoted: Unexpected ${words} words quoted of about ${words} that \`minutes\` has, expected no more than a quarter. Say more of it in your own words, and quote what matters by its wording.`,
  );
  expect(findingsOf({ body: `“${first}”` })).toEqual([]);
  expect(more).toEqual([]);
});

test('a name of two words that nobody counted is looked up', () => {
  const fields = 'wording:\n  gear: [two cranes, a gangway, pontoon]\n';
  expect(findingsOf({ body: 'Text.', fields })).toEqual([
    'quote-not-found: Cannot find the name `a gangway` in `minutes`, expected one that it uses. Give the words as the source has them.',
  ]);
});
