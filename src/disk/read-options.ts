import type { FingerprintHashes } from '../fingerprint/fingerprint.ts';
import type { ResultCache } from './cache/result-cache.ts';
import type { FileMemory } from './find-content-files.ts';
import type { validateEach } from './workers/validate-in-workers.ts';

/** How a project is read. */
export interface ReadOptions {
  /** The folder that holds `content/` and `fingerprints/`. */
  readonly root: string;
  /** What earlier runs have kept. */
  readonly results: ResultCache;
  /** Whether drafts are part of what is published. */
  readonly drafts: boolean;
  /** What a process that works on has read before. */
  readonly memory?: FileMemory;
  /** Called as files are worked on whose results are not kept. */
  readonly onProgress?: (done: number, total: number) => void;
  /** What validates files whose results are not kept: workers, unless something else is given. */
  readonly validate?: typeof validateEach;
  /** The hash functions of the fingerprints, where they are others than those of `npx collate fingerprint`. */
  readonly hashes?: FingerprintHashes;
}
