import { getEntry } from 'astro:content';
import { readResult } from '../disk/result-cache.ts';
import type { Evidence } from '../link/evidence/evidence.ts';
import { linkFiles } from '../link/link-files.ts';
import type { Content } from '../model/content.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';

let linked: { readonly digest: string; readonly content: Content } | null = null;

/**
 * All published content, linked once for all pages of a build and again when it changes while developing.
 * @throws with the findings where the content has errors.
 */
export async function getContent(): Promise<Content> {
  const entry = await getEntry('content', 'content');
  if (entry === undefined) throw new Error('The content has not been read.');
  const { digest, results, evidence, drafts, findings } = entry.data;
  if (findings !== '') throw new Error(`The content has errors.\n${findings}`);
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
