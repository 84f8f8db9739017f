import type { QuotationRange } from '../../fingerprint/find-quotation-ranges.ts';
import type { FoundName } from '../known/find-known-names.ts';
import type { Named } from '../names/find-names.ts';
import type { Word } from '../sentences/parse-english.ts';
import type { Stretch } from '../sentences/split-sentences.ts';

/** A sentence of an article with what was found in it; all offsets are its own. */
export interface Sentence {
  /** Its paragraph, from 1. */
  readonly paragraph: number;
  /** Where it begins in its paragraph. */
  readonly offset: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** Names of all sorts, without adjectives. */
  readonly names: readonly Named[];
  /** All that known entries are found by, adjectives too. */
  readonly found: readonly FoundName[];
  /** Quotations that lie in it, as far as they do. */
  readonly quotations: readonly QuotationRange[];
  readonly clauses: readonly Stretch[];
}

/** Whether a place is within a quotation. */
export function isQuoted({ quotations }: Pick<Sentence, 'quotations'>, at: number): boolean {
  return quotations.some(({ start, end }) => start <= at && at < end);
}
