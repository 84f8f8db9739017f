import { encodeBytes } from './encode-bytes.ts';
import type { Fingerprint, FingerprintHashes } from './fingerprint.ts';
import { coverRun, pairChoices, pairValue, runTag } from './fingerprint.ts';
import type { NewFingerprint } from './make-fingerprint.ts';

/** A fingerprint that can be asked: the only way to find the values of its pairs. */
export interface FingerprintLookup {
  readonly fingerprint: Fingerprint;
  readonly hashes: FingerprintHashes;
  readonly findPair: (pair: string) => PairAnswer;
}

export type PairAnswer =
  | { readonly kind: 'present'; readonly value: string }
  | { readonly kind: 'absent' }
  /** The budget is used up: no one looked. */
  | { readonly kind: 'spent' };

/** Answers of earlier look-ups by fingerprint and pair, `''` for absent; a shell may store it. */
export type FingerprintMemo = Map<string, string>;

/**
 * A lookup for those who lack the text: each new pair costs up to 32 slow hashes. It answers for `budget` pairs, so that a
 * hostile brief comes to an end; what the memo knows counts too, so that the answers never depend on an earlier run. Lookups
 * that share what was `asked` share their budget.
 */
export function makeLookup(
  fingerprint: Fingerprint,
  hashes: FingerprintHashes,
  memo: FingerprintMemo,
  budget: number,
  asked: Set<string> = new Set(),
): FingerprintLookup {
  // Most lookups are never asked.
  let mark: string | undefined;
  const findPair = (pair: string): PairAnswer => {
    mark ??= encodeBytes(hashes.fast([...fingerprint.runs, ...fingerprint.salt].join(' ')));
    const key = `${mark} ${pair}`;
    if (!asked.has(key) && asked.size >= budget) return { kind: 'spent' };
    asked.add(key);
    const value = memo.get(key) ?? searchPair(fingerprint, hashes, pair);
    memo.set(key, value);
    return value === '' ? { kind: 'absent' } : { kind: 'present', value };
  };
  return { fingerprint, hashes, findPair };
}

/** A lookup for who has just made the fingerprint from the text: every answer is free. */
export function makeOwnLookup(made: NewFingerprint, hashes: FingerprintHashes): FingerprintLookup {
  const findPair = (pair: string): PairAnswer => {
    const value = made.pairValues.get(pair);
    return value === undefined ? { kind: 'absent' } : { kind: 'present', value };
  };
  return { fingerprint: made.fingerprint, hashes, findPair };
}

/** Whether two to eight words appear in the source in this order; `spent` if no one could look. */
export function findRun(
  lookup: FingerprintLookup,
  run: readonly string[],
): 'found' | 'not-found' | 'spent' {
  const cover = coverRun(run);
  // The ends first: a run that goes wrong mostly does so where it leaves the source.
  const order = [cover.at(-1) ?? '', ...cover];
  const values = new Map<string, string>();
  for (const pair of order) {
    if (values.has(pair)) continue;
    const answer = lookup.findPair(pair);
    if (answer.kind !== 'present') return answer.kind === 'absent' ? 'not-found' : 'spent';
    values.set(pair, answer.value);
  }
  const tag = runTag(
    run.length,
    cover.map((pair) => values.get(pair) ?? ''),
    lookup.hashes,
  );
  return lookup.fingerprint.runs.has(tag) ? 'found' : 'not-found';
}

function searchPair(fingerprint: Fingerprint, hashes: FingerprintHashes, pair: string): string {
  for (let choice = 0; choice < pairChoices; choice += 1) {
    const value = pairValue(pair, choice, fingerprint.salt, hashes);
    if (fingerprint.runs.has(runTag(2, [value], hashes))) return value;
  }
  return '';
}
