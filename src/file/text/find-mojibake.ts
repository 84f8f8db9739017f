/** A stretch of text that was UTF-8 and that a program took for Windows-1252, by offset in the text. */
export interface Mojibake {
  readonly offset: number;
  readonly length: number;
  /** What it was; empty where a part of it is lost. */
  readonly meant: string;
}

/** A text that was misread has one at each letter with an accent; the first few say enough. */
const most = 5;

/**
 * Finds text in UTF-8 that was read as Windows-1252 or Latin-1 and stored anew: `â€™` for `’`, `Ã¼` for `ü`. Only what no
 * honest text holds is found: not `IRMÃ”` or `«Â»`, in which a letter appears before a punctuation mark.
 */
export function findMojibake(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  for (const { index, 0: run } of text.matchAll(runs)) {
    for (const { start, pieces } of chainsOf(run)) {
      const offset = index + start;
      const meant = pieces.map(({ meant: letter }) => letter).join('');
      const length = pieces.reduce((sum, { written }) => sum + written.length, 0);
      if (isCertain(pieces, text, offset, length)) found.push({ offset, length, meant });
    }
    if (found.length >= most) break;
  }
  for (const { index, 0: run } of text.matchAll(/â\u20ac(?![\u0080-\u00bf\u0152-\u2122])/g))
    found.push({ offset: index, length: run.length, meant: '' });
  return found.sort((one, other) => one.offset - other.offset).slice(0, most);
}

/** The characters of Windows-1252 from the byte 0x80 on. */
const upperHalf = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index),
);
const byteOf = new Map(Array.from(upperHalf, (character, index) => [character, 0x80 + index]));
for (let code = 0x80; code < 0xa0; code += 1) byteOf.set(String.fromCharCode(code), code);

/** Every character that stands for a byte within a letter, and runs of letters. */
const inner = Array.from(byteOf)
  .filter(([, byte]) => byte < 0xc0)
  .map(([character]) => character)
  .join('');
const runs = new RegExp(`(?:[\u00c2-\u00f4][${inner}]{1,3})+`, 'g');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

interface Piece {
  readonly written: string;
  /** What the bytes are in UTF-8. */
  readonly meant: string;
}

interface Chain {
  readonly start: number;
  readonly pieces: Piece[];
}

/** The letters of a run, each side by side with the next, where the bytes are well-formed UTF-8. */
function chainsOf(run: string): Chain[] {
  const chains: Chain[] = [];
  let end = -1;
  for (const { index, 0: written } of run.matchAll(/[\u00c2-\u00f4][^\u00c2-\u00f4]+/g)) {
    const piece = pieceOf(written);
    if (piece === null) continue;
    const last = chains.at(-1);
    if (last !== undefined && index === end) last.pieces.push(piece);
    else chains.push({ start: index, pieces: [piece] });
    end = index + piece.written.length;
  }
  return chains;
}

function pieceOf(written: string): Piece | null {
  const bytes = Array.from(written, (character) => byteOf.get(character) ?? 0);
  const [lead = 0] = bytes;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (bytes.length < size) return null;
  try {
    const meant = utf8.decode(Uint8Array.from(bytes.slice(0, size)));
    return { written: written.slice(0, size), meant };
  } catch {
    return null;
  }
}

function isCertain(
  pieces: readonly Piece[],
  text: string,
  offset: number,
  length: number,
): boolean {
  const isWord = pieces.length > 1 && pieces.every(({ meant }) => /^[\p{L}\p{M}]$/u.test(meant));
  if (isWord) return true;
  const before = text.slice(0, offset).slice(-1);
  const after = text.slice(offset + length, offset + length + 1);
  return pieces.some(
    (piece) => isCertainSign(piece) || isCertainLetter(piece, before, after, text),
  );
}

/** Whether a piece begins with signs that no text has side by side: dashes, quotation marks, kana, emoji, lost characters. */
function isCertainSign({ written }: Piece): boolean {
  return /^(?:â[\u20ac\u0080„†ˆ]|â[‚\u0082]¬|â[\u0084\u0086\u0088]|ã[\u20ac\u0080\u0081ƒ\u0083‚\u0082]|ï(?:»¿|¿[¼½])|ï[¼½]|ð[Ÿ\u009f])/.test(
    written,
  );
}

/**
 * Whether a letter of two bytes is one that was misread. A capital at the end of a word before a punctuation mark is none,
 * so there must be a small letter beside it.
 */
function isCertainLetter(
  { written, meant }: Piece,
  before: string,
  after: string,
  text: string,
): boolean {
  const mark = written.charAt(1);
  const isAfterSmall = /\p{Ll}/u.test(before);
  const isAfterCapital = /\p{Lu}/u.test(before);
  const isBeforeSmall = /\p{Ll}/u.test(after);
  if (/^Â/.test(written)) {
    if (mark === '\u00a0') return isAfterSmall || /\p{Nd}/u.test(before);
    if (mark === '·') return isAfterSmall;
    if (mark === '»') return text.includes('Â«');
    return /[°£©§¿¡½¼¾¥±µ¶«]/.test(mark) && !isAfterCapital;
  }
  if (!/^(?:[ÃÄÅ]|È[™›˜š])/.test(written) || !/\p{L}/u.test(meant)) return false;
  if (mark === '\u00a0') return isAfterSmall;
  if (/[’–—]/.test(mark)) return !isAfterCapital && isBeforeSmall;
  return isAfterSmall || isBeforeSmall || (isAfterCapital && /\p{Lu}/u.test(after));
}
