import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/site/check-content.ts';
import { filesOf, frozenStory } from './content-tree.ts';

const project = join(import.meta.dirname, '..');

/** Each layer, from low to high, with those below it that it may import. */
const layers: Readonly<Record<string, readonly string[]>> = {
  collections: [],
  diagnostics: [],
  model: ['collections'],
  edtf: ['model'],
  names: [],
  values: ['model', 'edtf'],
  atlas: ['collections'],
  file: ['collections', 'diagnostics', 'model', 'edtf'],
  fingerprint: ['names', 'file'],
  story: [
    'collections',
    'diagnostics',
    'model',
    'edtf',
    'names',
    'values',
    'atlas',
    'file',
    'fingerprint',
  ],
  drafting: ['model', 'edtf', 'values', 'names', 'file', 'fingerprint', 'story'],
  site: ['collections', 'diagnostics', 'model', 'names', 'file', 'story'],
  editing: ['diagnostics', 'model', 'edtf', 'file', 'story', 'drafting', 'site'],
  disk: ['collections', 'diagnostics', 'model', 'file', 'fingerprint', 'story', 'site', 'editing'],
  derive: ['collections', 'model', 'edtf', 'names'],
  words: ['collections', 'model', 'derive'],
  graphics: ['collections', 'model', 'words'],
  addresses: ['model', 'derive'],
  html: ['model', 'derive', 'words', 'addresses'],
  exports: ['collections', 'model', 'derive', 'words', 'addresses'],
  styles: [],
  routes: [
    'collections',
    'model',
    'story',
    'site',
    'disk',
    'derive',
    'words',
    'addresses',
    'exports',
  ],
  renderer: ['routes'],
  build: ['collections', 'model', 'disk', 'derive', 'routes', 'renderer'],
  dev: ['collections', 'diagnostics', 'model', 'file', 'story', 'disk', 'words', 'html', 'routes'],
  components: ['model', 'derive', 'words', 'graphics', 'addresses', 'html', 'styles', 'routes'],
  layouts: ['model', 'derive', 'words', 'addresses', 'html', 'styles', 'components'],
  // What fills a whole page stands in the layout, which is itself made of components.
  'components/pages': [
    'model',
    'derive',
    'words',
    'graphics',
    'addresses',
    'html',
    'routes',
    'components',
    'layouts',
  ],
  pages: ['routes', 'components/pages'],
  admin: ['diagnostics', 'model', 'file', 'story', 'site', 'disk'],
  cli: [
    ...[
      'diagnostics',
      'model',
      'file',
      'fingerprint',
      'drafting',
      'story',
      'site',
      'editing',
      'disk',
    ],
    ...['build', 'dev', 'admin'],
  ],
};

/** Packages that only some layers may import. Every other is a matter of taste. */
const packages: readonly (readonly [name: RegExp, layers: readonly string[]])[] = [
  [/^zod/, ['file', 'exports']],
  [
    /^(?:unified|remark|rehype|mdast|hast|unist|micromark|github-slugger|yaml$|gray-matter)/,
    ['file'],
  ],
  [/^node:/, ['disk', 'build', 'dev', 'admin', 'cli']],
  [/^astro:/, ['components', 'layouts', 'pages']],
  [/^astro(?:$|\/)/, ['renderer', 'build', 'dev', 'cli', 'components', 'layouts', 'pages']],
  [/^edtf/, ['edtf']],
  [/^ical\.js/, ['exports']],
  [/^d3-|^topojson|^world-atlas/, ['graphics', 'atlas']],
  [/^compromise|^stemmer|^linkedom|^@mozilla/, ['drafting']],
];

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
  /** Nothing of it is left when the code runs. */
  readonly typeOnly: boolean;
}

const files = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

const imports = files.filter((file) => /\.(?:ts|astro)$/.test(file)).flatMap(readImports);

