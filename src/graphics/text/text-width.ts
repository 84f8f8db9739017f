/**
 * The width of a text in a sans-serif of the given size, estimated by kinds of characters: no font is
 * measured, since any font of the reader may show it. The estimate tends to be too wide rather than too narrow.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size * (weight === 'bold' ? BOLDER : 1);
}

export type Weight = 'regular' | 'bold';

const BOLDER = 1.11;

/** East Asian characters, as wide as high; a line may break before each of them. */
export const squareCharacter: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

// As wide as in the widest of the usual system fonts.
const BY_CLASS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’‘|!]/u, 0.31],
  [/[ ft()[\]{}/\\\-"“”·]/u, 0.39],
  [/[rJ]/u, 0.42],
  [/[mwMW@%&—…]/u, 0.98],
  [/[0-9]/u, 0.64],
  [/[CDGHNOQU]/u, 0.78],
  [/[A-Z]/u, 0.69],
  [/[abdeghknopquvxy]/u, 0.63],
  [/[a-z–]/u, 0.58],
  [/[\p{M}\p{Cf}]/u, 0],
  [squareCharacter, 1.02],
  [/\p{Extended_Pictographic}/u, 1.3],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.6],
  [/\p{Lu}/u, 0.76],
  [/\p{Ll}/u, 0.62],
];

/** Scripts that the classes do not name, many of them wider than Latin. */
const OTHER = 0.85;

// Every label of every picture is measured, most labels many times.
const measured = new Map<string, number>();

function characterWidth(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  const width = BY_CLASS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  measured.set(character, width);
  return width;
}
