import { spaceless } from './fold-cluster.ts';
import { foldName } from './fold-text.ts';
import { isHangulParticle } from './hangul-particles.ts';

/**
 * What appears at the edge of a name: a bound, a hyphen that makes it part of a longer name (`Mary-Ana Lind`), or the rest
 * of a word.
 */
export type Edge = 'bound' | 'hyphen' | 'word';

/** What appears before a name. A dash, a slash and an elided article (`l’Afrique`) are bounds. */
export function edgeBefore(text: string, start: number): Edge {
  const { character: first } = lookAhead(text, start);
  const { character: before, offset } = lookBack(text, start);
  if (before === '' || /\s/.test(before)) return 'bound';
  if (/[#@\\＃＠]/u.test(before)) return 'word';
  const { character: further, offset: beginning } = lookBack(text, offset);
  if (hyphen.test(before)) {
    return further === '' || opening.test(further) || hyphen.test(further) ? 'bound' : 'hyphen';
  }
  if (isMarkWithin(before, further, first)) return 'word';
  if (apostrophe.test(before) && isElidable(further)) {
    const end = beginning + further.length;
    return elision.test(text.slice(Math.max(0, end - 12), end)) ? 'bound' : 'word';
  }
  return isJoined(before, first) ? 'word' : 'bound';
}

/** What appears after a name. A possessive and the particles of Korean are bounds. */
export function edgeAfter(text: string, start: number, end: number): Edge {
  const { character: last } = lookBack(text, end);
  const { character: after, offset } = lookAhead(text, end);
  if (after === '' || /\s/.test(after)) return 'bound';
  if (/[@\\＠]/u.test(after)) return 'word';
  const { character: further } = lookAhead(text, offset);
  if (hyphen.test(after)) return hyphen.test(further) || further === '>' ? 'bound' : 'hyphen';
  if (isMarkWithin(after, further, last)) return 'word';
  if (after === '.' && /[a-z]/.test(further)) return 'word';
  if (apostrophe.test(after)) {
    const beyond = lookAhead(text, offset + further.length).character;
    return isWithinName(further, beyond, last) ? 'word' : 'bound';
  }
  return isJoined(after, last) && !isParticle(text, start, end) ? 'word' : 'bound';
}

const wordCharacter = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;
const hyphen = /[-‐‑־᠆﹣－]/u;
const opening = /[\s\p{Ps}]/u;
const apostrophe = /['’‘ʼʻ`´′＇]/u;
const katakana = /\p{scx=Katakana}/u;
const hangul = /\p{Script=Hangul}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const ignorable = /\p{DI}/u;

/**
 * Articles and small words that French, Italian and Catalan write onto the next word. A capital `D’`, `M’` or `O’` may be
 * the beginning of a name.
 */
const elision =
  /(?<![\p{L}\p{M}\p{N}_-])(?:[cdjlmnstv]|L|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|presqu|[Uu]n|[Dd]ell|[Aa]ll|[Dd]all|[Nn]ell|[Ss]ull|coll|[Qq]uell|[Qq]uest|tutt|[Aa]nch|[Ss]enz|gl)$/u;

/** Whether a character outside of a name belongs to one word with the name’s own at that edge. */
function isJoined(outer: string, edge: string): boolean {
  if (!wordCharacter.test(outer)) return false;
  if (katakana.test(outer) && katakana.test(edge)) return true;
  return !spaceless.test(outer) && !spaceless.test(edge);
}

/** Whether an apostrophe after a character can appear within a word, and opens no quotation. */
function isElidable(character: string): boolean {
  return wordCharacter.test(character) && !spaceless.test(character) && !hangul.test(character);
}

/** `AT&T` is not AT, nor `1.42 Group` the 42 Group. */
function isMarkWithin(mark: string, beyond: string, edge: string): boolean {
  if (mark === '&') return wordCharacter.test(beyond);
  return /[.,]/.test(mark) && /\p{Nd}/u.test(beyond) && /\p{Nd}/u.test(edge);
}

/** Whether what appears after an apostrophe is part of a name, as in `Dell’Orto` and `Лук’яненко`, and no ending. */
function isWithinName(after: string, further: string, last: string): boolean {
  if (/\p{Lu}/u.test(after)) return after !== 'S' || wordCharacter.test(further);
  return cyrillic.test(after) && cyrillic.test(last);
}

/** Whether nothing but particles appears between the end of a name and the end of the word. */
function isParticle(text: string, start: number, end: number): boolean {
  const name = foldName(text.slice(start, end));
  const rest = foldName(text.slice(end, end + 48));
  const [run = ''] = /^[가-힣]+/u.exec(rest) ?? [];
  // A name of one syllable is the beginning of too many words.
  if (run === '' || /^[가-힣]$/u.test(name)) return false;
  return !wordCharacter.test(rest.charAt(run.length)) && isHangulParticle(run, name.slice(-1));
}

interface Seen {
  /** Empty at the edge of the text. */
  readonly character: string;
  /** Where it ends, or begins when looking back. */
  readonly offset: number;
}

/** The first character from an offset on that is not invisible. */
function lookAhead(text: string, from: number): Seen {
  for (let offset = from; offset < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    offset += character.length;
    if (!ignorable.test(character)) return { character, offset };
  }
  return { character: '', offset: text.length };
}

/** The last character before an offset that is not invisible. */
function lookBack(text: string, from: number): Seen {
  for (let offset = from; offset > 0; ) {
    const unit = text.charCodeAt(offset - 1);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff && offset > 1;
    const end = offset;
    offset -= isLow ? 2 : 1;
    const character = text.slice(offset, end);
    if (!ignorable.test(character)) return { character, offset };
  }
  return { character: '', offset: 0 };
}
