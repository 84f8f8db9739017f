import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `npm run check` on the corpus in a folder. */
export function check(root: string): Subject {
  return {
    name: 'check',
    args: [here('../src/cli/check.ts'), '--root', root],
    kept: [join(root, '.collate')],
    unit: 'files',
    count: () => countFiles(join(root, 'content')),
  };
}

/** What the check costs before it reads a file: to start Node and to load its code. */
export function startUp(): Subject {
  return {
    name: 'check, only started',
    args: [here('../src/cli/check.ts'), '--help'],
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

/** `npm run build` on the corpus in a folder. */
export function build(root: string): Subject {
  return {
    name: 'build',
    args: [here('../src/cli/build.ts'), '--root', root],
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
  return {
    name: 'stock Astro',
    args: [here('../node_modules/astro/bin/astro.mjs'), 'build', '--root', site],
    kept: [join(site, '.cache'), join(site, '.astro'), join(site, 'dist')],
    unit: 'pages',
    count: () => countFiles(join(site, 'dist'), '.html'),
  };
}

function countFiles(folder: string, ending = ''): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  ).length;
}
