/** A text in lower case with spaces in the place of its days, years and times, so that these are not taken for figures. */
export function blankDates(text: string, language: string | null): string {
  const months = monthNames(language).join('|');
  const day = '\\d{1,2}(?:st|nd|rd|th|er|\\.)?';
  const days = `${day}(?:\\s*(?:[-–—,]|and|to|or|und|bis|oder|и|до|или|et|y)\\s*${day}){0,5}`;
  const year = `(?:,?\\s+\\d{4}(?!\\d))?`;
  const patterns = [
    /(?<!\d)\d{4}-\d\d(?:-\d\d)?(?!\d)/gu,
    /(?<!\d)\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)/gu,
    /\d+\s*(?:年|月|日|号|號|时|時|点|點|년|월|일|시)/gu,
    new RegExp(`(?<![\\d.,])${days}\\s*(?:of\\s+|de\\s+)?(?:${months})(?!\\p{L})\\.?${year}`, 'gu'),
    new RegExp(
      `(?<!\\p{L})(?:${months})(?!\\p{L})\\.?\\s+(?:${days}(?!\\d)${year}|\\d{4}(?!\\d))`,
      'gu',
    ),
    /(?<!\d)\d{1,2}:\d\d(?!\d)|(?<!\d)\d{1,2}(?:\.\d\d)?\s*(?:a\.?m\.?|p\.?m\.?|o['’]clock|uhr)(?!\p{L})/gu,
    // Two years, a decade, and 9/11
    /(?<![\d.,])(?:1[5-9]|20)\d\d\s*(?:[-–—/]|and|to|und|bis|и|по)\s*(?:(?:1[5-9]|20)\d\d|\d\d)(?![\d.,]?\d)/gu,
    /(?<![\d.,])(?:1[5-9]|20)?\d0['’]?s(?!\p{L})/gu,
    /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/gu,
    // A year after a word that leads to one, or at the end of a phrase.
    /(?<=(?:^|[^\p{L}])(?:in|since|until|by|from|of|before|after|during|year|im|seit|bis|von|vor|nach|jahr|jahre|в|с|до|после|от|en|de|desde|depuis|à|al)\s)(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/gu,
    /(?<![\d.,\p{L}])(?:1[5-9]|20)\d\d(?=\s*(?:$|[,;:.)!?](?!\d)|г\.|году|года))/gu,
  ];
  return patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (date) => ' '.repeat(date.length)),
    text,
  );
}

const namesByLanguage = new Map<string, readonly string[]>();

/** The names of the months, whole and short, in a language and in English. */
function monthNames(language: string | null): readonly string[] {
  const key = language ?? 'en';
  const known = namesByLanguage.get(key);
  if (known !== undefined) return known;
  const names = [key, 'en'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, day: 'numeric' } as const].flatMap((options) => {
        const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, index) => {
          const parts = format.formatToParts(Date.UTC(2001, index, 2));
          return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
        });
      }),
    ),
  );
  const kept = [...new Set(['sept', ...names.map((name) => name.replace(/\.$/u, ''))])]
    .filter((name) => /^\p{L}{3,}$/u.test(name))
    .sort((a, b) => b.length - a.length);
  namesByLanguage.set(key, kept);
  return kept;
}
