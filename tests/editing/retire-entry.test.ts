import { describe, expect, test } from 'vitest';
import { planRetire, type Retirement } from '../../src/editing/retire-entry.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { baseTree, type ContentTree, frozenStory, overlayTree } from '../content-tree.ts';
import { editable, follow, samplesOf, textIn, validate } from './editable-tree.ts';

const reason = 'It was wrong: #1, all of it.';

function retire(tree: ContentTree, of: Omit<Retirement, 'reason'>) {
  const plan = planRetire(editable(tree), { ...of, reason });
  return plan.refused === null ? { ...plan, tree: follow(tree, plan) } : plan;
}

describe('an entry of a real story is retired, or it is said what stands in the way', () => {
  test.each(samplesOf(frozenStory))('%s %s', (noun, id) => {
    const result = retire(frozenStory, { noun, id, successor: null });
    if (result.refused !== null) {
      expect(result.refused).toMatch(
        /^Cannot retire `[a-z-]+:[a-z0-9-]+`, which fields still name: content\/.*:\d+.*`--successor`/,
      );
      return;
    }
    const { retired, diagnostics } = linkFiles(validate(result.tree), { drafts: false });
    // Texts that cite what is gone are for the editor to change; nothing else is wrong.
    const left = diagnostics.filter(({ rule }) => !textRules.has(rule));
    expect(left.map(({ path, rule, message }) => `${path} ${rule} ${message}`)).toEqual([]);
    if (diagnostics.some(({ rule }) => rule === 'empty-citation')) return;
    expect(retired).toContainEqual(expect.objectContaining({ noun, id, reason }));
  });
});

const textRules: ReadonlySet<string> = new Set([
  ...['empty-citation', 'retired-claim', 'ambiguous-citation', 'unchecked-brief'],
  ...['missing-fingerprint', 'retired-reference', 'unrestated-source', 'unreported-claim'],
]);

test('a claim is taken out of its reports, and keeps a page of its own', () => {
  const result = retire(baseTree, { noun: 'claim', id: 'crack-found', successor: null });
  if (result.refused !== null) throw new Error(result.refused);
  expect(textIn(result.tree, 'content/claims/crack-found.md')).toBe(
    `---\nstory: bridge-closure\nstatement: A crack was found in the Old Bridge.\ntopic: The crack\nstatus: retired\nreason: ${JSON.stringify(reason)}\n---\n`,
  );
  expect(textIn(result.tree, 'content/briefs/courier-on-the-bridge.md')).not.toContain(
    'crack-found\n',
  );
  const [link = '', ...others] = result.links;
  expect(others).toEqual([]);
  const [path = '', line] = link.split(':');
  expect(textIn(result.tree, path).split('\n')[Number(line) - 1]).toContain('(claim:crack-found)');
});

test('what named an entry names its successor, fields and texts', () => {
  const result = retire(baseTree, { noun: 'actor', id: 'north-wire', successor: 'the-courier' });
  if (result.refused !== null) throw new Error(result.refused);
  const brief = textIn(result.tree, 'content/briefs/courier-on-the-bridge.md');
  expect(brief).toContain('via: [the-courier]');
  expect(brief).toContain('[North Wire](actor:the-courier)');
  expect(textIn(result.tree, 'content/actors/north-wire.md')).toContain('successor: the-courier');
});

test('with a source go the briefs that restate it', () => {
  const result = retire(baseTree, { noun: 'source', id: 'courier', successor: null });
  expect(result.refused === null && result.retired).toEqual([
    'source:courier',
    'brief:courier-on-the-bridge',
  ]);
});

test.each([
  [{ noun: 'claim', id: 'crack-fund', successor: null }, 'did you mean `crack-found`?'],
  [{ noun: 'actor', id: 'ana-lind', successor: 'ana-lind' }, 'expected another actor'],
  [{ noun: 'actor', id: 'ana-lind', successor: 'norlan' }, 'did you mean `norland`?'],
] as const)('%j is refused', (of, line) => {
  expect(retire(baseTree, of).refused).toContain(line);
});

test('only what was named has the successor, not what bears the same id', () => {
  const brief = 'content/briefs/courier.md';
  const text = textIn(baseTree, 'content/briefs/courier-on-the-bridge.md');
  const tree = overlayTree(baseTree, [
    ['content/briefs/courier-on-the-bridge.md', null],
    [brief, text],
    ['content/sources/herald.md', '---\nlabel: H\nkind: article\nstory: bridge-closure\n---\n'],
  ]);
  const result = retire(tree, { noun: 'source', id: 'courier', successor: 'herald' });
  if (result.refused !== null) throw new Error(result.refused);
  expect(textIn(result.tree, 'content/sources/courier.md')).toContain('successor: herald');
  expect(textIn(result.tree, brief)).toContain('status: retired');
  expect(textIn(result.tree, brief)).not.toContain('successor');
});

test('a list that names both names the successor once', () => {
  const path = 'content/briefs/b.md';
  const written = (speaker: string): string =>
    `---\ntitle: T\nstory: bridge-closure\npublished: 2031-03-07\nrestates: courier\nsummary: S.\nreports:\n  - claim: repair-cost\n    speaker: ${speaker}\n---\n\nWords.\n`;
  const tree = overlayTree(baseTree, [[path, written('[ana-lind, # first\n      the-courier]')]]);
  const result = retire(tree, { noun: 'actor', id: 'the-courier', successor: 'ana-lind' });
  if (result.refused !== null) throw new Error(result.refused);
  expect(textIn(result.tree, path)).toBe(written('[ana-lind]'));
});

describe('a successor is published', () => {
  test.each([
    ['draft', 'which is a draft; publish it first'],
    [
      'retired\nreason: It was wrong.',
      'which is retired itself; name the actor that took its place',
    ],
  ])('%s', (status, line) => {
    const tree = overlayTree(baseTree, [
      ['content/actors/old.md', `---\nname: Old\nkind: person\nstatus: ${status}\n---\n`],
    ]);
    expect(retire(tree, { noun: 'actor', id: 'north-wire', successor: 'old' }).refused).toBe(
      `Unexpected successor \`old\`, ${line}`,
    );
  });
});
