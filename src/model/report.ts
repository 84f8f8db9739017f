import type { Actor } from './actor.ts';
import type { Brief } from './brief.ts';
import type { Claim } from './claim.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { Figure } from './figure.ts';
import type { Source } from './source.ts';

export const stances = ['states', 'attributes', 'doubts', 'denies'] as const;
export type Stance = (typeof stances)[number];

/**
 * Whether a quote stands in its source word for word, as far as the source's fingerprint tells. Unchecked is
 * not a pass.
 */
export type QuoteStatus = 'found' | 'unchecked';

/** How one source carries one claim. */
export interface Report {
  readonly brief: Brief;
  readonly source: Source;
  readonly claim: Claim;
  readonly stance: Stance;
  /** On whose word the report rests; the source's own where there is none. */
  readonly speaker: Actor | null;
  /** The chain of outlets through which the word came, nearest to the source first. */
  readonly via: readonly Actor[];
  /** Tells one statement of a speaker from another. */
  readonly occasion: string | null;
  /** The source's words, verbatim. */
  readonly quote: string | null;
  /** Null where there is no quote. */
  readonly quoteStatus: QuoteStatus | null;
  /** The figure or date that this source gives, as text. */
  readonly value: string | null;
  /** The same as a date, where the claim gives dates. */
  readonly date: EdtfDate | null;
  /** The same as a figure, where it can be read as one. */
  readonly figure: Figure | null;
  /** Where in the source, counted from 1. */
  readonly paragraph: number | null;
}
