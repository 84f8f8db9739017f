import { getEntry } from 'astro:content';
import { readCachedResult } from '../disk/file-cache.ts';
import { linkFiles } from '../link/link-files.ts';
import type { Content } from '../model/content.ts';

let linked: { readonly digest: string; readonly content: Content } | null = null;

/**
 * All published content, linked once for all pages of a build and again when it changes while developing.
 * @throws with the findings where the content has errors.
 */
export async function getContent(): Promise<Content> {
  const entry = await getEntry('content', 'content');
  if (entry === undefined) throw new Error('The content has not been read.');
  const { digest, results, drafts, findings } = entry.data;
  if (findings !== '') throw new Error(`The content has errors.\n${findings}`);
  if (linked !== null && linked.digest === digest) return linked.content;
  const files = results.map((path) => {
    const file = readCachedResult(path);
    if (file === null) throw new Error('The cache of the content is damaged; build again.');
    return file;
  });
  const { content } = linkFiles(files, { drafts });
  if (content === null) throw new Error('The content changed while it was read; build again.');
  linked = { digest, content };
  return content;
}
