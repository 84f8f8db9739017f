import type { PhrasingContent, Root, Text } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/** Letters of scripts that write no spaces between words, and their punctuation. Korean, which does, is not among them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u3000-\u303f\uff01-\uff65ー]/u;
/** Punctuation that fills a square, and takes no space to a letter of another script either. */
const square = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3d\uff5b-\uff65]/u;
const hangul = /\p{Script=Hangul}/u;

/** Takes out the line ends between characters of scripts without spaces: a browser would show a space there. */
export function joinLines(tree: Root): void {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const texts = node.children.flatMap(leavesOf);
    const values = texts.map((leaf) => (leaf === null ? ' ' : leaf.value));
    for (const [index, leaf] of texts.entries()) {
      if (leaf === null || !leaf.value.includes('\n')) continue;
      const before = values.slice(0, index).findLast((value) => value !== '') ?? '';
      const after = values.slice(index + 1).find((value) => value !== '') ?? '';
      leaf.value = leaf.value.replace(/\n/g, (end, at: number) => {
        const left = lastCharacter(leaf.value.slice(0, at) || before);
        const right = firstCharacter(leaf.value.slice(at + 1) || after);
        return isJoined(left, right) ? '' : end;
      });
    }
  }
}

function isJoined(left: string, right: string): boolean {
  if (unspaced.test(left) && unspaced.test(right)) return true;
  if (hangul.test(left) || hangul.test(right)) return false;
  return (square.test(left) && /\S/.test(right)) || (square.test(right) && /\S/.test(left));
}

/** The texts below a node in reading order; what is no text, and parts two texts, is null. */
function leavesOf(node: PhrasingContent): readonly (Text | null)[] {
  if (node.type === 'text') return [node];
  if (node.type === 'footnoteReference') return [];
  return 'children' in node ? node.children.flatMap(leavesOf) : [null];
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? ' ';
}
