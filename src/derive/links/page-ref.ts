import type { Noun } from '../../model/ids.ts';
import type { Section } from './section.ts';

/** Every page of the site, by what it shows; `addresses/urls.ts` knows its address. */
export type PageRef =
  | { readonly kind: 'front' | 'about' | 'not-found' }
  | { readonly kind: 'entry'; readonly noun: Noun; readonly id: string }
  | SectionRef
  | { readonly kind: 'list'; readonly noun: Noun; readonly number: number }
  | { readonly kind: 'corrections'; readonly number: number }
  | { readonly kind: 'timeline'; readonly story: string; readonly number: number }
  | { readonly kind: 'actor-timeline'; readonly actor: string; readonly number: number }
  | { readonly kind: 'whole-timeline'; readonly number: number }
  /** A story as known at the end of a day, `2022-09-07`. */
  | {
      readonly kind: 'as-known';
      readonly story: string;
      readonly day: string;
      readonly number: number;
    }
  | KnownListRef
  | { readonly kind: 'story-actors'; readonly story: string }
  | ComparisonRef
  | { readonly kind: 'wording'; readonly story: string; readonly number: number }
  /** Two sources, in the order of the story. */
  | { readonly kind: 'pair'; readonly story: string; readonly a: string; readonly b: string };

/** A page of a story's comparison: some claims, or their marks in a further group of its sources. */
export type ComparisonRef =
  | { readonly kind: 'comparison'; readonly story: string; readonly number: number }
  | {
      readonly kind: 'columns';
      readonly story: string;
      readonly group: number;
      readonly number: number;
    };

/** A page of a list that outgrew its entry's page. */
export interface SectionRef {
  readonly kind: 'section';
  readonly noun: Noun;
  readonly id: string;
  readonly section: Section;
  readonly number: number;
}

/** A page of what a day added to a story or changed in it, if the day's own page has only the first items. */
export interface KnownListRef {
  readonly kind: 'as-known-list';
  readonly story: string;
  readonly day: string;
  readonly list: KnownList;
  readonly number: number;
}

/** A list of the page of a day; also the last part of its address. */
export type KnownList =
  | 'sources'
  | 'changed-events'
  | 'added-events'
  | 'added-claims'
  | 'changed-claims'
  | 'repeated-events';
