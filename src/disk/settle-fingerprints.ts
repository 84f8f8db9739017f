import { join } from 'node:path';
import { makeLookup } from '../fingerprint/fingerprint-lookup.ts';
import { collectDrafts } from '../story/drafts/collect-drafts.ts';
import { findSettledKeys } from '../story/evidence/find-settled-keys.ts';
import { readFingerprints } from '../story/evidence/fingerprint-file.ts';
import { findSettlingTexts } from '../story/evidence/settling-texts.ts';
import { codeDigest, storyCode } from './cache/code-digest.ts';
import { noCache, openResultCache } from './cache/result-cache.ts';
import { findContentFiles } from './find-content-files.ts';
import { findFingerprintFiles } from './fingerprints/find-fingerprint-files.ts';
import { fingerprintHashes } from './fingerprints/fingerprint-hashes.ts';
import { openAnswers } from './fingerprints/gather-evidence.ts';
import { storeFingerprint } from './fingerprints/store-fingerprint.ts';
import { validateInWorkers } from './workers/validate-in-workers.ts';

export interface SettleOptions {
  readonly root: string;
  /** Where answers are kept between runs; null where nothing can be kept. */
  readonly cache: string | null;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Looks up all that briefs quote and say in the fingerprints of their sources, however long it takes, and notes in those files what is
 * right, so that no machine has to look for it again. Gives the files that it changed.
 * @throws UsageError where a file cannot be written
 */
export async function settleFingerprints(options: SettleOptions): Promise<readonly string[]> {
  const { root, onProgress } = options;
  const cache = options.cache === null ? noCache : openResultCache(join(options.cache, 'results'));
  const set = collectDrafts(await validateInWorkers(findContentFiles(root).files));
  const { fingerprints } = readFingerprints(findFingerprintFiles(root).files, set);
  const memo = openAnswers(cache, codeDigest(storyCode));
  const changed: string[] = [];
  for (const [index, [source, fingerprint]] of [...fingerprints].entries()) {
    onProgress(index, fingerprints.size);
    const lookup = makeLookup(
      fingerprint,
      fingerprintHashes,
      memo.answers(),
      Number.POSITIVE_INFINITY,
    );
    const { prose, quotations } = findSettlingTexts(set, source);
    const settled = new Set([
      ...fingerprint.settled,
      ...findSettledKeys(lookup, prose, quotations),
    ]);
    memo.keep();
    if (settled.size === fingerprint.settled.size) continue;
    changed.push(storeFingerprint(root, source, { ...fingerprint, settled }));
  }
  return changed;
}
