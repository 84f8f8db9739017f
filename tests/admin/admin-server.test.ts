import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type RequestOptions, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAdminServer } from '../../src/admin/admin-server.ts';
import type { PageData } from '../../src/admin/page-data.ts';
import { noCache } from '../../src/disk/cache/result-cache.ts';
import { fixtures } from '../content-tree.ts';

let root = '';
let cache = '';
let server: Server;
let port = 0;
const path = 'content/actors/ana-lind.md';
const read = (name = path): string => readFileSync(join(root, name), 'utf8');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'collate-admin-'));
  cache = mkdtempSync(join(tmpdir(), 'collate-admin-cache-'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/x.md'), 'outside');
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/places/linked'));
  symlinkSync(join(root, 'elsewhere/x.md'), join(root, 'content/terms/linked.md'));
  server = createAdminServer({
    ...{ root, cache: join(cache, 'kept') },
    results: noCache,
    files: new Map([['page.js', 'start();']]),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
  rmSync(cache, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Record<string, unknown>;
}

function ask(address: string, options: RequestOptions = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: address, ...options }, (response) => {
      let text = '';
      response.on('data', (data: Buffer) => {
        text += data.toString();
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function save(content: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const own = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' };
  const options = { method: 'POST', headers: { ...own, ...headers } };
  return ask('/admin/save', options, JSON.stringify(content));
}

/** All files of the project with what they hold. */
function everything(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return Object.fromEntries(
    files.map((each) => {
      const file = join(each.parentPath, each.name);
      return [file, readFileSync(file, 'utf8')];
    }),
  );
}

const edited = (): object => ({ path, text: `${read()}\nMore.\n`, before: read() });

describe('the server of the forms', () => {
  test('gives the page, its script, and the files with the ids that there are', async () => {
    const page = await ask('/admin/');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain("connect-src 'self' data: blob:;");
    expect((await ask('/admin/page.js')).text).toBe('start();');
    const data = JSON.parse((await ask('/admin/data.json')).text) as PageData;
    expect(data.files?.find((file) => file.path === path)?.text).toBe(read());
    expect(data.files?.map((file) => file.path)).toContain('content/site.yaml');
    expect(data.files?.map((file) => file.path)).not.toContain('content/terms/linked.md');
    // Claims and events that briefs define are offered like those with a file of their own.
    for (const noun of ['claim', 'event'] as const)
      expect(data.entries[noun].length).toBeGreaterThan(0);
    expect(data.entries.claim.every(({ id, title }) => id !== '' && title !== '')).toBe(true);
  });

  test('writes what the page saves, and nothing beside it', async () => {
    const [before, wanted] = [everything(), `${read()}\nMore.\n`];
    expect(await save(edited())).toMatchObject({ status: 204, text: '' });
    expect(everything()).toEqual({ ...before, [join(root, path)]: wanted });
  });

  test('makes a new entry, and never in the place of another', async () => {
    const made = 'content/actors/new-one.md';
    const text = '---\nkind: person\nname: New One\n---\n';
    expect(await save({ path: made, text, before: null })).toMatchObject({ status: 204 });
    expect(read(made)).toBe(text);
    const again = await save({ path: made, text: text.replace('One', 'Two'), before: null });
    expect(again).toMatchObject({ status: 409, text: 'There is an entry of that id already.' });
    expect(read(made)).toBe(text);
  });

  test.each<[string, RequestOptions['headers'] & Record<string, string>, number]>([
    ['by another name', { host: 'evil.example' }, 403],
    ['by its name on another port', { host: '127.0.0.1:1' }, 403],
    ['from another site', { origin: 'http://evil.example' }, 403],
    ['from a file', { origin: 'null' }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['as a browser says of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['as a form of another site could', { 'content-type': 'text/plain' }, 415],
  ])('refuses to write for who asks %s', async (_, headers, status) => {
    const before = everything();
    expect((await save(edited(), headers)).status).toBe(status);
    expect(everything()).toEqual(before);
  });

  test('refuses to write for who does not say from where, and to read by another name', async () => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' } };
    expect((await ask('/admin/save', options, JSON.stringify(edited()))).status).toBe(403);
    for (const headers of [{ host: 'evil.example' }, { 'sec-fetch-site': 'same-site' }]) {
      const answer = await ask('/admin/data.json', { headers });
      expect(answer).toMatchObject({
        status: 403,
        text: 'This server answers its own page alone.',
      });
    }
  });

  test.each([
    ['../outside.md', 'Unexpected path'],
    ['content/../outside.md', 'Unexpected path'],
    ['content/actors/../../outside.md', 'Unexpected path'],
    ['content/actors/..\\outside.md', 'Unexpected path'],
    ['/etc/outside.md', 'Unexpected path'],
    ['content/actors/.hidden.md', 'Unexpected path'],
    ['content/actors//x.md', 'Unexpected path'],
    ['content/actors/x\0.md', 'Unexpected path'],
    ['fingerprints/x.json', 'Unexpected path'],
    ['content', 'Unexpected path'],
    ['content/x.md', 'expected `site.yaml` or a folder'],
    ['content/actors/x.html', 'expected Markdown'],
    ['content/actors/aux.md', 'which Windows keeps'],
    ['content/nouns/x.md', 'Unknown folder `nouns`'],
    ['content/places/linked/new.md', 'Unexpected link'],
    ['content/terms/linked.md', 'Unexpected link'],
  ])('refuses to write %j', async (wanted, why) => {
    const before = everything();
    const text = '---\nname: A name\n---\n';
    for (const known of [null, 'outside']) {
      const answer = await save({ path: wanted, text, before: known });
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining(why)]);
    }
    expect(everything()).toEqual(before);
  });

  test('refuses a file that has changed since the page has it', async () => {
    const wanted = edited();
    writeFileSync(join(root, path), `${read()}\nBy somebody else.\n`);
    const before = everything();
    const answer = await save(wanted);
    expect([answer.status, answer.text]).toEqual([
      409,
      expect.stringContaining('was changed elsewhere'),
    ]);
    expect(everything()).toEqual(before);
  });

  test('refuses what would make the file unreadable, and says where', async () => {
    const before = everything();
    const text = read().replace(/^name: .*/m, 'name: A <b>name</b>');
    const answer = await save({ path, text, before: read() });
    expect(answer.status).toBe(409);
    expect(answer.text).toMatch(
      /^content\/actors\/ana-lind\.md:\d+:\d+: error: .*\[markup-in-text\]/,
    );
    expect(everything()).toEqual(before);
  });

  test.each([
    [null],
    ['text'],
    [{ path }],
    [{ path, text: 'x' }],
    [{ path, text: 'x', before: 1 }],
  ])('refuses %j, which is no file to save', async (content) => {
    expect((await save(content)).status).toBe(400);
  });

  test('refuses more than any file may be', async () => {
    const answer = await save({ path, text: 'x'.repeat(9_000_000), before: null }).catch(
      () => null,
    );
    // Who is refused may see the connection end before all is sent.
    expect(answer?.status ?? 400).toBe(400);
    expect(read()).not.toContain('xxx');
  });

  test.each([
    '/admin/nothing.js',
    '/admin/../package.json',
    '/admin/%2e%2e/package.json',
    '/content/site.yaml',
  ])('has nothing at %s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  test('leads to its page, and knows no other ways to ask', async () => {
    for (const address of ['/', '/admin'])
      expect((await ask(address)).headers['location']).toBe('/admin/');
    expect((await save(edited(), {})).status).toBe(204);
    const origin = `http://127.0.0.1:${port}`;
    expect((await ask('/admin/', { method: 'DELETE', headers: { origin } })).status).toBe(405);
  });
});
