/**
 * A text in which words that a line end divides are whole again: `meet-` and `ing` on the next line are one word, unless the text has
 * them with a hyphen elsewhere, as `full-fledged`. Soft hyphens at a line end always join.
 */
export function joinDividedWords(text: string): string {
  const hyphened = new Set(
    [...text.matchAll(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)+/gu)].map(([word]) => plain(word)),
  );
  return text.replace(
    /([\p{L}\p{M}]+)(\u00ad|[-‐])[ \t]*\r?\n[ \t]*(?=(\p{Ll}[\p{L}\p{M}]*))/gu,
    (_whole, before: string, hyphen: string, after: string) => {
      if (hyphen !== '\u00ad' && hyphened.has(plain(`${before}-${after}`))) return `${before}-`;
      return before;
    },
  );
}

function plain(word: string): string {
  return word.replaceAll('‐', '-').toLowerCase();
}
