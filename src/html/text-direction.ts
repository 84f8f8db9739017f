import type { EntryLink } from '../derive/links/entry-link.ts';

/** The writing direction of a language, by its BCP 47 tag: that of the script that it names or is mostly written in. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The direction of a link to an entry: names may be in any script, all other titles are in the site's language. */
export function directionOf({ noun }: Pick<EntryLink, 'noun'>): 'auto' | undefined {
  return noun === 'actor' || noun === 'place' ? 'auto' : undefined;
}
