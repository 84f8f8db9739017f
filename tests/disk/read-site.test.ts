import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openResultCache } from '../../src/disk/cache/result-cache.ts';
import { readSite } from '../../src/disk/read-site.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseTree, filesOf, fixtures } from '../content-tree.ts';
import { flatContent } from '../flat-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-read-'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const read = async () => {
  const results = openResultCache(join(root, '.collate'));
  const found = await readSite({ root, results, drafts: false });
  const { published } = found;
  // The source of this content has none.
  const diagnostics = found.diagnostics.filter(({ rule }) => rule !== 'missing-fingerprint');
  return {
    ...found,
    all: found.diagnostics,
    diagnostics,
    // There is one story, which refers to all that is shared.
    content: published?.stories[0]?.link() ?? null,
  };
};
const flat = async () => {
  const { content, published } = await read();
  return content === null ? [] : flatContent(content, published?.retired ?? []);
};

describe('content on disk', () => {
  test('comes to the same as the pure check, without a cache and with one', async () => {
    const { content, retired } = checkContent(filesOf(baseTree));
    const pure = content === null ? [] : flatContent(content, retired);
    expect(pure).not.toEqual([]);
    expect(await flat()).toEqual(pure);
    expect(await flat()).toEqual(pure);
  });

  test('is checked with the same findings on a first run, a second, and in a fresh copy', async () => {
    cpSync(join(fixtures, 'base/fingerprints'), join(root, 'fingerprints'), { recursive: true });
    // Nothing of it was settled.
    const invented = Array.from(
      { length: 4 },
      (_, index) => `“a crack the width of ${index} inches”`,
    );
    writeFileSync(
      join(root, 'content/briefs/later.md'),
      `---\ntitle: Later\nstory: bridge-closure\npublished: 2031-03-08\nrestates: courier\nsummary: S.\n---\n\nIt was “closed on Monday”. ${invented.join(' and ')}.\n`,
    );
    const copy = join(root, 'copy');
    for (const folder of ['content', 'fingerprints'])
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    const findings = async (at: string, cache: string) =>
      (await readSite({ root: at, results: openResultCache(cache), drafts: false })).diagnostics;
    const first = await findings(root, join(root, '.collate'));
    expect(first.map(({ rule }) => rule)).toContain('quote-not-found');
    expect(await findings(root, join(root, '.collate'))).toEqual(first);
    expect(await findings(copy, join(copy, '.collate'))).toEqual(first);
    // With slow hashes.
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

  test('names the source that has no fingerprint, and what is unchecked', async () => {
    const { all } = await read();
    expect(all).toMatchObject([
      {
        rule: 'missing-fingerprint',
        path: 'content/sources/courier.md',
        message:
          'Missing fingerprint of `courier`, expected one: 1 quotation and the wording of 1 brief are unchecked',
      },
    ]);
  });

  test.each([
    ['a link to a folder', () => symlinkSync('/etc', join(root, 'fingerprints')), 'file-kind'],
    ['a broken link', () => symlinkSync('/nowhere', join(root, 'fingerprints')), 'file-kind'],
    ['a file', () => writeFileSync(join(root, 'fingerprints'), ''), 'file-kind'],
    [
      'a folder with a link',
      () => {
        mkdirSync(join(root, 'fingerprints'));
        writeFileSync(join(root, 'secret.json'), '{ "secret": 1 }');
        symlinkSync('../secret.json', join(root, 'fingerprints/courier.json'));
      },
      'file-kind',
    ],
    [
      'a folder with a folder',
      () => mkdirSync(join(root, 'fingerprints/courier.json/x'), { recursive: true }),
      null,
    ],
    [
      'a folder with a file of 70 MB',
      () => {
        mkdirSync(join(root, 'fingerprints'));
        writeFileSync(join(root, 'fingerprints/courier.json'), Buffer.alloc(70 * 1024 * 1024, 32));
      },
      'damaged-fingerprint',
    ],
  ])('is never passed where fingerprints is %s', async (_name, spoil, rule) => {
    spoil();
    const { all, content } = await read();
    expect(all.map((found) => found.rule)).toEqual([rule ?? 'missing-fingerprint']);
    expect(content === null).toBe(rule !== null);
    expect(JSON.stringify(all)).not.toMatch(/secret|root:/);
  });

  test.each([
    ['a pipe', 'content/actors/pipe.md', 'file-kind'],
    ['a folder called as a file', 'content/actors/folder.md', 'file-kind'],
    ['a name that is not UTF-8', 'content/actors/caf\ufffd.md', 'file-name'],
    ['a name with a line break', 'content/actors/a\n::b.md', 'file-name'],
    ['a link at the settings', 'content/site.yaml', 'file-kind'],
  ])('with %s is one finding, and does not wait', async (name, path, rule) => {
    const at = join(root, path);
    if (name === 'a pipe') execFileSync('sh', ['-c', 'mkfifo "$0"', at]);
    else if (name.startsWith('a folder')) mkdirSync(at);
    else if (name.includes('UTF-8'))
      writeFileSync(
        Buffer.concat([
          Buffer.from(`${root}/content/actors/caf`),
          Buffer.from([0xe9]),
          Buffer.from('.md'),
        ]),
        '',
      );
    else if (name.includes('settings')) {
      rmSync(at);
      symlinkSync('/etc/hostname', at);
    } else writeFileSync(at, '');
    const { diagnostics } = await read();
    expect(diagnostics).toMatchObject([{ rule, path }]);
  });

  test('with folders nested beyond what a path can name is a finding', async () => {
    const deep = join(root, 'content/briefs', 'a'.repeat(200));
    execFileSync('sh', [
      '-c',
      `mkdir -p '${deep}' && cd '${deep}' && for i in $(seq 25); do mkdir ${'b'.repeat(200)} && cd -P ${'b'.repeat(200)}; done`,
    ]);
    const { diagnostics } = await read();
    expect(diagnostics).toMatchObject([{ rule: 'unreadable-file' }]);
    execFileSync('rm', ['-rf', deep]);
  });

  test('whose unread entry is referred to has no findings beside that', async () => {
    rmSync(join(root, 'content/actors/north-wire.md'));
    symlinkSync('/nowhere', join(root, 'content/actors/north-wire.md'));
    expect((await read()).diagnostics).toMatchObject([
      { rule: 'file-kind', path: 'content/actors/north-wire.md' },
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
    [
      'a link',
      () => {
        rmSync(join(root, 'content'), { recursive: true });
        symlinkSync('/etc', join(root, 'content'));
      },
    ],
  ])('is wrong usage where it is %s', async (_name, spoil) => {
    spoil();
    await expect(read()).rejects.toThrow(/^(?:Cannot find|Unexpected) /);
  });
});
