import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../src/file/text/content-file.ts';

/** Files by path, as the check takes them. */
export type ContentTree = ReadonlyMap<string, Uint8Array>;

export const fixtures: string = join(import.meta.dirname, 'fixtures');

/** The files below `content/` of a folder. */
export function readTree(root: string): ContentTree {
  const content = join(root, 'content');
  if (!existsSync(content)) return new Map();
  const entries = readdirSync(content, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/** The small valid tree onto which cases put their own files. */
export const baseTree: ContentTree = readTree(join(fixtures, 'base'));

/**
 * A copy of a real story, with its fingerprints, that stays as it is: the repository's own `content/` is for its editors to
 * change, and no test depends on what it says.
 */
export const frozenStory: ContentTree = readTree(join(fixtures, 'samarkand'));

/** A tree with other files put onto it, `null` for one that is taken away. */
export function overlayTree(
  tree: ContentTree,
  over: Iterable<readonly [path: string, content: string | Uint8Array | null]>,
): ContentTree {
  const result = new Map(tree);
  for (const [path, content] of over) {
    if (content === null) result.delete(path);
    else result.set(path, typeof content === 'string' ? encodeText(content) : content);
  }
  return result;
}

/** The base tree with some files in place of its own. */
export function baseWith(
  over: Readonly<Record<string, string | Uint8Array | null>>,
): readonly ContentFile[] {
  return filesOf(overlayTree(baseTree, Object.entries(over)));
}

export function filesOf(tree: ContentTree): readonly ContentFile[] {
  return Array.from(tree, ([path, bytes]) => ({ path, bytes }));
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
