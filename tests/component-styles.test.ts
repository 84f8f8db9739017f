import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');
const styleBlock = /^<style.*?>\n(?<css>.*?)^<\/style>$/gms;
/** How the formatter lays out one rule in a layer; what is nested in it is indented further. */
const oneRule =
  /^@layer components \{\n {2}\.(?<root>[a-z-]+) \{\n(?: {4}.*\n|\n| {2}\/\*.*\n)+ {2}\}\n\}\n$/;

interface Component {
  readonly path: string;
  /** The opening tag and the text of each style block. */
  readonly styles: readonly { readonly tag: string; readonly css: string }[];
  readonly classes: ReadonlySet<string>;
}

const components = globSync('**/*.astro', { cwd: src }).sort().map(readComponent);
const styled = components.filter(({ styles }) => styles.length > 0);
const roots = new Map(styled.map((component) => [component.path, rootOf(component)]));

function readComponent(path: string): Component {
  const text = readFileSync(join(src, path), 'utf8');
  const blocks = [...text.matchAll(styleBlock)];
  const classes = [...text.matchAll(/class(?::list)?=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, plain, code]) =>
      plain !== undefined
        ? [plain]
        : [...(code ?? '').matchAll(/'([^']*)'/g)].map(([, name]) => name ?? ''),
  );
  return {
    path,
    styles: blocks.map(([block, css]) => ({
      tag: block.slice(0, block.indexOf('\n')),
      css: css ?? '',
    })),
    classes: new Set(classes.flatMap((names) => names.split(/\s+/))),
  };
}

function rootOf({ styles }: Component): string | undefined {
  return styles[0]?.css.match(oneRule)?.groups?.['root'];
}

test('components have styles', () => {
  expect(styled.length).toBeGreaterThan(40);
});

describe.each(styled)('$path', ({ path, styles, classes }) => {
  const root = roots.get(path);

  test('has one style block, which needs no attribute on its elements', () => {
    expect(styles.map(({ tag }) => tag)).toEqual(['<style is:global>']);
  });

  test('has one rule in the layer of components: that of its root class, with all others nested in it', () => {
    expect(styles[0]?.css).toMatch(oneRule);
  });

  test('has a root class that no other component gives to an element or takes for its own', () => {
    expect(classes).toContain(root);
    const others = components.filter((other) => other.path !== path);
    expect(
      others.filter((other) => roots.get(other.path) === root).map((other) => other.path),
    ).toEqual([]);
    expect(
      others
        .filter((other) => root !== undefined && other.classes.has(root))
        .map((other) => other.path),
    ).toEqual([]);
  });
});

describe('src/styles/site.css', () => {
  const site = readFileSync(join(src, 'styles/site.css'), 'utf8');
  const layers = site.match(/^@layer (.*);$/m)?.[1]?.split(', ') ?? [];
  const imports = [...site.matchAll(/^@import url\("(.+)"\)(?: layer\((.+)\))?;$/gm)].map(
    ([, file, layer]) => ({ file, layer }),
  );

  test('takes in every style sheet once, in the order of their layers', () => {
    const files = globSync('*.css', { cwd: join(src, 'styles') }).filter(
      (file) => file !== 'site.css',
    );
    expect(imports.map(({ file }) => file).sort()).toEqual(files.sort());
    const order = imports.map(({ layer }) => layers.indexOf(layer ?? ''));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('leaves no style sheet without a layer but the fonts, which have no rule', () => {
    const without = imports.filter(({ layer }) => !layers.includes(layer ?? ''));
    expect(without).toEqual([{ file: 'fonts.css', layer: undefined }]);
  });

  test('is what the layout loads before any component', () => {
    const layout = readFileSync(join(src, 'layouts/Page.astro'), 'utf8');
    expect(layout.match(/^import .*$/m)?.[0]).toBe("import '../styles/site.css';");
  });
});
