import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorSchemas } from '../../src/disk/editor-schemas.ts';
import { entryOfPath } from '../../src/file/entry-of-path.ts';
import { validateFile } from '../../src/file/validate-file.ts';
import { cardOf } from '../../src/story/drafts/file-card.ts';
import { filesOf, fixtures, readTree } from '../content-tree.ts';
import { type Editor, openAstroServer } from './language-server.ts';

// The server that the Astro extension of VS Code runs, which is the YAML language server on front matter.

const template = join(import.meta.dirname, '../../src/cli/template');
let root = '';
let editor: Editor;
beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'collate editor ')));
  cpSync(join(fixtures, 'second-story/content'), join(root, 'content'), { recursive: true });
  // What a new site has, but for Astro, which it needs for nothing else.
  cpSync(join(template, 'astro.config.json'), join(root, 'astro.config.json'));
  writeFileSync(join(root, 'package.json'), '{ "dependencies": { "collate": "0.1.0" } }');
  writeSchemas();
  editor = await openAstroServer(root);
});
afterAll(async () => {
  await editor.close();
  rmSync(root, { recursive: true });
});

function writeSchemas(): void {
  const files = filesOf(readTree(root));
  writeEditorSchemas(
    root,
    files.map((file) => cardOf(validateFile(file))),
  );
}

const path = 'content/briefs/ferry-collision/ledger-doubts.md';
const whole = `title: The Ledger has doubts
story: ferry-collision
published: 2029-11-09
summary: It doubts the log.
restates: evening-ledger`;
const brief = (more: string): string => `---\n${whole}\n${more}\n---\n\nA body: [of its own.\n`;

describe('an editor offers', () => {
  test.each([
    ['fields', '▮', 'reports', /^How the restated source carries each claim\.$/],
    [
      'fields of a report',
      'reports:\n  - claim: x\n    ▮',
      'speaker',
      /^Whose voice it is: an actor, /,
    ],
    [
      'fields of an event',
      'events:\n  - id: x\n    title: X\n    ▮',
      'place',
      /^Where it takes place\.$/,
    ],
    ['words', 'events:\n  - id: x\n    status: ▮', 'unconfirmed', /./],
    ['parts of the day', 'events:\n  - id: x\n    time: ▮', 'morning', /^/],
    ['stances', 'reports:\n  - claim: x\n    stance: ▮', 'denies', /^/],
    ['claims', 'reports:\n  - claim: ▮', 'captain-asleep', /^The captain .*\.$/],
    ['actors', 'reports:\n  - claim: x\n    speaker: ▮', 'ferry-union', /union/i],
    ['actors in a list', 'reports:\n  - claim: x\n    via: [▮]', 'meridian-press', /Meridian/],
    [
      'actors of one unnamed',
      'reports:\n  - claim: x\n    speaker:\n      unnamed: a sailor\n      of: ▮',
      'ferry-union',
      /union/i,
    ],
    ['sources', 'reports:\n  - claim: x\n    updates: ▮', 'crew-letter', /./],
    ['events', 'events:\n  - ▮', 'collision', /./],
    ['events as occasions', 'reports:\n  - claim: x\n    occasion: ▮', 'collision', /./],
    ['places', 'events:\n  - id: x\n    place: ▮', 'kesh-strait', /Kesh/],
    ['terms', 'wording:\n  ▮', 'the-accident', /accident/i],
  ])('%s', async (_, more, label, words) => {
    const offers = await editor.offers(path, brief(more));
    expect(offers.map((offer) => offer.label)).toContain(label);
    expect(offers.find((offer) => offer.label === label)?.words).toMatch(words);
  });

  test('stories, and what a retired entry was', async () => {
    const [stories, claims] = [
      await editor.offers(path, brief('').replace(/story: .*/, 'story: ▮')),
      await editor.offers(path, brief('corrections:\n  - claim: ▮')),
    ];
    expect(stories.map(({ label }) => label)).toEqual(['ferry-collision', 'radar-warnings']);
    expect(claims.find(({ label }) => label === 'dropped-claim')?.words).toMatch(/^retired: /);
  });

  test('no field that is there, and nothing in the body', async () => {
    const labels = (await editor.offers(path, brief('▮'))).map(({ label }) => label);
    expect(labels).not.toContain('title');
    expect(await editor.offers(path, `${brief('')}▮`)).toEqual([]);
  });
});

describe('an editor says, where the mouse is', () => {
  test.each([
    ['what a field is', 'reports:\n  - cla▮im: x', /The claim that the source carries/],
    [
      'what an id is',
      'reports:\n  - claim: x\n    speaker: ferry-▮union',
      /`ferry-union`: .*union/i,
    ],
    ['what a term is', 'wording:\n  the-acc▮ident: [crash]', /accident/i],
  ])('%s', async (_, more, words) => {
    expect(await editor.hover(path, brief(more))).toMatch(words);
  });
});

