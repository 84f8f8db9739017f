import { type AddressRange, findAddresses } from './find-addresses.ts';
import { type FoldedText, foldName, foldText, isCharacterStart } from './fold-text.ts';
import { type Edge, edgeAfter, edgeBefore } from './name-bounds.ts';

/** A name that may appear in a text. */
export interface KnownName {
  readonly name: string;
  /** Whom it names; null where that is not certain, or no actor. */
  readonly owner: string | null;
  /** Whether it mentions its owner. One that does not still keeps shorter names from being found within it. */
  readonly isMention: boolean;
}

/** A mention found in a text: offsets of the original. */
export interface NameMatch {
  readonly owner: string;
  readonly start: number;
  readonly end: number;
}

/** Finds names in a text, in order and without overlaps. */
export type NameMatcher = (text: string) => readonly NameMatch[];

/**
 * Makes a matcher of names. A name counts in any spelling that folds alike, in its own letter case, and only as whole
 * words; scripts that write no spaces between words know no such bounds. Of names that overlap the longest is meant,
 * and the others are not, unless the longer one is another name of the same owner that is no mention. Of names that
 * fold alike the first given counts.
 */
export function nameMatcher(names: Iterable<KnownName>): NameMatcher {
  const root: Node = { next: new Map(), name: null };
  for (const name of names) addName(root, name);
  return (text) => {
    const folded = foldText(text);
    const meant = keepMeant(findCandidates(text, folded, root));
    if (meant.length === 0) return [];
    const mentions = meant.flatMap(({ name: { owner, isMention }, start, end }): NameMatch[] => {
      const match = { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
      return isMention && owner !== null ? [{ owner, ...match }] : [];
    });
    return dropWithin(
      findAddresses(text),
      mentions.sort((a, b) => a.start - b.start),
    );
  };
}

interface Node {
  readonly next: Map<number, Node>;
  name: KnownName | null;
}

/** A known name that appears in a text as whole words: offsets of the folded text. */
interface Candidate {
  readonly name: KnownName;
  readonly start: number;
  readonly end: number;
}

function addName(root: Node, name: KnownName): void {
  let node = root;
  const folded = foldName(name.name);
  for (let unit = 0; unit < folded.length; unit += 1) {
    const code = folded.charCodeAt(unit);
    const next = node.next.get(code) ?? { next: new Map(), name: null };
    node.next.set(code, next);
    node = next;
  }
  if (node !== root) node.name ??= name;
}

function findCandidates(original: string, folded: FoldedText, root: Node): Candidate[] {
  const { text, starts, ends } = folded;
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let node = root.next.get(text.charCodeAt(start));
    if (node === undefined || isInWord(text, start) || !isCharacterStart(folded, start)) continue;
    const from = starts[start] ?? 0;
    let before: Edge | undefined;
    for (let end = start + 1; node !== undefined; end += 1) {
      if (node.name !== null && isCharacterStart(folded, end)) {
        before ??= edgeBefore(original, from);
        if (before === 'word') break;
        const after = edgeAfter(original, from, ends[end - 1] ?? from);
        if (after !== 'word') {
          const isPart = before === 'hyphen' || after === 'hyphen';
          candidates.push({ name: isPart ? longerName(node.name) : node.name, start, end });
        }
      }
      node = node.next.get(text.charCodeAt(end));
    }
  }
  return candidates;
}

/** What a hyphen makes of a name: a longer one of which nothing is known. */
function longerName({ name }: KnownName): KnownName {
  return { name, owner: null, isMention: false };
}

/** A quick look, which spares most letters a closer one. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && isAsciiLetter(text.charCodeAt(at)) && isAsciiLetter(text.charCodeAt(at - 1));
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** The longest of candidates that overlap, else the first. */
function keepMeant(candidates: readonly Candidate[]): Candidate[] {
  const longestFirst = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Map<number, KnownName>();
  return longestFirst.filter(({ name, start, end }) => {
    // What is taken is at least as long, so it does not lie between the two.
    const isFree = [start, end - 1].every((at) => isFreeFor(name, taken.get(at)));
    if (isFree) for (let at = start; at < end; at += 1) taken.set(at, name);
    return isFree;
  });
}

function isFreeFor({ owner }: KnownName, longer: KnownName | undefined): boolean {
  return longer === undefined || (!longer.isMention && owner !== null && longer.owner === owner);
}

/** The matches that touch none of the ranges; both are in order. */
function dropWithin(
  ranges: readonly AddressRange[],
  matches: readonly NameMatch[],
): readonly NameMatch[] {
  let index = 0;
  return matches.filter(({ start, end }) => {
    while ((ranges[index]?.end ?? Infinity) <= start) index += 1;
    return (ranges[index]?.start ?? Infinity) >= end;
  });
}
