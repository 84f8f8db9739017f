import type { EntryLink } from '../derive/parts/entry-link.ts';

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The writing direction of a language, by its BCP 47 tag. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).language) ? 'rtl' : 'ltr';
}

/** How a link to an entry runs: names may be of any script, all other titles are in the site's language. */
export function directionOf({ noun }: Pick<EntryLink, 'noun'>): 'auto' | undefined {
  return noun === 'actor' || noun === 'place' ? 'auto' : undefined;
}
