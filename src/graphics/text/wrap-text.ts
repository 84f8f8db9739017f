import { squareCharacter, textWidth, type Weight } from './text-width.ts';

export interface WrapLimits {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
  readonly weight?: Weight;
}

/**
 * A text in lines no wider than the limit, broken between words, between East Asian characters, and
 * inside a word that is too long by itself, after a hyphen if it has one. A text that does not fit ends in an ellipsis. No line is empty.
 */
export function wrapText(text: string, limits: WrapLimits): readonly [string, ...string[]] {
  const fits = (line: string) => textWidth(line, limits.size, limits.weight) <= limits.width;
  const words = tokenize(text).flatMap((word) => (fits(word.trim()) ? word : cutWord(word, fits)));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && !fits((line + word).trim())) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  if (line.trim() !== '') lines.push(line.trim());
  const [first = '', ...others] = lines;
  if (lines.length <= limits.lines) return [first, ...others];
  const [head = '', ...tail] = lines.slice(0, limits.lines);
  const last = tail.pop();
  if (last === undefined) return [endShort(head, fits)];
  return [head, ...tail, endShort(last, fits)];
}

/** The text on one line, shortened if it is wider than the limit. */
export function shortenText(text: string, width: number, size: number): string {
  return wrapText(text, { width, size, lines: 1 })[0];
}

/** The width of the widest line. */
export function widthOfLines(lines: readonly string[], size: number, weight?: Weight): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Words with the space after them; East Asian characters one by one. */
function tokenize(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text.trim().replace(/\s+/gu, ' ')) {
    const breaksBefore = word.endsWith(' ') || (character > 'ÿ' && squareCharacter.test(character));
    if (character !== ' ' && word !== '' && breaksBefore) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return word === '' ? words : [...words, word];
}

function cutWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces = word.split(/(?<=[\p{L}\p{N}][-–/])(?=\p{L})/u);
  if (pieces.length > 1) {
    return pieces.flatMap((piece) => (fits(piece.trim()) ? piece : cutWord(piece, fits)));
  }
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function endShort(line: string, fits: (line: string) => boolean): string {
  const kept = Array.from(graphemes.segment(line), ({ segment }) => segment);
  while (kept.length > 0 && !fits(`${kept.join('').trimEnd()}…`)) kept.pop();
  return `${kept.join('').replace(/[\s,.;:–-]+$/u, '')}…`;
}
