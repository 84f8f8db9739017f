import { describe, expect, it } from 'vitest';
import { makeLookup, makeOwnLookup } from '../../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../../src/fingerprint/make-fingerprint.ts';
import { checkQuotations } from '../../../src/story/evidence/check-quotations.ts';
import { checkSharedRuns } from '../../../src/story/evidence/check-shared-runs.ts';
import { findSettledKeys } from '../../../src/story/evidence/find-settled-keys.ts';
import { articleText, articleWords } from '../../fingerprint/invented-article.ts';
import { makeQuickHashes } from '../../fingerprint/quick-hashes.ts';

const hashes = makeQuickHashes();
const made = makeFingerprint(articleWords, hashes);
const own = makeOwnLookup(made, hashes);

const check = (text: string, allowedPhrases: readonly string[] = []) => {
  const sources = { name: '`article`', lookups: [own], isIncomplete: false, others: [] };
  const found = {
    ...checkQuotations({ text }, sources),
    ...checkSharedRuns({ text }, allowedPhrases, own),
  };
  return {
    quotes: found.quotations.map(({ quote, answer }) => `${quote}: ${answer.kind}`),
    runs: found.sharedRuns.map(({ start, end, length }) => `${length}: ${text.slice(start, end)}`),
    unmatched: found.unmatched,
  };
};

describe('checkQuotations and checkSharedRuns', () => {
  it('looks up the quotations and leaves their words out of the comparison', () => {
    expect(
      check('Lund has “one ship, and she is old, said Maria Lund, who has run the harbour” today.'),
    ).toEqual({
      quotes: ['one ship, and she is old, said Maria Lund, who has run the harbour: found'],
      runs: [],
      unmatched: [],
    });
    expect(check('A “brand-new ship”, she said.').quotes).toEqual(['brand-new ship: not-found']);
  });

  it('shows a copied run as it stands in the brief, with its length', () => {
    expect(
      check('In short: nobody on the Islands had been told – before the last boat…').runs,
    ).toEqual(['11: nobody on the Islands had been told – before the last boat']);
    expect(check('Nobody on the islands had been told.').runs).toEqual([]);
  });

  it('does not join words across a quotation', () => {
    const text = 'nobody on the islands “we have one ship” had been told before the';
    expect(check(text).runs).toEqual([]);
  });

  it('lets a single quoted word hide no copied sentence, and does not count it', () => {
    expect(check('nobody on the “islands” had been told before the').runs).toEqual([
      '8: nobody on the “islands” had been told before the',
    ]);
    expect(check('nobody on the “islands” had been told before').runs).toEqual([]);
  });

  it('lets names and titles pass, but not a sentence with names in it', () => {
    const run = 'between Port Allen and the outer islands will';
    expect(check(run).runs).toHaveLength(1);
    expect(check(run, ['Port Allen', 'the Outer Islands']).runs).toEqual([]);
    expect(check(`${run} not run`, ['Port Allen', 'the outer islands']).runs).toHaveLength(1);
  });

  it('does not let an unclosed quotation mark hide the rest', () => {
    const { runs, unmatched } = check(
      'She “said nobody on the islands had been told before the end.',
    );
    expect(runs).toEqual(['9: nobody on the islands had been told before the']);
    expect(unmatched).toEqual([4]);
  });

  it('finds the whole article in the whole article', () => {
    const { runs, quotes } = check(articleText);
    expect(quotes.every((quote) => quote.endsWith(': found'))).toBe(true);
    expect(runs.length).toBeGreaterThan(4);
  });

  it('asks nothing again that is settled', () => {
    const text =
      'The ferry rests. The harbour has “one ship”, and the “council met behind closed doors”.';
    const settled = findSettledKeys(
      own,
      [{ text }],
      [
        'within days, not weeks',
        'not in the source',
        'one ship',
        'council met behind closed doors',
      ],
    );
    const budget = 0;
    const fingerprint = { ...made.fingerprint, settled };
    const stranger = makeLookup(fingerprint, hashes, new Map(), budget);
    const sources = { name: '`article`', lookups: [stranger], isIncomplete: false, others: [] };
    const found = checkSharedRuns({ text }, [], stranger);
    const { quotations } = checkQuotations({ text }, sources);
    expect(quotations.map((quotation) => quotation.answer.kind)).toEqual(['found', 'found']);
    expect(found.proseChecked).toBe(true);
    expect(settled.size).toBe(4);
  });

  it('settles no text that shares a run', () => {
    expect(findSettledKeys(own, [{ text: articleWords.join(' ') }], []).size).toBe(0);
  });
});
