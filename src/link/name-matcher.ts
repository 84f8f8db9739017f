/** A name found in a text. */
export interface NameMatch<T> {
  readonly bearer: T;
  readonly start: number;
  readonly end: number;
}

/** Finds names in a text, in order, without overlaps, the longest where several begin at one place. */
export type NameMatcher<T> = (text: string) => NameMatch<T>[];

/**
 * Makes a matcher of names. A name counts only as whole words, in its own letter case; scripts that write
 * no spaces between words know no such bounds. A line break in the text counts as a space.
 */
export function nameMatcher<T>(
  names: Iterable<readonly [name: string, bearer: T]>,
): NameMatcher<T> {
  const byFirst = new Map<number, { readonly name: string; readonly bearer: T }[]>();
  for (const [name, bearer] of names) {
    const first = name.charCodeAt(0);
    const group = byFirst.get(first);
    if (group === undefined) byFirst.set(first, [{ name, bearer }]);
    else group.push({ name, bearer });
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.name.length - a.name.length);

  return (text) => {
    const spaced = text.replace(/[\n\t\u00a0]/g, ' ');
    const matches: NameMatch<T>[] = [];
    let at = 0;
    while (at < spaced.length) {
      const found = byFirst
        .get(spaced.charCodeAt(at))
        ?.find(({ name }) => spaced.startsWith(name, at) && isWhole(spaced, at, at + name.length));
      if (found === undefined) {
        at += 1;
      } else {
        const end = at + found.name.length;
        matches.push({ bearer: found.bearer, start: at, end });
        at = end;
      }
    }
    return matches;
  };
}

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return (
    isBound(characterBefore(text, start), characterAt(text, start)) &&
    isBound(characterBefore(text, end), characterAt(text, end))
  );
}

/** Whether a word may end between two characters. */
function isBound(before: string, after: string): boolean {
  if (!wordCharacter.test(before) || !wordCharacter.test(after)) return true;
  return unspaced.test(before) || unspaced.test(after);
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, index: number): string {
  const last = text.charCodeAt(index - 1);
  const low = last >= 0xdc00 && last <= 0xdfff;
  return index === 0 ? '' : text.slice(index - (low ? 2 : 1), index);
}
