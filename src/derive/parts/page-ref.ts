import type { Noun } from '../../model/ids.ts';

/** Every page of the site, by what it shows; `site/urls.ts` knows its address. */
export type PageRef =
  | { readonly kind: 'front' | 'about' | 'not-found' }
  | { readonly kind: 'entry'; readonly noun: Noun; readonly id: string }
  | { readonly kind: 'list'; readonly noun: Noun; readonly number: number }
  | { readonly kind: 'corrections'; readonly number: number }
  | { readonly kind: 'timeline' | 'comparison'; readonly story: string; readonly number: number }
  | { readonly kind: 'pair'; readonly story: string; readonly a: string; readonly b: string };

/** The noun under which a page stands in the navigation; null for the pages under none. */
export function nounOf(page: PageRef): Noun | null {
  switch (page.kind) {
    case 'entry':
    case 'list':
      return page.noun;
    case 'timeline':
    case 'comparison':
    case 'pair':
      return 'story';
    default:
      return null;
  }
}
