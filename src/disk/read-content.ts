import { join } from 'node:path';
import { hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { buildContent } from '../link/build/build-content.ts';
import { type CheckedSet, checkSet } from '../link/check-set.ts';
import type { Content } from '../model/content.ts';
import type { ContentFile } from '../parse/content-file.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';
import { codeDigest, evidenceCode, perFileCode } from './code-digest.ts';
import { findContentFiles } from './find-content-files.ts';
import { findFingerprintFiles } from './find-fingerprint-files.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { keyOf, noCache, openResultCache, type ResultCache } from './result-cache.ts';
import { validateInWorkers } from './validate-in-workers.ts';

export interface ReadOptions {
  /** The folder that holds `content/` and `fingerprints/`. */
  readonly root: string;
  /** Where results are kept between runs; null where nothing can be kept. */
  readonly cache: string | null;
  /** Whether drafts are part of the content. */
  readonly drafts: boolean;
  /** Called as files are worked on whose results the cache does not hold. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadContent extends CheckedSet {
  readonly files: readonly ContentFile[];
  /** Of all that the content depends on. */
  readonly digest: string;
  /** Forgets what earlier readings have kept and this one did not ask for; a build that runs beside it may still need that. */
  readonly forgetOthers: () => void;
  /** All that is published, linked; null where a finding is an error. */
  readonly link: () => Content | null;
}

/** Checks content from disk as `checkContent` does: what one file tells comes from the cache or from workers. */
export async function readContent(options: ReadOptions): Promise<ReadContent> {
  const { root, drafts, onProgress } = options;
  const found = findContentFiles(root);
  const fingerprints = findFingerprintFiles(root);
  const cache = options.cache === null ? noCache : openResultCache(join(options.cache, 'results'));

  const code = codeDigest(perFileCode);
  const keys = new Map(found.files.map((file) => [file, keyOf(code, file.path, file.bytes)]));
  const validated = [...(await validateCached(keys, cache, onProgress)), ...found.unread];

  const looked = gatherEvidence({
    files: validated,
    keys: new Map([...keys].map(([{ path }, key]) => [path, key])),
    fingerprintFiles: fingerprints.files,
    code: codeDigest(evidenceCode),
    cache,
    onProgress,
  });
  const digest = keyOf(...keys.values(), looked.key);

  const checked = checkSet(validated, { drafts, evidence: looked.evidence });
  const diagnostics = sortDiagnostics([
    ...checked.diagnostics,
    ...fingerprints.diagnostics,
    ...looked.diagnostics,
  ]);
  const published = hasErrors(diagnostics) ? null : checked.published;
  return {
    files: found.files,
    published,
    diagnostics,
    digest,
    forgetOthers: cache.prune,
    link: () => (published === null ? null : buildContent(published, looked.evidence)),
  };
}

async function validateCached(
  keys: ReadonlyMap<ContentFile, string>,
  cache: ResultCache,
  onProgress: ReadOptions['onProgress'],
): Promise<ValidatedFile[]> {
  const results = new Map<string, ValidatedFile>();
  const missing: ContentFile[] = [];
  for (const [file, key] of keys) {
    const cached = cache.get<ValidatedFile>(key);
    if (cached === null) missing.push(file);
    else results.set(key, cached);
  }
  const fresh = await validateInWorkers(missing, {
    onProgress: (done) => onProgress?.(done, missing.length),
  });
  for (const [index, file] of missing.entries()) {
    const key = keys.get(file);
    const result = fresh[index];
    if (key === undefined || result === undefined) continue;
    cache.set(key, result);
    results.set(key, result);
  }
  return [...keys.values()].flatMap((key) => results.get(key) ?? []);
}
