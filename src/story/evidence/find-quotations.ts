import type { BriefDraft } from '../../file/schema/draft.ts';
import { longQuotations } from './check-quotations.ts';
import { findProse, findQuoteFields } from './restated-text.ts';

/** All that a brief gives as a source’s words: its `quote` fields, and the quotations in its prose. */
export function findQuotations(brief: BriefDraft): readonly string[] {
  return [
    ...findQuoteFields(brief).map(({ quote }) => quote),
    ...findProse(brief).flatMap((piece) => longQuotations(piece).map(({ quote }) => quote)),
  ];
}
