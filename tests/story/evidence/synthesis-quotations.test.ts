import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateFile } from '../../../src/file/validate-file.ts';
import type { FingerprintLookup } from '../../../src/fingerprint/fingerprint-lookup.ts';
import { makeOwnLookup } from '../../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../../src/fingerprint/make-fingerprint.ts';
import { tokenize } from '../../../src/fingerprint/tokenize.ts';
import { collectDrafts } from '../../../src/story/drafts/collect-drafts.ts';
import { findEvidence } from '../../../src/story/evidence/find-evidence.ts';
import { findMissingFingerprints } from '../../../src/story/evidence/find-missing-fingerprints.ts';
import { findQuotableSources } from '../../../src/story/evidence/find-quotable-sources.ts';
import { baseWith, fixtures } from '../../content-tree.ts';
import { makeQuickHashes } from '../../fingerprint/quick-hashes.ts';

const hashes = makeQuickHashes();
const lookupOf = (text: string): FingerprintLookup => {
  const words = tokenize(text).map((word) => word.text);
  return makeOwnLookup(makeFingerprint(words, hashes), hashes);
};
const lookups: Readonly<Record<string, FingerprintLookup>> = {
  courier: lookupOf(readFileSync(join(fixtures, 'base/courier.txt'), 'utf8')),
  notice: lookupOf('The board has ordered two cranes and a pontoon.'),
  elsewhere: lookupOf('In another town a tower leans.'),
};

const source = (story: string): string =>
  `---\nlabel: Another source\nkind: statement\nstory: ${story}\n---\n`;

interface Case {
  readonly body: string;
  readonly fingerprints: readonly string[];
}

/** The answers for each quotation of a synthesis of a story with two sources, and the findings. */
function check({ body, fingerprints }: Case): { answers: readonly string[]; findings: string[] } {
  const path = 'content/briefs/synthesis.md';
  const files = baseWith({
    'content/sources/notice.md': source('bridge-closure'),
    'content/sources/elsewhere.md': source('another-story'),
    [path]: `---\ntitle: Both\nstory: bridge-closure\npublished: 2031-03-09\nsummary: Both of them.\n---\n\n${body}\n`,
  });
  const set = collectDrafts(files.map(validateFile));
  const brief = set.briefs.get('synthesis');
  if (brief === undefined) throw new Error('The synthesis is not valid.');
  const sources = findQuotableSources(brief, set, (id) =>
    fingerprints.includes(id) ? lookups[id] : undefined,
  );
  if (sources === null) throw new Error('A synthesis may always quote.');
  const evidence = findEvidence(brief, sources, []);
  const missing = findMissingFingerprints(
    set,
    fingerprints.map((id) => ({ path: `fingerprints/${id}.json`, text: '' })),
    { [path]: evidence },
  );
  return {
    answers: evidence.quotations,
    findings: [...evidence.diagnostics, ...missing].map(
      ({ rule, message }) => `${rule} ${message}`,
    ),
  };
}

const all = ['courier', 'notice', 'elsewhere'];
const missingFrom = (name: string): string =>
  `quote-not-found Cannot find the quote \`${name}\` in any source of \`bridge-closure\`, expected its words in their order`;

test.each<
  readonly [what: string, value: Case, answers: readonly string[], findings: readonly string[]]
>([
  ['of one source', { body: '“two cranes and a pontoon”', fingerprints: all }, ['found'], []],
  [
    'of both',
    { body: 'One has "a crack", one\n\n> two cranes', fingerprints: all },
    ['found', 'found'],
    [],
  ],
  [
    'of none',
    { body: '“golden geese fly”', fingerprints: all },
    ['not-found'],
    [missingFrom('golden geese fly')],
  ],
  [
    'of none, set apart',
    { body: '> golden geese', fingerprints: all },
    ['not-found'],
    [missingFrom('golden geese')],
  ],
  [
    'of another story',
    { body: '„a tower leans“', fingerprints: all },
    ['not-found'],
    [missingFrom('a tower leans')],
  ],
  [
    'joined of two sources',
    { body: '«a crack … two cranes»', fingerprints: all },
    ['not-found'],
    [missingFrom('two cranes')],
  ],
  ['of one word', { body: 'A “goose”.', fingerprints: all }, [], []],
  ['of a source that others lack', { body: '“a crack”', fingerprints: ['courier'] }, ['found'], []],
  [
    'that may be in a source without a fingerprint',
    { body: '“two cranes” and “golden geese”', fingerprints: ['courier'] },
    ['unchecked', 'unchecked'],
    [
      'missing-fingerprint Missing fingerprint of `notice`, expected one: 2 quotations are unchecked',
    ],
  ],
])('a quotation of a synthesis %s', (_, value, answers, findings) => {
  expect(check(value)).toEqual({ answers, findings });
});
