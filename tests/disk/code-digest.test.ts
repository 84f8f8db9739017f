import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { perFileCode, storyCode } from '../../src/disk/cache/code-digest.ts';

const project = join(import.meta.dirname, '../..');

/** The files of this project that one brings along at run time, itself among them. */
function broughtAlong(first: string): readonly string[] {
  const found = new Set([join(project, first)]);
  for (const path of found) {
    const text = readFileSync(path, 'utf8');
    const imports = text.matchAll(
      /^(?:import|export|\} from)(?! type\b)[^;']*'(\.{1,2}\/[^']+\.ts)'/gm,
    );
    for (const [, to = ''] of imports) found.add(join(dirname(path), to));
  }
  return Array.from(found, (path) => relative(project, path));
}

test.each([
  ['a file comes to', 'src/file/validate-file.ts', perFileCode],
  ['a story comes to', 'src/disk/read-site.ts', storyCode],
])('what %s is kept under the digest of all code that decides it', (_name, first, code) => {
  const paths = broughtAlong(first);
  expect(paths.length).toBeGreaterThan(20);
  const isCovered = (path: string): boolean =>
    code.some((folder) => path.startsWith(`src/${folder}/`));
  expect(paths.filter((path) => !isCovered(path))).toEqual([]);
});
