import { baseTree, type ContentTree, encodeText, overlayTree } from './content-tree.ts';

/** A tree and the findings that it must give, each as `path:line rule`. */
export interface MadeCase {
  readonly name: string;
  readonly tree: ContentTree;
  readonly expected: readonly string[];
}

const actor = '---\nkind: organisation\nname: Extra\n---\n';

/** Cases that Git, an editor or a disk would spoil: made here. */
export const madeCases: readonly MadeCase[] = [
  makeCase(
    'a file of over 512 KB',
    { 'content/actors/large.md': actor + 'word '.repeat(110_000) },
    ['content/actors/large.md:1 file-size'],
  ),
  makeCase(
    'bytes that are no UTF-8',
    { 'content/actors/latin.md': bytes('---\nkind: organisation\nname: Caf', [0xe9], '\n---\n') },
    ['content/actors/latin.md:3 file-encoding'],
  ),
  makeCase(
    'characters that hide what a text says',
    {
      'content/actors/bom.md': actor.replace('name', '\ufeffname'),
      'content/actors/zero.md': `${actor}\n\u0000\n`,
      'content/actors/override.md': `${actor}\nA \u202e word and \u{e0041} one.\n`,
      'content/actors/joiner.md': `${actor}\nA zero\u200dwidth joiner.\n`,
    },
    [
      'content/actors/bom.md:3 forbidden-character',
      'content/actors/zero.md:6 forbidden-character',
      'content/actors/override.md:6 forbidden-character',
      'content/actors/override.md:6 forbidden-character',
    ],
  ),
  makeCase(
    'file names that differ by letter case only',
    { 'content/Actors/north-wire.md': actor, 'content/actors/North-Wire.md': actor },
    [
      'content/Actors/north-wire.md:1 duplicate-id',
      'content/Actors/north-wire.md:1 file-kind',
      'content/actors/North-Wire.md:1 duplicate-id',
      'content/actors/North-Wire.md:1 file-name',
      'content/actors/north-wire.md:1 duplicate-id',
    ],
  ),
  makeCase(
    'a body of over 20,000 parts',
    {
      'content/actors/parts.md': `${actor}\n${'a|'.repeat(50)}\n${'-|'.repeat(50)}\n${'a|'.repeat(50).concat('\n').repeat(250)}`,
    },
    ['content/actors/parts.md:205 body-size'],
  ),
];

function makeCase(
  name: string,
  over: Readonly<Record<string, string | Uint8Array>>,
  expected: readonly string[],
): MadeCase {
  return { name, tree: overlayTree(baseTree, Object.entries(over)), expected };
}

function bytes(before: string, between: readonly number[], after: string): Uint8Array {
  return new Uint8Array([...encodeText(before), ...between, ...encodeText(after)]);
}
