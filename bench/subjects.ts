import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program that is measured. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** What it keeps between runs: without it a run is cold. Empty where it keeps nothing. */
  readonly kept: readonly string[];
  /** What it works off. */
  readonly unit: 'files' | 'pages';
  readonly count: () => number;
}

/** A server that shows the content while it is written. */
export interface DevSubject {
  readonly name: string;
  readonly args: (port: number) => readonly string[];
  /** Where it is started. */
  readonly folder: string;
  /** The brief that is saved. */
  readonly file: string;
  /** The address of its page. */
  readonly path: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const collate = here('../src/cli/collate.ts');

/** `npx collate check` on the corpus in a folder. */
export function check(root: string): Subject {
  return {
    name: 'check',
    args: [collate, 'check', '--root', root],
    kept: [join(root, '.collate')],
    unit: 'files',
    count: () => countFiles(join(root, 'content')),
  };
}

/** What the check costs before it reads a file: to start Node and to load its code. */
export function startUp(): Subject {
  return {
    name: 'check, only started',
    args: ['--import', here('../src/cli/tasks/check-project.ts'), '--eval', ''],
    kept: [],
    unit: 'files',
    count: () => 0,
  };
}

/** The floor of the check: the two parsers over the same files. */
export function parseOnly(root: string): Subject {
  return {
    name: 'parsers alone',
    args: [fileURLToPath(new URL('./parse-only.ts', import.meta.url)), join(root, 'content')],
    kept: [],
    unit: 'files',
    count: () => countFiles(join(root, 'content')),
  };
}

/** `npx collate build` on the corpus in a folder. */
export function build(root: string): Subject {
  return {
    name: 'build',
    args: [collate, 'build', '--root', root],
    kept: [join(root, '.collate'), join(root, 'dist')],
    unit: 'pages',
    count: () => countFiles(join(root, 'dist'), '.html'),
  };
}

/**
 * The peer of the build: stock Astro with a page for each of the same briefs, and nothing more. It is written into a
 * folder inside this repository, where Astro finds its packages.
 */
export function stockAstro(root: string): Subject {
  const site = writeStockAstro(root);
  return {
    name: 'stock Astro',
    args: [astro, 'build', '--root', site],
    kept: [join(site, '.cache'), join(site, '.astro'), join(site, 'dist')],
    unit: 'pages',
    count: () => countFiles(join(site, 'dist'), '.html'),
  };
}

/** `npx collate dev` on the corpus in a folder, and stock Astro’s server for the same briefs. */
export function devServers(root: string): readonly DevSubject[] {
  const site = writeStockAstro(root);
  const file = briefInTheMiddle(root);
  const id = basename(file, '.md');
  const folder = relative(join(root, 'content/briefs'), dirname(file));
  return [
    {
      name: 'stock Astro, dev',
      args: (port) => [astro, 'dev', '--root', site, '--port', String(port)],
      folder: site,
      file,
      path: `/briefs/${[folder, id].filter(Boolean).join('/')}`,
    },
    {
      name: 'dev',
      args: (port) => [collate, 'dev', '--root', root, '--port', String(port)],
      folder: here('..'),
      file,
      path: `/briefs/${id}/`,
    },
  ];
}

/** The brief in the middle of a corpus. */
export function briefInTheMiddle(root: string): string {
  const folder = join(root, 'content/briefs');
  const briefs = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const path = briefs[briefs.length >> 1];
  if (path === undefined) throw new Error(`There is no brief in ${folder}.`);
  return path;
}

const astro = here('../node_modules/astro/bin/astro.mjs');

/** Writes the site of stock Astro beside the content, and gives its folder. */
function writeStockAstro(root: string): string {
  const site = join(root, 'stock-astro');
  const files = {
    'astro.config.mjs': `export default { cacheDir: './.cache', devToolbar: { enabled: false } };\n`,
    'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const base = ${JSON.stringify(relative(site, join(root, 'content/briefs')))};
export const collections = { briefs: defineCollection({ loader: glob({ pattern: '**/*.md', base }) }) };
`,
    'src/pages/briefs/[...brief].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const briefs = await getCollection('briefs');
  return briefs.map((brief) => ({ params: { brief: brief.id }, props: { brief } }));
}
const { brief } = Astro.props;
const { Content } = await render(brief);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{brief.data.title}</title></head>
  <body><main><h1>{brief.data.title}</h1><p>{brief.data.summary}</p><Content /></main></body>
</html>
`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
}

function countFiles(folder: string, ending = ''): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  ).length;
}
