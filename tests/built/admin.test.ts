import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { runIn } from './run-in.ts';
import { type Serving, serving } from './serving.ts';

// The forms as an editor uses them: in a browser, and on files that are written by hand.
let root = '';
let site: Serving | undefined;
let browser: Browser | undefined;
let page: Page;
const outside: string[] = [];

const folder = 'content/briefs/ferry-collision';
const brief = `${folder}/letter-from-the-crew.md`;
const read = (path = brief): Promise<string> => readFile(join(root, path), 'utf8');
const check = () => runIn('.', `"${process.execPath}" src/cli/collate.ts check --root "${root}"`);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-admin-'));
  await cp('tests/fixtures/second-story/content', join(root, 'content'), { recursive: true });
  // As people write: notes, quotation marks and spaces as they come, and lines at the end.
  const text = await read();
  await writeFile(
    join(root, brief),
    `${text
      .replace(/^title: (.*)$/m, '# agreed with the desk\ntitle:   "$1"  # its own headline')
      .replace(/^reports:$/m, 'reports:\n  # as the letter has them')}\n\n`,
  );
  const args = ['src/cli/collate.ts', 'admin', '--root', root, '--port', '0'];
  site = await serving('.', process.execPath, args);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.end();
  await rm(root, { recursive: true, force: true });
});

/** Opens a form in a page of its own. */
async function open(collection: string, entry: string): Promise<Page> {
  const { origin, href } = new URL(site?.address ?? '');
  const opened = (await browser?.newPage({ viewport: { width: 1200, height: 1400 } })) as Page;
  opened.on('request', (request) => {
    const isOwn = [`${origin}/`, 'data:', 'blob:'].some((own) => request.url().startsWith(own));
    if (!isOwn) outside.push(request.url());
  });
  await opened.goto(`${href}#/collections/${collection}/${entry}`);
  return opened;
}

const openBrief = (id: string): Promise<Page> => open('briefs', `entries/${id}`);

/** The box of a field, by its path in the form. */
const box = (path: string): Locator =>
  page
    .locator(`[data-key-path="${path}"] :is(input[type=text], textarea, input:not([type]))`)
    .first();

/** The same, once it is in view: the CMS makes only fields that are. */
async function reach(path: string): Promise<Locator> {
  await page.locator(`[data-key-path="${path}"]`).scrollIntoViewIfNeeded();
  return box(path);
}

async function fill(path: string, text: string): Promise<void> {
  await (await reach(path)).fill(text);
}

const notice = (): Locator => page.getByRole('alert').filter({ hasText: 'Not saved' });

async function saveForm(): Promise<number> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/admin/save'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const status = (await answer).status();
  // What is saved leads back to the list; what is not says so in a dialog of the CMS, and below the form until it is.
  if (status === 204) await page.waitForURL((url) => !/\/entries\/|\/new$/.test(url.hash));
  else await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
  return status;
}

