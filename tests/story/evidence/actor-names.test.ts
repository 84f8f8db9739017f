import { expect, test } from 'vitest';
import { validateFile } from '../../../src/file/validate-file.ts';
import { countName, settleNameCount } from '../../../src/fingerprint/find-name-count.ts';
import { makeLookup, makeOwnLookup } from '../../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../../src/fingerprint/make-fingerprint.ts';
import { tokenize } from '../../../src/fingerprint/tokenize.ts';
import { collectDrafts } from '../../../src/story/drafts/collect-drafts.ts';
import { findActorNames, namesOf } from '../../../src/story/evidence/actor-names.ts';
import { makeQuickHashes } from '../../fingerprint/quick-hashes.ts';

function actors(files: Readonly<Record<string, string>>) {
  const drafts = Object.entries(files).map(([id, fields]) =>
    validateFile({
      path: `content/actors/${id}.md`,
      bytes: new TextEncoder().encode(`---\n${fields}\n---\n`),
    }),
  );
  return collectDrafts(drafts);
}

/** What is found by those who have the fingerprint alone, made by who has the text. */
function namesIn(text: string, set: ReturnType<typeof actors>) {
  const words = tokenize(text).map((word) => word.text);
  const made = makeFingerprint(words, quickHashes);
  const own = makeOwnLookup(made, quickHashes);
  const names = [...set.actors.values()].flatMap(namesOf);
  const settled = names
    .filter((name) => countName(name, words) > 0)
    .flatMap((name) => settleNameCount(own, name, words));
  const fingerprint = { ...made.fingerprint, settled: new Set(settled) };
  return findActorNames(makeLookup(fingerprint, quickHashes, new Map(), 0), set);
}

const quickHashes = makeQuickHashes();
const lind = 'kind: person\nname: Ana Lind\naliases: [Anna Lind, Lind]';

test('the spelling that a source uses is told from those that it does not', () => {
  expect(namesIn('Then Anna Lind spoke. Lind’s word, and Lind, count.', actors({ lind }))).toEqual({
    lind: ['Lind', 'Anna Lind'],
  });
});

test('a short name counts only where it stands in no longer one, of whichever actor', () => {
  const set = actors({
    lind,
    office: 'kind: organisation\nname: Lind Office',
  });
  expect(namesIn('Ana Lind leads the Lind Office.', set)).toEqual({
    lind: ['Ana Lind'],
    office: ['Lind Office'],
  });
});

test('a name that two actors bear tells of neither', () => {
  const set = actors({ lind, other: 'kind: person\nname: Bo Lind\naliases: [Lind]' });
  expect(namesIn('Lind met Bo Lind.', set)).toEqual({ other: ['Bo Lind'] });
});

test('an actor whose id is a word of the language it is written in is one like others', () => {
  expect(namesIn('So said Ana Lind.', actors({ constructor: lind }))).toEqual({
    constructor: ['Ana Lind'],
  });
});
