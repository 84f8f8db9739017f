import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { findNameCount } from '../../fingerprint/find-name-count.ts';
import { findQuote, type QuoteAnswer } from '../../fingerprint/find-quote.ts';
import {
  findOrderInSources,
  findQuoteInSources,
  type QuotableSources,
} from '../../fingerprint/find-quote-in-sources.ts';
import { findRepeatedParts } from '../../fingerprint/quote-order.ts';
import type { BriefEvidence, QuoteResult } from './brief-evidence.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkSharedRuns } from './check-shared-runs.ts';
import { findProse, findQuoteFields } from './restated-text.ts';
import {
  copied,
  hasSources,
  notFound,
  overQuoted,
  rearranged,
  unchecked,
  uncheckedOrder,
  unmatched,
  unusedName,
} from './word-evidence.ts';

/**
 * Looks a brief up in the fingerprints of the sources of its story: every quotation in those that it may quote, every run of words in
 * all of them, and, where it restates a source, every name that it says the source uses.
 */
export function findEvidence(
  brief: BriefDraft,
  sources: QuotableSources,
  allowedPhrases: readonly string[],
): BriefEvidence {
  const diagnostics: Diagnostic[] = [];
  const restated = brief.fields.restates === undefined ? undefined : sources.lookups[0];
  const unread = { quotes: 0, prose: false };
  const found: string[] = [];
  const inOrder: string[] = [];
  const take = (quote: string, answer: QuoteAnswer, at: Span): QuoteResult => {
    // Of a source without a fingerprint it is said at the source; a story without a source has no such place.
    const isLeft =
      answer.kind === 'unchecked' &&
      (answer.why === 'spent' || (answer.why === 'no-fingerprint' && !hasSources(sources)));
    if (isLeft) unread.quotes += 1;
    if (answer.kind === 'not-found')
      diagnostics.push(notFound(brief, at, { answer, quote, sources }));
    if (answer.kind === 'found') found.push(quote);
    const order = findOrderInSources(sources, quote);
    if (order === 'rearranged') diagnostics.push(rearranged(brief, at, sources));
    if (order === 'in-order') inOrder.push(quote);
    if (answer.kind !== 'found' || order !== 'unknown') return answer.kind;
    // A part that appears twice is a finding already.
    if (findRepeatedParts(quote).length === 0) diagnostics.push(uncheckedOrder(brief, at, sources));
    return 'unchecked';
  };
  const quotes: (QuoteResult | null)[] = (brief.fields.reports ?? []).map(() => null);
  for (const { quote, report } of findQuoteFields(brief)) {
    const at = spanIn(brief, 'reports', report, 'quote');
    quotes[report] = take(quote, findQuoteInSources(sources, quote), at);
  }
  const quotations: QuoteResult[] = [];
  const compared = [
    ...(restated === undefined ? [] : [{ name: sources.name, lookup: restated }]),
    ...sources.others,
  ];
  for (const piece of findProse(brief)) {
    const checked = checkQuotations(piece, sources);
    for (const { start, end, quote, answer } of checked.quotations) {
      quotations.push(take(quote, answer, piece.spanOf(start, end)));
    }
    for (const { name, lookup } of compared) {
      const { sharedRuns, proseChecked } = checkSharedRuns(piece, allowedPhrases, lookup);
      if (!proseChecked) unread.prose = true;
      diagnostics.push(...sharedRuns.map((run) => copied(brief, piece, run, name)));
    }
    if (checked.unmatched.length > 0)
      diagnostics.push(unmatched(brief, piece, checked.unmatched[0] ?? 0));
  }
  if (restated !== undefined) diagnostics.push(...overQuoted(brief, found, restated));
  const nameCounts: Record<string, readonly (number | null)[]> = {};
  for (const [term, names] of Object.entries(brief.fields.wording ?? {})) {
    const counts = names.map(({ name }) =>
      restated === undefined ? null : findNameCount(restated, name),
    );
    nameCounts[term] = counts;
    for (const [index, { name }] of names.entries()) {
      // One that no one counted can be looked up where it has words enough.
      const isAbsent =
        counts[index] === 0 ||
        (restated !== undefined &&
          counts[index] === null &&
          findQuote(restated, name).kind === 'not-found');
      if (isAbsent) diagnostics.push(unusedName(brief, term, index, name, sources));
    }
  }
  if (unread.quotes > 0 || unread.prose) diagnostics.push(unchecked(brief, unread, sources));
  return { quotes, quotations, inOrder, nameCounts, diagnostics };
}
