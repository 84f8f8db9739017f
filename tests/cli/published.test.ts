import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ManifestEntry, writeManifest } from '../../src/build/site-manifest.ts';
import { fixtures } from '../content-tree.ts';
import { runHere } from './run-program.ts';

const collate = join(import.meta.dirname, '../../src/cli/collate.ts');
const board = '---\nkind: organisation\nname: Ferry Board\n---\n';
const retired = board.replace('name', 'status: retired\nreason: It is no more.\nname');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-published-'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const environment = { ...process.env, NO_COLOR: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

async function check(published: string, more: readonly string[] = [], cwd = root) {
  const args = ['check', '--published', published, '--format', 'json', ...more];
  const { status, stdout, stderr } = await runHere(args, {
    cwd,
    env: { GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  return { status, stderr, found: stdout === '' ? [] : lostIn(stdout) };
}

/** The findings of the two rules in a printed list, by path, rule and id. */
function lostIn(stdout: string): readonly string[] {
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { path: string; rule: string; message: string }[];
  };
  return diagnostics
    .filter(({ rule }) => /lost|reused/.test(rule))
    .map(({ path, rule, message }) => `${path} ${rule} ${/`([^`]+)`/.exec(message)?.[1]}`);
}

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Commits everything, in a repository that is made if there is none. */
function commit(): string {
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A state');
  return git('rev-parse', 'HEAD');
}

describe('npx collate check --published with a revision of Git', () => {
  test('finds what is lost since, at the file that held it', async () => {
    write('content/actors/more/ferry-board.md', board);
    commit();
    rmSync(join(root, 'content/actors/more/ferry-board.md'));
    rmSync(join(root, 'content/events/inspection.md'));
    expect(await check('HEAD')).toMatchObject({
      status: 1,
      found: [
        'content/actors/more/ferry-board.md lost-id ferry-board',
        'content/events/inspection.md lost-id inspection',
      ],
    });
  });

  test('finds nothing where all is there, retired, in another folder, or was a draft', async () => {
    write('content/actors/ferry-board.md', board);
    write('content/actors/ferry-line.md', board.replace('name:', 'status: draft\nname: Not'));
    write('content/notes.txt', 'No entry, and with an error.');
    commit();
    rmSync(join(root, 'content/notes.txt'));
    rmSync(join(root, 'content/actors/ferry-line.md'));
    write('content/actors/ferry-board.md', retired);
    mkdirSync(join(root, 'content/places/towns'));
    renameSync(
      join(root, 'content/places/old-bridge.md'),
      join(root, 'content/places/towns/old-bridge.md'),
    );
    expect(await check('HEAD')).toEqual({
      status: 0,
      stderr: 'Left out what has errors in "HEAD": content/notes.txt.\n',
      found: [],
    });
  });

  test('finds what a brief defined that is gone, and what is a draft now', async () => {
    const brief = (more: string): string =>
      `---\ntitle: Later\nstory: bridge-closure\npublished: 2031-03-07\nrestates: courier\nsummary: It speaks.\n${more}reports:\n  - claim: ferry-stops\n    statement: The ferry stops.\n    speaker: bridge-office\n---\n\nIt spoke.\n`;
    write('content/briefs/later.md', brief(''));
    commit();
    write('content/briefs/later.md', brief('status: draft\n'));
    const lost = [
      'content/briefs/later.md lost-id later',
      'content/briefs/later.md lost-id ferry-stops',
    ];
    expect((await check('HEAD')).found).toEqual(lost);
    rmSync(join(root, 'content/briefs/later.md'));
    expect((await check('HEAD')).found).toEqual(lost);
    write('content/briefs/later.md', brief('status: retired\nreason: It was wrong.\n'));
    expect(await check('HEAD')).toMatchObject({ status: 0, found: [] });
    // Of what a file with an error defines nothing is known.
    write('content/briefs/later.md', brief('statuss: draft\n'));
    expect(await check('HEAD')).toMatchObject({ status: 1, found: [] });
  });

  test('finds what has the id of a retired entry, which may come back as it was', async () => {
    write('content/actors/ferry-board.md', retired);
    commit();
    write('content/actors/ferry-board.md', board);
    expect(await check('HEAD')).toMatchObject({ status: 0, found: [] });
    write('content/actors/ferry-board.md', board.replace('Ferry', 'Port'));
    expect(await check('HEAD')).toMatchObject({
      status: 1,
      found: ['content/actors/ferry-board.md reused-id ferry-board'],
    });
  });

  test('reads content in a folder of the repository, by any name of a revision, and no file on disk', async () => {
    const folder = join(root, 'in ümlaut');
    mkdirSync(folder);
    renameSync(join(root, 'content'), join(folder, 'content'));
    write('in ümlaut/content/actors/ferry-board.md', board);
    const hash = commit();
    git('tag', 'published');
    rmSync(join(folder, 'content/actors/ferry-board.md'));
    commit();
    const lost = ['content/actors/ferry-board.md lost-id ferry-board'];
    for (const name of [hash.slice(0, 10), 'published', 'HEAD^1'])
      expect([name, (await check(name, [], folder)).found]).toEqual([name, lost]);
    expect((await check('published', ['--root', 'in ümlaut'])).found).toEqual([
      'in ümlaut/content/actors/ferry-board.md lost-id ferry-board',
    ]);
    expect(await check('HEAD', [], folder)).toEqual({ status: 0, stderr: '', found: [] });
  });

  test('takes a revision without content for one that published nothing, and says so', async () => {
    renameSync(join(root, 'content'), join(root, 'later'));
    commit();
    renameSync(join(root, 'later'), join(root, 'content'));
    expect(await check('HEAD')).toEqual({
      status: 0,
      stderr: 'Nothing was published in "HEAD": it has no `content/`.\n',
      found: [],
    });
  });

  test('prints only what is found in the files that are named', async () => {
    write('content/actors/ferry-board.md', board);
    commit();
    rmSync(join(root, 'content/actors/ferry-board.md'));
    expect(await check('HEAD', ['content/site.yaml'])).toMatchObject({ status: 0, found: [] });
    expect(await check('HEAD', ['content/actors/ferry-board.md'])).toMatchObject({ status: 1 });
  });
});

/** A manifest of the base tree’s actors and of `gone`. */
function makeSite(folder: string, more: readonly Partial<ManifestEntry>[] = []): void {
  mkdirSync(folder, { recursive: true });
  const entry = (id: string, given: Partial<ManifestEntry> = {}): ManifestEntry => ({
    ...{ noun: 'actor', id, address: `/actors/${id}/`, state: 'published', title: null },
    ...{ formerIds: [], ...given },
  });
  writeManifest(folder, {
    ...{ generator: 'collate 0.1.0', inputs: 'i', renderer: 'r' },
    ...{ pages: new Map(), files: new Map() },
    entries: [
      entry('norland'),
      entry('gone'),
      entry('planned', { state: 'draft' }),
      ...more.map((given) => entry(given.id ?? '', given)),
    ],
  });
}

const gone = ['content/actors/gone.md lost-id gone'];

describe('npx collate check --published with a site', () => {
  test.each([
    ['its folder', () => 'built site'],
    ['its manifest', () => 'built site/collate.json'],
    ['the address of the manifest on this machine', () => address('built site/collate.json')],
  ])('finds what is lost, by %s', async (_, given) => {
    makeSite(join(root, 'built site'));
    expect(await check(given())).toEqual({ status: 1, stderr: '', found: gone });
  });

  test('finds what has the id of a retired entry', async () => {
    const more = [{ id: 'north-wire', state: 'retired', title: 'Another wire' }] as const;
    makeSite(join(root, 'site'), more);
    write('content/actors/gone.md', board);
    expect((await check('site')).found).toEqual([
      'content/actors/north-wire.md reused-id north-wire',
    ]);
  });

  test.each([
    ['a folder without a manifest', 'content', /^Cannot find `collate.json` in "content"/],
    ['half a manifest', 'half.json', /^Unexpected content of "half.json", expected the whole/],
    ['a manifest of no entries', 'odd.json', /^Unexpected entry \["actors","a","\/"\] in "odd/],
    ['one of long ago', 'old.json', /^Cannot find any entries in "old.json", which collate 0/],
    ['a link', 'link.json', /^Unexpected link `link.json`/],
    ['what is nothing', 'no-such-thing', /^Cannot find "no-such-thing", expected the folder/],
    ['an option of Git', ' --all', /^Cannot find " --all"/],
    ['a range of revisions', 'HEAD..HEAD', /^Cannot find "HEAD..HEAD"/],
    ['an address without a file', 'file:///no/such/file', /^Cannot read `.*`: it is no longer/],
    ['an address of nothing', 'https://', /^Unexpected "https:\/\/", expected a whole address/],
    ['an open way', 'http://a.example/x', /expected an address that begins with `https:`$/],
  ])('ends with 2 and one line for %s', async (_, given, line) => {
    commit();
    write('half.json', '{"generator":"collate 1","inp');
    write('old.json', '{"generator":"collate 0.0.9","files":{"index.html":"b"}}');
    write(
      'odd.json',
      '{"generator":"collate 1","inputs":"i","renderer":"","pages":[],"files":[],"entries":[["actors","a","/"]]}',
    );
    spawnSync('ln', ['-s', 'half.json', 'link.json'], { cwd: root });
    const { status, stderr, found } = await check(given);
    expect([status, found]).toEqual([2, []]);
    expect(stderr.trim()).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

function address(path: string): string {
  return pathToFileURL(join(root, path)).href;
}

describe('npx collate check --published with a site on a server', () => {
  let server: Server;
  let origin = '';
  let answer: RequestListener;
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  /** Checks in a process beside this one, which answers meanwhile. */
  async function checkAt(path: string) {
    const args = [collate, 'check', '--format', 'json', '--published', `${origin}${path}`];
    const child = spawn(process.execPath, args, { cwd: root, env: environment });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (output.stdout += chunk));
    child.stderr.on('data', (chunk) => (output.stderr += chunk));
    const status = await new Promise((resolve) => child.on('close', resolve));
    const found = output.stdout === '' ? [] : lostIn(output.stdout);
    return { status, stderr: output.stderr.replaceAll(origin, ''), found };
  }

  test('finds what is lost, by the address of the manifest or of the site', async () => {
    const asked: unknown[] = [];
    makeSite(join(root, 'site'));
    const text = spawnSync('cat', ['site/collate.json'], { cwd: root }).stdout;
    answer = ({ url }, response) => {
      asked.push(url);
      response.end(text);
    };
    expect(await checkAt('/briefs/collate.json')).toEqual({ status: 1, stderr: '', found: gone });
    expect(await checkAt('/briefs/')).toEqual({ status: 1, stderr: '', found: gone });
    expect(asked).toEqual(['/briefs/collate.json', '/briefs/collate.json']);
  });

  test.each<[string, RequestListener, string]>([
    [
      'is not there',
      (_, response) => response.writeHead(404).end('no'),
      'Cannot read "/x": the server answers 404 Not Found',
    ],
    [
      'is something else',
      (_, response) => response.end('<html>'),
      'Unexpected content of "/x", expected the whole `collate.json` of a built site',
    ],
    [
      'leads to an open way',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.2:9/' }).end(),
      'Cannot read "/x": ',
    ],
    ['breaks off', (_, response) => response.destroy(), 'Cannot read "/x": '],
  ])('ends with 2 and one line where what is served %s', async (_, listener, line) => {
    answer = listener;
    const { status, stderr } = await checkAt('/x');
    expect([status, stderr.startsWith(line), stderr.trim().split('\n').length]).toEqual([
      ...[2, true, 1],
    ]);
  });

  test('takes no more than a manifest may have', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, ' ');
    answer = (_, response) => {
      const send = (): void => {
        while (response.write(megabyte));
      };
      response.on('drain', send);
      send();
    };
    const { status, stderr } = await checkAt('/x');
    expect([status, stderr]).toEqual([2, 'Cannot read "/x": it is larger than 128 MB\n']);
  });
});
