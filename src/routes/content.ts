import { getEntry } from 'astro:content';
import { sharedPreview } from '../dev/shared-preview.ts';
import { readResult } from '../disk/result-cache.ts';
import type { Evidence } from '../link/evidence/evidence.ts';
import { linkFiles } from '../link/link-files.ts';
import type { Content } from '../model/content.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';

let linked: { readonly digest: string; readonly content: Content } | null = null;

/**
 * All published content, linked once for all pages of a build; while developing, the last one without errors.
 */
export async function getContent(): Promise<Content> {
  const preview = sharedPreview()?.content();
  if (preview != null) return preview;
  const entry = await getEntry('content', 'content');
  if (entry === undefined) throw new Error('The content has not been read.');
  const { digest, results, evidence, drafts } = entry.data;
  if (linked !== null && linked.digest === digest) return linked.content;
  const { content } = linkFiles(
    results.map((path) => readKept<ValidatedFile>(path)),
    { drafts, evidence: readKept<Evidence>(evidence) },
  );
  if (content === null) throw new Error('The content changed while it was read; build again.');
  linked = { digest, content };
  return content;
}

function readKept<T>(path: string): T {
  const result = readResult<T>(path);
  if (result === null) throw new Error('The cache of the content is damaged; build again.');
  return result;
}
