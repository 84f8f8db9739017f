import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { type LinkedFiles, linkFiles } from '../link/link-files.ts';
import type { ContentFile } from '../parse/content-file.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';
import { codeDigest, perFileCode } from './code-digest.ts';
import { type FileCache, openFileCache } from './file-cache.ts';
import { findContentFiles } from './find-content-files.ts';
import { validateInWorkers } from './validate-in-workers.ts';

export interface ReadOptions {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** Where results are kept between runs. */
  readonly cache: string;
  /** Whether drafts are part of the content. */
  readonly drafts: boolean;
  /** Called as files are read that the cache does not hold. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadContent extends LinkedFiles {
  readonly files: readonly ContentFile[];
  /** Where the result of each file is kept, in the order of `files`. */
  readonly results: readonly string[];
  /** Of all that the content depends on. */
  readonly digest: string;
}

/** What `checkContent` does, from disk: the per-file half comes from the cache or from workers. */
export async function readContent({
  root,
  cache,
  drafts,
  onProgress,
}: ReadOptions): Promise<ReadContent> {
  const found = await findContentFiles(root);
  const code = codeDigest(perFileCode);
  const kept = openFileCache(join(cache, 'files'), code);
  const validated = await validateCached(found.files, kept, onProgress);
  const linked = linkFiles(validated, { drafts });
  const diagnostics = sortDiagnostics([...linked.diagnostics, ...found.diagnostics]);
  const content = hasErrors(diagnostics) ? null : linked.content;
  return {
    files: found.files,
    results: found.files.map(kept.pathOf),
    content,
    diagnostics,
    digest: digestOf(found.files, code),
  };
}

async function validateCached(
  files: readonly ContentFile[],
  cache: FileCache,
  onProgress: ReadOptions['onProgress'],
): Promise<ValidatedFile[]> {
  const cached = files.map((file) => cache.get(file));
  const missing = files.filter((_file, index) => cached[index] === null);
  const fresh = await validateInWorkers(missing, {
    onProgress: (done) => onProgress?.(done, missing.length),
  });
  for (const [index, file] of missing.entries()) {
    const result = fresh[index];
    if (result !== undefined) cache.set(file, result);
  }
  cache.prune();
  const made = fresh.values();
  return cached.flatMap((result) => result ?? made.next().value ?? []);
}

function digestOf(files: readonly ContentFile[], code: string): string {
  const hash = createHash('sha256').update(code);
  for (const { path, bytes } of files)
    hash.update(`\0${path}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest('hex');
}
