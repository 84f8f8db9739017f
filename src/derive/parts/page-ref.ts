import type { Noun } from '../../model/ids.ts';

/** Every page of the site, by what it shows; `site/urls.ts` knows its address. */
export type PageRef =
  | { readonly kind: 'front' | 'about' | 'not-found' }
  | { readonly kind: 'entry'; readonly noun: Noun; readonly id: string }
  | { readonly kind: 'list'; readonly noun: Noun; readonly number: number }
  | { readonly kind: 'corrections'; readonly number: number }
  | { readonly kind: 'timeline' | 'comparison'; readonly story: string; readonly number: number }
  | { readonly kind: 'pair'; readonly story: string; readonly a: string; readonly b: string };
