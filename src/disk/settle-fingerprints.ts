import { join } from 'node:path';
import { collectDrafts } from '../link/collect-drafts.ts';
import { findSettledKeys } from '../link/evidence/find-settled-keys.ts';
import { readFingerprints } from '../link/evidence/fingerprint-file.ts';
import { findSettlingTexts } from '../link/evidence/settling-texts.ts';
import { makeLookup } from '../parse/fingerprint/fingerprint-lookup.ts';
import { codeDigest, storyCode } from './code-digest.ts';
import { findContentFiles } from './find-content-files.ts';
import { findFingerprintFiles } from './find-fingerprint-files.ts';
import { fingerprintHashes } from './fingerprint-hashes.ts';
import { openAnswers } from './gather-evidence.ts';
import { noCache, openResultCache } from './result-cache.ts';
import { storeFingerprint } from './store-fingerprint.ts';
import { validateInWorkers } from './validate-in-workers.ts';

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
