import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { buildContent } from '../../src/link/build/build-content.ts';
import { noEvidence } from '../../src/link/evidence/evidence.ts';
import { baseTree, filesOf, fixtures } from '../content-tree.ts';
import { flatContent } from '../flat-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-read-'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const read = async () => {
  const found = await readContent({
    root,
    cache: join(root, '.collate'),
    drafts: false,
    forgets: true,
  });
  const { published } = found;
  return { ...found, content: published === null ? null : buildContent(published, noEvidence) };
};
const flat = async () => {
  const { content } = await read();
  return content === null ? [] : flatContent(content);
};

describe('content on disk', () => {
  test('comes to the same as the pure check, without a cache and with one', async () => {
    const { content } = checkContent(filesOf(baseTree));
    const pure = content === null ? [] : flatContent(content);
    expect(pure).not.toEqual([]);
    expect(await flat()).toEqual(pure);
    expect(await flat()).toEqual(pure);
  });

  test('is read again where a file changed', async () => {
    await read();
    writeFileSync(join(root, 'content/terms/the-damage.md'), '---\nname: Other\n---\n');
    expect((await read()).content?.terms.get('the-damage')?.name).toBe('Other');
  });

  test('follows no links, to files or folders', async () => {
    writeFileSync(join(root, 'secret.md'), '---\nname: Secret\n---\n');
    symlinkSync('../../secret.md', join(root, 'content/terms/secret.md'));
    symlinkSync('../..', join(root, 'content/terms/around'));
    symlinkSync('/nowhere', join(root, 'content/terms/nowhere.md'));
    const { content, diagnostics } = await read();
    expect(content).toBeNull();
    expect(diagnostics.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'content/terms/around file-kind',
      'content/terms/nowhere.md file-kind',
      'content/terms/secret.md file-kind',
    ]);
  });

  test('is refused where a link stands alone', async () => {
    rmSync(join(root, 'content'), { recursive: true });
    mkdirSync(join(root, 'content'));
    symlinkSync('/nowhere', join(root, 'content/x.md'));
    expect((await read()).diagnostics.map(({ rule }) => rule)).toEqual([
      'missing-site',
      'file-kind',
    ]);
  });

  test('is the same with what editors and systems leave behind', async () => {
    for (const name of ['.DS_Store', 'Thumbs.db', '.~lock.site.yaml#', '.obsidian/app.json']) {
      mkdirSync(dirname(join(root, 'content', name)), { recursive: true });
      writeFileSync(join(root, 'content', name), '');
    }
    writeFileSync(join(root, 'content/actors/._ana-lind.md'), 'Mac OS X');
    writeFileSync(join(root, 'content/briefs/courier-on-the-bridge.md~'), 'older');
    symlinkSync('editor@host.4711:1', join(root, 'content/briefs/.#courier-on-the-bridge.md'));
    mkdirSync(join(root, 'fingerprints'));
    writeFileSync(join(root, 'fingerprints/.DS_Store'), '');
    writeFileSync(join(root, 'fingerprints/courier.json.bak'), '');
    const { diagnostics, files } = await read();
    expect(diagnostics).toEqual([]);
    expect(files).toHaveLength(baseTree.size);
  });

  test.each([
    ['a copy that an editor made', 'content/actors/ana-lind.md.txt'],
    ['a file in another format', 'content/briefs/notes.docx'],
    ['a copy that a file synchroniser made', 'content/actors/ana-lind (conflicted copy).md'],
  ])('is refused where %s is in it', async (_name, path) => {
    writeFileSync(join(root, path), '');
    expect((await read()).diagnostics.map((found) => found.path)).toEqual([path]);
  });

  test('is not read into memory where a file is huge', async () => {
    writeFileSync(join(root, 'content/terms/huge.md'), Buffer.alloc(70 * 1024 * 1024));
    expect((await read()).diagnostics).toMatchObject([
      { rule: 'file-size', path: 'content/terms/huge.md' },
    ]);
  });

  test.each([
    ['missing', () => rmSync(join(root, 'content'), { recursive: true })],
    [
      'empty',
      () => {
        rmSync(join(root, 'content'), { recursive: true });
        mkdirSync(join(root, 'content/stories'), { recursive: true });
      },
    ],
    [
      'a file',
      () => {
        rmSync(join(root, 'content'), { recursive: true });
        writeFileSync(join(root, 'content'), '');
      },
    ],
  ])('is wrong usage where it is %s', async (_name, spoil) => {
    spoil();
    await expect(read()).rejects.toThrow(/^(?:Cannot find|Unexpected) /);
  });
});
