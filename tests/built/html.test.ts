import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTree } from './build-in.ts';
import { sites } from './sites.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Written by the compiler: `<meta charset="utf-8">` and void elements without a slash are its choice.
    'doctype-style': 'off',
    // A table of claims is wide by nature; long lines of text are no fault of HTML.
    'long-title': 'off',
    // Some browsers take a table whose display is styled for none, unless its roles say so (`site/table-roles.ts`).
    'no-redundant-role': 'off',
  },
};

describe.each(sites)('$name', ({ out, base, part }) => {
  let pages = new Map<string, string>();
  let files = new Set<string>();

  beforeAll(async () => {
    const tree = await readTree(out);
    files = new Set(tree.keys());
    pages = new Map(
      [...tree]
        .filter(([path]) => path.endsWith('.html'))
        .map(([path, bytes]) => [path, bytes.toString()]),
    );
  });

  test('has pages', () => {
    expect(pages.size).toBeGreaterThan(20);
  });

  test('is valid HTML on every page', async () => {
    const validator = new HtmlValidate(config);
    const faults: string[] = [];
    const looked = [...pages].filter(([path]) => path.startsWith(part));
    expect(looked.length).toBeGreaterThan(5);
    for (const [path, html] of looked) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) =>
              `${path}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('has no link inside the site that leads nowhere, and none that leaves the base path', () => {
    const broken: string[] = [];
    for (const [path, html] of pages) {
      const here = new URL(path.replace(/index\.html$/, ''), `http://site${base}`);
      for (const [, written = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const target = new URL(written.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), here);
        if (target.host !== 'site') continue;
        const file = target.pathname.startsWith(base)
          ? decodeURI(target.pathname.slice(base.length))
          : null;
        const page =
          file === null ? null : file === '' || file.endsWith('/') ? `${file}index.html` : file;
        const anchor = decodeURIComponent(target.hash.slice(1));
        const found = page !== null && files.has(page);
        if (!found || (anchor !== '' && !hasAnchor(pages.get(page) ?? '', anchor)))
          broken.push(`${path}: ${written}`);
      }
    }
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test('runs no script but its own files, loads nothing from elsewhere, and says so in its policy', () => {
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(/\son[a-z]+=|\sstyle=|javascript:/i);
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)/);
      const policy =
        /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
      const loaded = [
        ...html.matchAll(
          /<(?:img|script|iframe|link|source|object|embed)\b[^>]*?\s(?:src|href|data)="([^"]*)"/g,
        ),
      ];
      const outside = loaded.filter(
        ([tag, address = '']) =>
          /^(?:https?:)?\/\//.test(address) && !tag.includes('rel="canonical"'),
      );
      expect(outside, path).toEqual([]);
    }
  });

  test('bears no attribute that is there for style alone', () => {
    for (const [path, html] of pages) expect(html, path).not.toMatch(/\sdata-astro-/);
  });

  test('has one style sheet, all of it in layers, which come in the order that the source states', async () => {
    const sheets = [...files].filter((path) => path.endsWith('.css'));
    expect(sheets).toHaveLength(1);
    const css = await readFile(join(out, sheets[0] ?? ''), 'utf8');
    const order = /^@layer (.*);$/m.exec(await readFile('src/styles/site.css', 'utf8'))?.[1];
    const found = [...css.matchAll(/@layer ([a-z]+)/g)].map(([, name]) => name);
    expect([...new Set(found)].join(', ')).toBe(order);
    expect(rulesOutside(css)).toEqual([]);
  });

  test('names the language, one title, one main heading and a canonical address on every page', () => {
    for (const [path, html] of pages) {
      expect(html, path).toMatch(/<html [^>]*lang="[a-z-]+"/i);
      // A drawing has titles of its own.
      expect(html.slice(0, html.indexOf('</head>')).match(/<title>/g), path).toHaveLength(1);
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
      // What is retired, or not found, is not for search engines.
      if (!html.includes('content="noindex"'))
        expect(html, path).toMatch(/<link rel="canonical" href="https:\/\//);
    }
  });
});

function hasAnchor(html: string, id: string): boolean {
  return html.includes(` id="${id.replaceAll('&', '&#38;')}"`) || html.includes(` id="${id}"`);
}

/** The heads of the rules of a style sheet that are in no layer, besides those of fonts. */
function rulesOutside(css: string): readonly string[] {
  const heads: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{' && depth === 0) heads.push(css.slice(start, index));
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    start = index + 1;
  }
  return heads.filter((head) => !/^@(?:layer|font-face)\b/.test(head.trim()));
}
