import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorSchemas } from '../../src/disk/editor-schemas.ts';
import { validateFile } from '../../src/file/validate-file.ts';
import { encodeText, fixtures } from '../content-tree.ts';
import { type Editor, openYamlServer } from './language-server.ts';

const vscode = join(import.meta.dirname, '../../src/cli/template/vscode');
const readJson = (name: string) => JSON.parse(readFileSync(join(vscode, name), 'utf8'));

describe('content/site.yaml in an editor with the settings of a new site', () => {
  const path = 'content/site.yaml';
  const yaml = readFileSync(join(fixtures, 'base', path), 'utf8');
  let root = '';
  let editor: Editor;
  beforeAll(async () => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'collate-settings-')));
    cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
    writeEditorSchemas(root, []);
    // As the YAML extension hands them over.
    const schemas = readJson('settings.json')['yaml.schemas'];
    const offline = { schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } };
    editor = await openYamlServer(root, {
      yaml: { ...offline, schemas, completion: true, hover: true, validate: true },
    });
  });
  afterAll(async () => {
    await editor.close();
    rmSync(root, { recursive: true });
  });

  test('is completed and explained', async () => {
    // It asks for its settings after it has begun.
    await expect
      .poll(() => editor.offers(path, `${yaml}lic▮`), { timeout: 60_000 })
      .toContainEqual({
        label: 'licence',
        words: expect.stringMatching(/^What the texts may be used under\./),
      });
    expect(await editor.hover(path, yaml.replace('publisher', 'publi▮sher'))).toMatch(
      /Who publishes the site\./,
    );
  });

  test('is underlined where it is wrong, and only there', async () => {
    expect(await editor.redLines(path, yaml)).toEqual([]);
    const wrong = await editor.redLines(path, `${yaml.replace('title:', 'titel:')}language2: en\n`);
    expect(wrong.map(({ message }) => message).sort()).toEqual([
      'Missing property "title".',
      'Property language2 is not allowed.',
      'Property titel is not allowed.',
    ]);
  });
});

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
}

describe('the snippets of a new site', () => {
  const snippets = Object.values<Snippet>(readJson('collate.code-snippets'));
  const whole = snippets.filter(({ body }) => body[0] === '---');
  const items = snippets.filter(({ body }) => body[0] !== '---');
  const findings = (path: string, text: string) =>
    validateFile({ path, bytes: encodeText(text) }).diagnostics.map(({ message }) => message);

  test('are for Markdown, each under a word of its own', () => {
    expect(snippets.map(({ scope }) => scope)).toEqual(snippets.map(() => 'markdown'));
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
    expect([whole.length, items.length]).toEqual([4, 3]);
  });

  test.each(whole)('insert a file that can be read: $prefix', ({ prefix, body }) => {
    expect(findings(`content/${prefix}s/new.md`, expand(body))).toEqual([]);
  });

  test.each(items)('insert an item that can be read: $prefix', ({ prefix, body }) => {
    const brief = expand(whole.find((snippet) => snippet.prefix === 'brief')?.body ?? []);
    const list = prefix.startsWith('event') ? 'events' : 'reports';
    const others = brief.replace(/reports:[\s\S]*?(?=---)/, '');
    const item = expand(body).replaceAll(/^/gm, '  ');
    const text = others.replace(/\n---\n\n/, `\n${list}:\n${item}\n---\n\n`);
    expect(text).toContain(item);
    expect(findings('content/briefs/new.md', text)).toEqual([]);
  });

  test('insert all that is asked for first where nothing is filled in', () => {
    expect(expand(['${1:a} ${2|b,c|} $0${3:$CURRENT_YEAR}'])).toBe('a b 2031');
  });
});

/** What a snippet inserts where nobody fills anything in. */
function expand(body: readonly string[]): string {
  const days = { YEAR: '2031', MONTH: '03', DATE: '04' };
  return body
    .join('\n')
    .replaceAll(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part: keyof typeof days) => days[part])
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\d/g, '');
}
