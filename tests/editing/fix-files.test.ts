import { describe, expect, test } from 'vitest';
import { planFixes } from '../../src/editing/fix-files.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { baseTree, type ContentTree, frozenStory, overlayTree } from '../content-tree.ts';
import { editable, follow, textIn, validate } from './editable-tree.ts';

function fix(tree: ContentTree) {
  const plan = planFixes(editable(tree), null);
  if (plan.refused !== null) throw new Error(plan.refused);
  return { notes: plan.notes, tree: follow(tree, plan) };
}

const brief = 'content/briefs/courier-on-the-bridge.md';

function withText(path: string, from: string | RegExp, to: string): ContentTree {
  const text = textIn(baseTree, path);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return overlayTree(baseTree, [[path, changed]]);
}

describe('what has one answer is mended', () => {
  test.each([
    ['a name in place of an id', 'speaker: ana-lind', 'speaker: Ana Lind'],
    ['a name of a list', 'via: [north-wire]', 'via: [North Wire]'],
    ['a near miss', 'event: inspection', 'event: inspecton'],
    ['a misspelt field', 'published:', 'publishd:'],
    ['a misspelt field of a report', 'quote:', 'quot:'],
    ['a misspelt word', 'status: happened', 'status: hapened'],
    ['a stance that is nearly one', 'stance: open', 'stance: opne'],
    ['a stance of an earlier format', 'stance: open', 'stance: doubts'],
    ['a text where a list belongs', 'about: [bridge-office]', 'about: bridge-office'],
    ['a day with slashes', 'published: 2031-03-05', 'published: 2031/3/5'],
    ['a key', 'the-damage:', 'the-damge:'],
    ['a link', '(actor:north-wire)', '(actor:north-wir)'],
    [
      'the order of fields',
      'title: A crack closes the bridge\nstory: bridge-closure',
      'story: bridge-closure\ntitle: A crack closes the bridge',
    ],
  ])('%s', (_name, right, wrong) => {
    const { tree, notes } = fix(withText(brief, right, wrong));
    expect(textIn(tree, brief)).toBe(textIn(baseTree, brief));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^content\/briefs\/courier-on-the-bridge\.md: /);
  });

  test('the folder and the name of a file', () => {
    const tree = overlayTree(baseTree, [
      ['content/actors/old-bridge.md', textIn(baseTree, 'content/places/old-bridge.md')],
      ['content/places/old-bridge.md', null],
      ['content/actors/norland.md', null],
      ['content/actors/Norland.markdown', textIn(baseTree, 'content/actors/norland.md')],
    ]);
    expect([...fix(tree).tree.keys()].sort()).toEqual([...baseTree.keys()].sort());
  });

  test('several things at once, until nothing is left to mend', () => {
    const text = textIn(baseTree, brief)
      .replace('speaker: ana-lind', 'spaeker: Ana Lind')
      .replace('claim: repair-cost', 'clam: repair-cots');
    const { tree, notes } = fix(overlayTree(baseTree, [[brief, text]]));
    expect(textIn(tree, brief)).toBe(textIn(baseTree, brief));
    expect(notes).toHaveLength(4);
    expect(fix(tree).notes).toEqual([]);
  });
});

describe('what has more than one answer, or none, stays', () => {
  test.each([
    ['a place as a speaker', 'speaker: ana-lind', 'speaker: old-bridge'],
    ['a name that two bear', 'speaker: ana-lind', 'speaker: The Office'],
    ['an id that is near to two', 'speaker: ana-lind', 'speaker: twin-c'],
    ['a day in an order that no one knows', 'published: 2031-03-05', 'published: 5/3/2031'],
    ['a text that may be two names', 'via: [north-wire]', 'via: north-wire, ana-lind'],
    ['what YAML cannot read', 'title: A', 'title: "A'],
  ])('%s', (_name, right, wrong) => {
    const twins = [
      ['content/actors/twin-a.md', '---\nkind: organisation\nname: The Office\n---\n'],
      ['content/actors/twin-b.md', '---\nkind: organisation\nname: The Office\n---\n'],
    ] as const;
    const tree = overlayTree(withText(brief, right, wrong), twins);
    const { notes, tree: fixed } = fix(tree);
    expect(notes).toEqual([]);
    expect(textIn(fixed, brief)).toBe(textIn(tree, brief));
  });
});

test('nothing is changed where nothing is wrong', () => {
  expect(fix(frozenStory).notes).toEqual([]);
  expect(linkFiles(validate(fix(baseTree).tree), { drafts: false }).diagnostics).toEqual(
    linkFiles(validate(baseTree), { drafts: false }).diagnostics,
  );
});

test('comments go with the fields below them', () => {
  const path = 'content/actors/lars.md';
  const text =
    '---\n# of the file\n\n# who it is\nname: Lars Vik # once Larsen\n\nkind: person\n# last\n---\n';
  const { tree } = fix(overlayTree(baseTree, [[path, text]]));
  expect(textIn(tree, path)).toBe(
    '---\n# of the file\n\nkind: person\n# last\n# who it is\nname: Lars Vik # once Larsen\n\n---\n',
  );
});
