import type { BriefDraft } from '../../validate/draft.ts';
import { quotedTexts } from './check-against-fingerprint.ts';
import { findProse, findQuoteFields } from './restated-text.ts';

/** All that a brief gives as its source’s words: its `quote` fields, and the quotations in its prose. */
export function findQuotations(brief: BriefDraft): readonly string[] {
  return [
    ...findQuoteFields(brief).map(({ quote }) => quote),
    ...findProse(brief).flatMap(({ text }) => quotedTexts(text)),
  ];
}