describe('imports', () => {
  test('are found', () => {
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('are allowed down the layers alone', () => {
    const names = Object.keys(layers);
    const upward = names.flatMap((layer, place) =>
      (layers[layer] ?? [])
        .filter((other) => !names.slice(0, place).includes(other))
        .map((other) => `${layer} imports ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('lead down the layers, never up or aside', () => {
    const found = imports.flatMap(({ file, layer, target }) => {
      if (!target.startsWith('src/')) return [];
      const other = layerOf(target);
      if (other === layer || layers[layer]?.includes(other)) return [];
      return [`${file} imports ${target}: ${layer} may not import ${other}`];
    });
    expect(found).toEqual([]);
  });

  test('of a package stand in the layer that it belongs to', () => {
    const found = imports.flatMap(({ file, layer, target }) => {
      const rule = packages.find(([name]) => name.test(target));
      if (rule === undefined || rule[1].includes(layer.replace(/\/.*/, ''))) return [];
      return [`${file} imports ${target}: only ${rule[1].join(', ')} may`];
    });
    expect(found).toEqual([]);
  });

  test('of routes are types alone where pages are rendered, so that no reader’s browser gets zod', () => {
    const rendered = ['components', 'components/pages', 'layouts', 'pages'];
    const found = imports.filter(
      ({ layer, target }) => rendered.includes(layer) && target.startsWith('src/routes/'),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ typeOnly }) => !typeOnly).map(({ file }) => file)).toEqual([]);
  });

  // Types alone may refer to one another, as the nouns of the model do.
  test.each([
    ['files', (file: string) => file],
    ['folders', (file: string) => dirname(file)],
  ])('make no circle of %s', (_, nodeOf) => {
    const next = new Map<string, Set<string>>();
    for (const { file, target } of imports.filter((each) => !each.typeOnly)) {
      const [from, to] = [nodeOf(file), nodeOf(target)];
      if (from === to && file !== target) continue;
      next.set(from, (next.get(from) ?? new Set()).add(to));
    }
    expect([...next.keys()].flatMap((node) => findCircle(node, next))).toEqual([]);
  });

  test('come from a layer that this test knows', () => {
    const unknown = files.map(layerOf).filter((layer) => !(layer in layers));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

test('no file of code is over 300 lines', () => {
  const long = files.flatMap((file) => {
    const lines = readFileSync(join(project, file), 'utf8').split('\n').length - 1;
    return lines > 300 && !file.endsWith('.css') ? [`${file} has ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});

test('no name of a real story stands in src/', () => {
  const words = storyWords();
  expect(words.length).toBeGreaterThan(20);
  // All in one expression, which reads each file once.
  const anyWord = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  expect('the Kremlin’s Putin, the-kremlin'.match(anyWord)).toEqual(['Kremlin', 'Putin']);
  const found = files.flatMap((file) =>
    Array.from(
      readFileSync(join(project, file), 'utf8').matchAll(anyWord),
      ([word]) => `${file} says ${word}`,
    ),
  );
  expect(found).toEqual([]);
});

test('only the test that builds it reads what editors wrote in content/', () => {
  const readers = readdirSync(join(project, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('fixtures'))
    .filter((file) =>
      /readTree\((?:'\.'|project)\)|root: '\.'/.test(
        readFileSync(join(project, 'tests', file), 'utf8'),
      ),
    )
    .map((file) => file.split(sep).join('/'));
  expect(readers).toEqual(['built/content.test.ts']);
});

function layerOf(file: string): string {
  if (file.startsWith('src/components/pages/')) return 'components/pages';
  return file.split('/')[1] ?? '';
}

function readImports(file: string): Import[] {
  const text = readFileSync(join(project, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g,
  );
  return Array.from(found, (match) => {
    const name = match[2] ?? match[3] ?? '';
    const target = name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : name;
    return { file, layer: layerOf(file), target, typeOnly: match[1] !== undefined };
  });
}

/** The files or folders from one back to itself, where there is a way. */
function findCircle(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const waiting = [[start]];
  const seen = new Set<string>();
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    for (const target of next.get(way.at(-1) ?? '') ?? []) {
      if (target === start) return [[...way, start].join(' -> ')];
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push([...way, target]);
    }
  }
  return [];
}

/** Names of actors and places, ids of several words and words of titles: what tells this story from another. */
function storyWords(): string[] {
  const { content } = checkContent(filesOf(frozenStory));
  if (content === null) throw new Error('the frozen story has errors');
  const actors = [...content.actors.values()];
  const names = [
    ...actors.flatMap(({ name, aliases, weakAliases }) => [name, ...aliases, ...weakAliases]),
    ...[...content.places.values()].map(({ name }) => name),
    ...[...content.stories.values()].flatMap(
      ({ title }) => title.match(/(?<!^)\b\p{Lu}\p{L}+/gu) ?? [],
    ),
    ...actors.filter(({ kind }) => kind === 'person').flatMap(({ name }) => name.split(' ')),
  ];
  const ids = [content.stories, content.briefs, content.sources, content.events, content.claims]
    .flatMap((map) => [...map.keys()])
    .filter((id) => id.includes('-'));
  return [...new Set([...names, ...ids])].filter((word) => word.length > 2);
}