describe('an editor underlines', () => {
  test.each([
    ['an unknown field', 'sumary: S.', 7, /sumary is not allowed/],
    ['a field twice', 'title: T', 7, /unique/],
    ['no id', 'reports:\n  - claim: It Ends', 8, /^Expected an id: /],
    ['no actor', 'reports:\n  - claim: x\n    speaker: fery-union', 9, /^Cannot find this actor\./],
    [
      'no actor in a list',
      'reports:\n  - claim: x\n    via: [fery-union]',
      9,
      /^Cannot find this actor\./,
    ],
    ['no term', 'wording: { the-acident: [crash] }', 7, /the-acident is not allowed/],
    [
      'no stance',
      'reports:\n  - claim: x\n    stance: doubt',
      9,
      /^Expected affirms, denies or open\./,
    ],
    [
      'no paragraph',
      'reports:\n  - claim: x\n    paragraph: first',
      9,
      /^Expected a whole number from 1, /,
    ],
    ['no list', 'reports:\n  - claim: x\n    via: gulf-wire', 9, /Expected "array"/],
    [
      'a topic of no statement',
      'reports:\n  - claim: x\n    topic: T',
      8,
      /statement required by property topic/,
    ],
    [
      'a field of an event, misspelt',
      'events:\n  - id: x\n    titel: T\n    status: expected',
      9,
      /titel is not allowed/,
    ],
    [
      'a status that is none',
      'events:\n  - id: x\n    title: T\n    status: expectd',
      10,
      /"expected"/,
    ],
    [
      'no date',
      'events:\n  - id: x\n    title: T\n    status: happened\n    when: 7 Sept',
      11,
      /^Expected an EDTF date /,
    ],
    ['an empty field', 'reports:\n  - claim: x\n    note:', 9, /^Expected text\./],
    [
      'a successor of what is not retired',
      'successor: old-summary',
      1,
      /Missing property "status"/,
    ],
    ['a retired brief without a reason', 'status: retired', 1, /Missing property "reason"/],
    [
      'what happened without a date',
      'events:\n  - id: x\n    title: T\n    status: happened',
      1,
      /Missing property "when"/,
    ],
  ])('%s', async (_, more, line, message) => {
    expect(await editor.redLines(path, brief(more))).toContainEqual({
      line,
      message: expect.stringMatching(message),
    });
  });

  test('missing fields', async () => {
    const found = await editor.redLines(path, '---\ntitle: T\n---\n');
    expect(found.map(({ message }) => message).sort()).toEqual(
      ['published', 'story', 'summary'].map((field) => `Missing property "${field}".`),
    );
  });

  test('nothing in a new claim, a new event and an occasion in words', async () => {
    const more = `events:
  - id: brand-new
    title: T
    when: [2029-11-08, 2029]
    time: 05:00~
    status: happened
reports:
  - claim: also-new
    statement: S.
    event: brand-new
    occasion: a talk at the pier
    value: 2029
    paragraph: 4-5`;
    expect(await editor.redLines(path, brief(more))).toEqual([]);
  });

  test('nothing in any file of this site', async () => {
    const files = [...readTree(root)].filter(([file]) => entryOfPath(file).noun !== 'site');
    expect(files.length).toBeGreaterThan(35);
    for (const [file, bytes] of files)
      expect([file, await editor.redLines(file, new TextDecoder().decode(bytes))]).toEqual([
        file,
        [],
      ]);
  });
});

test('an editor knows new entries and new files as soon as their schemas are written', async () => {
  const file = 'content/actors/harbour-master.md';
  expect(await editor.offers(file, '---\n▮\n---\n')).toEqual([]);
  writeFileSync(join(root, file), '---\nkind: person\nname: The Harbour Master\n---\n');
  writeSchemas();
  await editor.changed(
    '.astro/collections/collections.json',
    '.astro/collections/briefs.schema.json',
  );
  await expect
    .poll(() => editor.offers(path, brief('reports:\n  - claim: x\n    speaker: ▮')), {
      timeout: 60_000,
    })
    .toContainEqual({ label: 'harbour-master', words: 'The Harbour Master' });
  const fields = (await editor.offers(file, '---\n▮\n---\n')).map(({ label }) => label);
  expect(fields).toEqual(expect.arrayContaining(['kind', 'aliases']));
});

test('the server has no complaint about the folder of a site', () => {
  expect(editor.messages).toEqual([]);
});
