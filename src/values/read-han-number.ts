/** The characters with which Chinese and Japanese write numbers. */
export const hanNumerals = '零〇一二三四五六七八九两兩十百千万萬亿億';

const ones = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value]));
for (const sign of '两兩') ones.set(sign, 2);
ones.set('〇', 0);
const places = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const groups = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/** The factor of `万`, `億` and `百万` after digits; null for other signs. */
export function hanFactor(signs: string): number | null {
  return [...signs].reduce<number | null>((product, sign) => {
    const size = groups.get(sign) ?? places.get(sign);
    return product === null || size === undefined ? null : product * size;
  }, 1);
}

/** A number in Chinese characters, as in 三十九 or 二〇二二; null where they make none. */
export function readHanNumber(text: string): number | null {
  const signs = [...text];
  if (signs.every((sign) => ones.has(sign))) {
    // 三四 is three or four.
    if (signs.length === 2 && !/[零〇]/u.test(text)) return null;
    return Number(signs.map((sign) => ones.get(sign)).join(''));
  }
  let total = 0;
  let section = 0;
  let one: number | null = null;
  for (const sign of signs) {
    const digit = ones.get(sign);
    const place = places.get(sign);
    if (digit !== undefined) {
      if (one !== null && one !== 0) return null;
      one = digit;
    } else if (place !== undefined) {
      section += (one ?? 1) * place;
      one = null;
    } else {
      const size = groups.get(sign) ?? 1;
      const count: number = section + (one ?? 0);
      if (count === 0) return null;
      total += count * size;
      section = 0;
      one = null;
    }
  }
  return total + section + (one ?? 0);
}
