import { collections } from '../../model/ids.ts';

// `source: tass` is prose as long as no one made it an address.
const bareNoun = new RegExp(
  `(?<![\\p{L}\\p{N}_/.-])(?:${Object.keys(collections).join('|')})[:：][a-z0-9][a-z0-9-]*`,
  'gu',
);

/** Finds the addresses of entries that appear in a text by themselves, as `claim:deaths` does. */
export function findBareNouns(
  text: string,
): { readonly start: number; readonly end: number; readonly found: string }[] {
  return Array.from(text.matchAll(bareNoun), ({ index: start, 0: found }) => ({
    start,
    end: start + found.length,
    found,
  }));
}
