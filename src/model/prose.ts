import type { Noun } from './ids.ts';

/** A body with every link resolved and every first mention found: what a page shows. */
export type Prose = readonly ProseSegment[];

export type ProseSegment =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'open'; readonly target: Target }
  | { readonly kind: 'close'; readonly target: Target };

/** An entry that a link leads to. */
export interface Target {
  readonly noun: Noun;
  readonly id: string;
  /** The stance or the source whose reports a link to a claim cites; null where it names none. */
  readonly part: string | null;
}
