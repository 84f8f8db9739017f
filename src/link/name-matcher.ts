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
  const byStart = new Map<number, Named<T>[]>();
  const sorted = [...names].sort(([a], [b]) => b.length - a.length);
  for (const [name, bearer] of sorted) {
    const start = startOf(name, 0, name.length);
    const group = byStart.get(start);
    if (group === undefined) byStart.set(start, [{ name, bearer }]);
    else group.push({ name, bearer });
  }
  // Names of one character are rare; where there are none, no text is searched for them.
  const lengths = [2, 1].filter((length) =>
    sorted.some(([name]) => Math.min(name.length, 2) === length),
  );

  const findAt = (text: string, at: number): Named<T> | undefined => {
    for (const length of lengths) {
      const found = byStart
        .get(startOf(text, at, length))
        ?.find(({ name }) => text.startsWith(name, at) && isWhole(text, at, at + name.length));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return (text) => {
    const spaced = text.replace(/[\n\t\u00a0]/g, ' ');
    const matches: NameMatch<T>[] = [];
    let at = 0;
    while (at < spaced.length) {
      const found = isInsideWord(spaced, at) ? undefined : findAt(spaced, at);
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

interface Named<T> {
  readonly name: string;
  readonly bearer: T;
}

/** The first two code units as one number, by which thousands of names fall into small groups; or the first alone. */
function startOf(text: string, at: number, length: number): number {
  const first = text.charCodeAt(at);
  return length < 2 ? first : first * 0x10000 + text.charCodeAt(at + 1);
}

/** Whether a Latin letter stands on both sides, as in most places of most texts: no name begins there. */
function isInsideWord(text: string, at: number): boolean {
  return isLatinLetter(text.charCodeAt(at)) && isLatinLetter(text.charCodeAt(at - 1));
}

function isLatinLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
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
