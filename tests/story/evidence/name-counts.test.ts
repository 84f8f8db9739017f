import { expect, test } from 'vitest';
import { validateFile } from '../../../src/file/validate-file.ts';
import { settleNameCount } from '../../../src/fingerprint/find-name-count.ts';
import { makeLookup, makeOwnLookup } from '../../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../../src/fingerprint/make-fingerprint.ts';
import { tokenize } from '../../../src/fingerprint/tokenize.ts';
import { findEvidence } from '../../../src/story/evidence/find-evidence.ts';
import { makeQuickHashes } from '../../fingerprint/quick-hashes.ts';

const hashes = makeQuickHashes();

/** What the fingerprint of a text says of the `wording` of a brief, all of whose names were counted. */
function evidenceOf(text: string, wording: string, names: readonly string[]) {
  const { draft } = validateFile({
    path: 'content/briefs/b.md',
    bytes: new TextEncoder().encode(
      `---\ntitle: T\nstory: s\npublished: 2031-03-05\nrestates: a\nsummary: S.\nwording:\n${wording}\n---\n\nText.\n`,
    ),
  });
  if (draft?.noun !== 'brief') throw new Error('The brief is not valid.');
  const words = tokenize(text).map((word) => word.text);
  const made = makeFingerprint(words, hashes);
  const own = makeOwnLookup(made, hashes);
  const settled = new Set(names.flatMap((name) => settleNameCount(own, name, words)));
  const lookup = makeLookup({ ...made.fingerprint, settled }, hashes, new Map(), 0);
  return findEvidence(
    draft,
    { name: '`a`', lookups: [lookup], isIncomplete: false, others: [] },
    [],
  );
}

test('names are counted whether the source uses or only cites them', () => {
  const { nameCounts, diagnostics } = evidenceOf(
    'The war, which they call an exercise. The war goes on.',
    '  war: [the war, { name: exercise, speaker: x }, not asked]',
    ['the war', 'exercise'],
  );
  expect(nameCounts).toEqual({ war: [2, 1, null] });
  expect(diagnostics).toEqual([]);
});

test('a cited name that the source does not have is a finding at the name', () => {
  const { diagnostics } = evidenceOf(
    'The war goes on.',
    '  war:\n    - the war\n    - speaker: x\n      name: exercise',
    ['the war', 'exercise'],
  );
  expect(diagnostics).toMatchObject([{ rule: 'quote-not-found', at: { line: 11, column: 13 } }]);
});
