import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIn } from './build-in.ts';
import { serving } from './serving.ts';

// What a project brings along for its site, through the life of a site.
let root = '';
const build = () => buildIn({ root, out: join(root, 'dist'), cache: join(root, '.collate') });
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, 'public', path)), { recursive: true });
  await writeFile(join(root, 'public', path), text);
};
const published = (path: string): Promise<string> => readFile(join(root, 'dist', path), 'utf8');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-public-'));
  await cp('tests/fixtures/base/content', join(root, 'content'), { recursive: true });
  await put('robots.txt', 'mine');
  await put('CNAME', 'bridge.example.org');
  await put('.well-known/security.txt', 'Contact: mailto:a@b.example');
  await put('.DS_Store', '');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the files that a project brings along', () => {
  test('are in its site, and win over those that come with this program', async () => {
    expect((await build()).code).toBe(0);
    expect(await published('robots.txt')).toBe('mine');
    expect(await published('CNAME')).toBe('bridge.example.org');
    expect(await published('.well-known/security.txt')).toContain('Contact');
    expect(await published('favicon.svg')).toContain('<svg');
    await expect(published('.DS_Store')).rejects.toThrow(/ENOENT/);
    expect((await build()).output).toContain('Nothing has changed');
  });

  test('are as they are at each build, without a page being made again', async () => {
    const before = await published('index.html');
    await put('CNAME', 'other.example.org');
    await rm(join(root, 'public/robots.txt'));
    expect((await build()).output).toMatch(/^The site is in /m);
    expect(await published('CNAME')).toBe('other.example.org');
    expect(await published('robots.txt')).toContain('User-agent');
    expect(await published('index.html')).toBe(before);
    // A file that is edited where it is does not change the site.
    await writeFile(join(root, 'public/CNAME'), 'edited');
    expect(await published('CNAME')).toBe('other.example.org');
    await put('CNAME', 'other.example.org');
  });

  test('are refused where they would take the place of a page, or lead out of the project', async () => {
    for (const path of ['about/index.html', 'collate.json', '_astro/x.css']) {
      await put(path, 'mine');
      const { code, output } = await build();
      expect([path, code]).toEqual([path, 2]);
      expect(output).toContain(`Unexpected \`public/${path}\`, which the site makes itself`);
      await rm(join(root, 'public', path));
    }
    await rm(join(root, 'public/about'), { recursive: true });
    await symlink('/etc/hostname', join(root, 'public/host'));
    const { code, output } = await build();
    expect([code, output]).toEqual([2, expect.stringContaining('expected files and folders only')]);
    await rm(join(root, 'public/host'));
    expect(await published('CNAME')).toBe('other.example.org');
  });

  test('are served while developing', async () => {
    await put('notes.txt', 'notes');
    await symlink(join(root, 'content/site.yaml'), join(root, 'public/settings.txt'));
    const args = ['src/cli/collate.ts', 'dev', '--root', root, '--port', '0'];
    const site = await serving('.', process.execPath, args);
    try {
      const get = async (path: string) => (await fetch(new URL(path, site.address))).text();
      expect(await get('.well-known/security.txt')).toContain('Contact');
      expect(await get('notes.txt')).toBe('notes');
      expect(await get('settings.txt')).not.toContain('publisher:');
      expect(await get('favicon.svg')).toContain('<svg');
      expect(await get('about/')).toContain('</html>');
    } finally {
      await site.end();
    }
  });
});
