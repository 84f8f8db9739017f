/**
 * From `start` on, a text appears in the Markdown at `offset`, character for character; with a `width` it is written as so
 * many characters there, as `&amp;` is, or the number of a footnote.
 */
export interface TextRun {
  readonly start: number;
  readonly offset: number;
  readonly width?: number;
}

/** What a text is written in: prose has escapes and entities, code has none. */
export type Writing = 'prose' | 'code';

/**
 * Where a text appears between two offsets of the Markdown that it was made of. Escapes, entities, line ends and what stands
 * before a line in a list or quotation are stepped over. Takes time linear in both.
 *
 * `it's > 2` in `> it\'s\n> &gt; 2` appears at 2, at 5 after the backslash, and from `>` on in the second line.
 */
export function alignText(
  text: string,
  markdown: string,
  { from, to, writing }: { readonly from: number; readonly to: number; readonly writing: Writing },
): { readonly stretches: readonly TextRun[]; readonly end: number } {
  const stretches: TextRun[] = [];
  let offset = from;
  let expected = -1;
  for (let at = 0; at < text.length; ) {
    // A line end that is no space, between two letters of Chinese, is not in the text.
    if (/\S/.test(text.charAt(at))) offset = skipLineEnd(markdown, offset, text.charAt(at));
    const next = writing === 'prose' ? findWritten(text, at, markdown, offset) : plain(offset);
    let { length } = next;
    let found = next.offset;
    if (/\s/.test(text.charAt(at)) && /\s/.test(markdown.charAt(found))) {
      length = 1;
      if (text[at] === '\n' || markdown[found] === '\n') {
        const feed = markdown.indexOf('\n', found);
        if (feed === -1 || feed >= to) break;
        found = lineStart(markdown, feed + 1, text.charAt(at + 1));
        at += 1;
        offset = found;
        expected = -1;
        continue;
      }
    } else if (next.width === undefined && markdown[found] !== text[at]) {
      found = markdown.indexOf(wordAt(text, at), offset);
      if (found === -1 || found >= to) break;
    }
    const width = next.width === undefined ? {} : { width: next.width };
    if (found !== expected || next.width !== undefined)
      stretches.push({ start: at, offset: found, ...width });
    offset = found + (next.width ?? 1);
    at += length;
    // After an entity a new stretch begins.
    expected = next.width === undefined ? offset : -1;
  }
  return { stretches, end: offset };
}

const punctuation = /[!-/:-@[-`{-~]/;
/** What the second of two characters is where one entity stands for both, as `&NotEqualTilde;` does. */
const secondHalf = /[\u0333\u0338\u20d2\u20e5\ufe00\u200a]/;
const entity = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y;

interface Written {
  readonly offset: number;
  /** How many characters of the text it is. */
  readonly length: number;
  /** How many characters of the Markdown it is, where it is not written as itself. */
  readonly width?: number;
}

function plain(offset: number): Written {
  return { offset, length: 1 };
}

/** How the character at a place of the text is written at an offset of the Markdown. */
function findWritten(text: string, at: number, markdown: string, offset: number): Written {
  const character = markdown.charAt(offset);
  if (character === '\\') {
    const escaped = markdown.charAt(offset + 1);
    return plain(punctuation.test(escaped) && text[at] === escaped ? offset + 1 : offset);
  }
  if (character !== '&') return plain(offset);
  entity.lastIndex = offset;
  const [name = ''] = entity.exec(markdown) ?? [];
  // A name that no entity has stands for itself.
  if (name === '' || (text.startsWith(name, at) && !/^&amp;$/i.test(name))) return plain(offset);
  const isPair =
    (text.codePointAt(at) ?? 0) > 0xffff ||
    (secondHalf.test(text.charAt(at + 1)) && markdown[offset + name.length] !== text[at + 1]);
  return { offset, length: isPair ? 2 : 1, width: name.length };
}

/** Where the text goes on where a line ends at an offset. */
function skipLineEnd(markdown: string, offset: number, first: string): number {
  lineEnd.lastIndex = offset;
  return lineEnd.test(markdown) ? lineStart(markdown, lineEnd.lastIndex, first) : offset;
}

const lineEnd = /[ \t]*\n/y;

/** Where the text of a line begins, after its indentation and the marks of the quotations that it appears in. */
function lineStart(markdown: string, start: number, first: string): number {
  prefix.lastIndex = start;
  const [marks = ''] = prefix.exec(markdown) ?? [];
  // A sign of the text itself is escaped, or stands so far in that it marks no quotation.
  const isWritten = first !== '>' || /[\\&]/.test(markdown.charAt(start + marks.length));
  const kept = isWritten ? -1 : marks.lastIndexOf('>');
  return start + (kept === -1 ? marks.length : kept);
}

const prefix = /[ \t>]*/y;
const word = /[\p{L}\p{N}]+/uy;

/** The word that begins at a place of a text, or the character there. */
function wordAt(text: string, at: number): string {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? text.charAt(at);
}
