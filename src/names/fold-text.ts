import { clusters, foldCluster, optionalSigns, spaceless } from './fold-cluster.ts';

/** A text in the form in which names are compared; each of its code units knows where it is written. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the original, for each code unit of `text`, at which the character that it comes from begins. */
  readonly starts: readonly number[];
  /** The offset in the original, for each code unit of `text`, at which that character ends, with all invisible ones after it. */
  readonly ends: readonly number[];
}

/** The form of a name in which all its spellings are alike. Letter case counts. */
export function foldName(name: string): string {
  return foldText(name).text;
}

/**
 * Folds a text so that two spellings of a name come out alike.
 *
 * Compatibility forms (NFKC), kinds of apostrophes, quotation marks, hyphens with dashes, and middle dots do not count;
 * nor do soft hyphens, zero-width characters and optional vowel signs. A run of spaces is one space, a line end too. None
 * is left after the full stop of an abbreviation (`J. R. Oak` is `J.R.Oak`) or at a line end between two characters of a
 * script without spaces.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  let space: Space | undefined;

  for (let at = 0; at < original.length; ) {
    const start = at;
    let form = original.charAt(at);
    const plain = isPlain(original, at);
    if (plain) {
      at += 1;
    } else {
      cluster.lastIndex = at;
      const [written = form] = cluster.exec(original) ?? [];
      at += written.length;
      form = foldForName(written);
    }
    // Most characters are plain letters, which need no closer look.
    if (plain ? form <= ' ' : blank.test(form)) {
      space = { start: space?.start ?? start, end: at, isBroken: space?.isBroken || form === '\n' };
      continue;
    }
    if (form === '') {
      if (space === undefined && ends.length > 0) ends[ends.length - 1] = at;
      continue;
    }
    if (space !== undefined && forms.length > 0 && !isDropped(space, forms, form)) {
      forms.push(' ');
      starts.push(space.start);
      ends.push(space.end);
    }
    space = undefined;
    forms.push(form);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(start);
      ends.push(at);
    }
  }
  return { text: forms.join(''), starts, ends };
}

/** Whether a character begins at a place of the folded text: none is cut, as `fi` out of one ligature. */
export function isCharacterStart({ starts }: FoldedText, at: number): boolean {
  return at === 0 || at >= starts.length || starts[at] !== starts[at - 1];
}

interface Space {
  readonly start: number;
  readonly end: number;
  /** Whether it holds the end of a line. */
  readonly isBroken: boolean;
}

const cluster = new RegExp(clusters.source, 'uy');
const blank = /^\s+$/;
const apostrophes = /^[`ʹʾʿ׳]$/u;
const quotations = /^[“”„‟«»״]$/u;
const hyphens = /^[‐-―−⁃־᠆]$/u;
const middleDots = /^[·‧•・∙⋅]$/u;

/** Whether a character is plain ASCII, with nothing after it that could combine with it. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x7f || code === 0x60) return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 0x300 || next === 0xad);
}

function foldForName(written: string): string {
  const form = foldCluster(written).replace(optionalSigns, '');
  if (apostrophes.test(form)) return "'";
  if (quotations.test(form)) return '"';
  if (hyphens.test(form)) return '-';
  return middleDots.test(form) ? '·' : form;
}

function isDropped(space: Space, before: readonly string[], after: string): boolean {
  const last = before.at(-1) ?? '';
  if (last === '.') return letter.test(before.at(-2) ?? '') && letter.test(after);
  return space.isBroken && spaceless.test(last) && spaceless.test(after);
}

const letter = /^\p{L}/u;
