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

/** What becomes of one file that is put into the base tree; its path where it goes there. */
function fixOne(path: string, content: string | Uint8Array) {
  const tree = overlayTree(baseTree, [[path, content]]);
  const { notes, tree: fixed } = fix(tree);
  const [now = ''] = [...fixed.keys()].filter((each) => each === path || !tree.has(each));
  // What is mended once stays.
  expect(fix(fixed).notes).toEqual([]);
  return { path: now, bytes: fixed.get(now), text: textIn(fixed, now), notes };
}

const front = (fields: string): string => `---\n${fields}---\n\nWords.\n`;
const fields = 'title: T\nstory: bridge-closure\npublished: 2031-03-07\nsummary: S.\n';

describe('a file that cannot be read stays, byte for byte', () => {
  test.each([
    ['bytes', new Uint8Array([0, 255, 254, 1])],
    ['UTF-16', Buffer.from(`\ufeff${front(fields)}`, 'utf16le')],
    ['Latin-1', Buffer.from(front(`${fields}sumary: é\n`), 'latin1')],
    ['nothing', ''],
    ['two fields of a name', front(`${fields}summary: T.\nreports:\n  - claim: Repair-Cost\n`)],
    ['a tag', front(`${fields}reports:\n  - claim: !!str Repair-Cost\n`)],
    ['an anchor', front(`${fields}reports: &a\n  - claim: Repair-Cost\n`)],
    ['a fence with spaces', `---\nsumary: S.\n---  \n`],
    ['a conflict', front(`<<<<<<< a\nsumary: S.\n=======\nsumary: T.\n>>>>>>> b\n`)],
    ['deep brackets', front(`a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)],
  ])('%s', (_name, content) => {
    for (const path of ['content/briefs/b.md', 'content/actors/B c.md', 'content/briefs/b.json']) {
      const result = fixOne(path, content);
      expect(result.notes).toEqual([]);
      expect(result.path).toBe(path);
    }
  });
});

describe('a file is moved where it says what it is', () => {
  const person = '---\nkind: person\nname: Karl\n---\n';

  test.each([
    ['content/actors/Karl Heinz.md', person, 'content/actors/karl-heinz.md'],
    ['content/actors/of-the-north/Kárl.MD', person, 'content/actors/of-the-north/karl.md'],
    ['content/actor/north/karl.md', person, 'content/actors/karl.md'],
    ['content/karl.md', person, 'content/actors/karl.md'],
    ['content/briefs/karl.md', person, 'content/actors/karl.md'],
  ])('%s', (path, content, to) => {
    expect(fixOne(path, content).path).toBe(to);
  });

  test.each([
    ['a name without letters for an id', 'content/actors/😀.md', person],
    ['a name of which letters would go', 'content/actors/Østen.md', person],
    ['a name in another script too', 'content/actors/Жан Karl.md', person],
    ['a name of a device', 'content/actors/aux.md', person],
    ['a picture', 'content/actors/karl.png', new Uint8Array([137, 80, 78, 71])],
    ['other data', 'content/actors/karl.json', '{"kind":"person","name":"Karl"}'],
    ['an id that is taken in a sub-folder', 'content/places/inspection.md', front('title: I\n')],
    [
      'an id that a brief defines',
      'content/places/bridge-closed.md',
      '---\nstory: bridge-closure\ntitle: T\nwhen: 2031\nstatus: happened\n---\n',
    ],
  ])('not: %s', (_name, path, content) => {
    expect(fixOne(path, content)).toMatchObject({ path, notes: [] });
  });
});

test('no file is mended so that it has more faults, and no day is made up', () => {
  expect(
    fixOne('content/briefs/b.md', front(fields.replace('2031-03-07', '2031/13/45'))).notes,
  ).toEqual([]);
  expect(
    fixOne(
      'content/briefs/b.md',
      front(`${fields}sumary: A\nsummry: B\n`.replace('summary: S.\n', '')),
    ).notes,
  ).toEqual([]);
});

test('comments beside what is mended stay', () => {
  const { text } = fixOne(
    'content/briefs/b.md',
    front(
      `${fields}restates: courier\nreports:\n  - claim: Repair-Cost # which\n    via: North Wire # how\n    speaker: [ Ana Lind, # who\n      norland ]\n`,
    ),
  );
  expect(text).toContain(
    '  - claim: repair-cost # which\n    via: [north-wire] # how\n    speaker: [ ana-lind, # who\n      norland ]\n',
  );
});

test('a file that is no file of the project is refused', () => {
  const plan = planFixes(editable(baseTree), new Set(['content/briefs/courier-on-the-bridg.md']));
  expect(plan.refused).toBe(
    'Cannot find `content/briefs/courier-on-the-bridg.md` among the files of the project; did you mean `content/briefs/courier-on-the-bridge.md`?',
  );
});