/** The lines that are not in both, with a sign before each. */
function changed(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n'));

describe('the forms in a browser', () => {
  test('write a new title and a report into the file, and leave all else as it was', async () => {
    const before = await read();
    expect((await check()).code).toBe(0);
    page = await openBrief('letter-from-the-crew');
    const count = before.match(/^ {2}- claim:/gm)?.length ?? 0;
    expect(count).toBeGreaterThan(1);
    await fill('title', 'A letter of the crew');
    await page.getByRole('button', { name: /Add .*Reports/ }).click();
    const report = `reports.${count}`;
    await fill(`${report}.claim`, 'captain-suspended');
    // The field finds claims by what they say, those that another brief defines too, and says what the chosen one states.
    const statement = /^ {2}- claim: captain-suspended\n {4}statement: (.*)$/m.exec(
      await read(`${folder}/gazette-on-the-night.md`),
    )?.[1];
    const offered = page.locator('#collate-claim-entries option[value=captain-suspended]');
    expect(await offered.textContent()).toBe(statement);
    const field = page.locator(`[data-key-path="${report}.claim"]`);
    expect(await field.locator('input[list=collate-claim-entries]').count()).toBe(1);
    await field.getByText(statement ?? 'nothing', { exact: true }).waitFor();
    await fill(`${report}.paragraph`, '2');
    expect(await saveForm()).toBe(204);
    const after = await read();
    expect(changed(before, after)).toEqual([
      expect.stringMatching(/^-title: {3}".*" {2}# its own headline$/),
      '+title:   "A letter of the crew"  # its own headline',
      '+  - claim: captain-suspended',
      '+    paragraph: 2',
    ]);
    expect(bodyOf(after)).toBe(bodyOf(before));
    expect(await check()).toMatchObject({ code: 0 });
  });

  test('can be saved again without being loaded again', async () => {
    const before = await read();
    await page.goto(`${site?.address}#/collections/briefs/entries/letter-from-the-crew`);
    await fill('summary', 'A letter that the crew has not signed.');
    expect(await saveForm()).toBe(204);
    expect(changed(before, await read())).toEqual([
      expect.stringMatching(/^-summary: /),
      '+summary: A letter that the crew has not signed.',
    ]);
  });

  test('change a text as it is written, without a word of theirs', async () => {
    const before = await read();
    await page.goto(`${site?.address}#/collections/briefs/entries/letter-from-the-crew`);
    const text = await (await reach('body')).inputValue();
    expect(bodyOf(before)).toContain(text);
    await fill('body', `${text}\n\nMore *of* it:\n\n* one\n* two`);
    expect(await saveForm()).toBe(204);
    expect(bodyOf(await read())).toBe(
      bodyOf(before).replace(/(\S)(\s*)$/, '$1\n\nMore *of* it:\n\n* one\n* two$2'),
    );
  });

  test('say what is wrong with a field, and write nothing', async () => {
    const before = await read();
    await page.goto(`${site?.address}#/collections/briefs/entries/letter-from-the-crew`);
    await fill('title', 'A <b>letter</b>');
    expect(await saveForm()).toBe(409);
    await expect(notice().innerText()).resolves.toMatch(
      /letter-from-the-crew\.md:\d+:\d+: error: /,
    );
    expect(await read()).toBe(before);
    await fill('title', 'A letter again');
    expect(await saveForm()).toBe(204);
    expect(await notice().count()).toBe(0);
    expect(await read()).toContain('title:   "A letter again"');
    await page.close();
  });

  test('write nothing over what somebody else has changed meanwhile', async () => {
    page = await openBrief('ledger-doubts');
    const path = `${folder}/ledger-doubts.md`;
    await fill('title', 'Mine');
    const theirs = (await read(path)).replace(/^title: .*$/m, 'title: Theirs');
    await writeFile(join(root, path), theirs);
    expect(await saveForm()).toBe(409);
    await expect(notice().innerText()).resolves.toContain('was changed elsewhere');
    expect(await read(path)).toBe(theirs);
    await page.close();
  });

  test('make an entry of a noun, with lists of texts and of references', async () => {
    page = await open('actors', 'new');
    await page.getByRole('radio', { name: 'person' }).click();
    await fill('name', 'Ines Varga');
    await fill('aliases', 'I. Varga');
    await page.getByRole('button', { name: /Add .*Memberships/ }).click();
    await fill('memberships.0.organization', 'ferry-union');
    await fill('memberships.0.role', 'speaker: of the crew');
    await fill('memberships.0.from', '2028');
    expect(await saveForm()).toBe(204);
    expect(await read('content/actors/ines-varga.md')).toBe(
      [
        '---',
        'kind: person',
        'name: Ines Varga',
        'aliases: [I. Varga]',
        'memberships:',
        '  - organization: ferry-union',
        '    role: "speaker: of the crew"',
        '    from: 2028',
        '---',
        '',
      ].join('\n'),
    );
    expect(await check()).toMatchObject({ code: 0 });
    await page.close();
  });

  test('change the settings of the site', async () => {
    page = await open('_singletons', 'entries/site');
    const before = await read('content/site.yaml');
    await fill('title', 'The Strait File');
    expect(await saveForm()).toBe(204);
    const after = await read('content/site.yaml');
    expect(changed(before, after)).toEqual([
      '-title: The Strait Ledger',
      '+title: The Strait File',
    ]);
    await page.close();
  });

  test('ask nobody but their own server for anything', () => {
    expect(outside).toEqual([]);
  });
});
