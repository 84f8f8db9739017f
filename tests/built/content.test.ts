import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeEditorSchemas } from '../../src/disk/editor-schemas.ts';
import { entryOfPath } from '../../src/file/entry-of-path.ts';
import { validateFile } from '../../src/file/validate-file.ts';
import { cardOf } from '../../src/story/drafts/file-card.ts';
import { filesOf, readTree } from '../content-tree.ts';
import { openAstroServer } from '../editor/language-server.ts';
import { buildIn } from './build-in.ts';

// Whatever the editors of this repository wrote: the other tests build fixtures, which stay as they are.
test('the content of this repository builds', async () => {
  const { code, output } = await buildIn({
    root: '.',
    out: '.scratch/content',
    cache: '.scratch/content-cache',
  });
  expect(code, output).toBe(0);
});

test('an editor underlines nothing in it', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'collate-content-')));
  await cp('content', join(root, 'content'), { recursive: true });
  const files = filesOf(readTree('.'));
  writeEditorSchemas(
    root,
    files.map((file) => cardOf(validateFile(file))),
  );
  const editor = await openAstroServer(root);
  try {
    for (const { path } of files.filter((file) => entryOfPath(file.path).noun !== 'site')) {
      const text = await readFile(join(root, path), 'utf8');
      expect([path, await editor.redLines(path, text)]).toEqual([path, []]);
    }
  } finally {
    await editor.close();
    await rm(root, { recursive: true });
  }
});
