import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { findRepeatedParts } from '../../fingerprint/quote-order.ts';
import { findNumbers, plainNumerals } from '../../values/find-numbers.ts';
import { findLooseNumber } from '../../values/loose-numbers.ts';
import { activeBriefs, type DraftSet } from '../drafts/draft-set.ts';
import { longQuotations } from '../evidence/check-quotations.ts';
import { type Evidence, noEvidence } from '../evidence/evidence.ts';
import { findProse, findQuoteFields } from '../evidence/restated-text.ts';

/**
 * Finds quotations in which an insertion may turn the meaning, or the same words appear twice, unless the source is known to have them
 * twice.
 */
export function checkQuotes(set: DraftSet, { briefs }: Evidence = noEvidence): Diagnostic[] {
  return activeBriefs(set).flatMap((brief) => {
    const language = set.sources.get(brief.fields.restates ?? '')?.fields.language ?? null;
    const inOrder = new Set(briefs[brief.path]?.inOrder);
    return placedQuotes(brief).flatMap(({ quote, at }) => [
      ...findWeightyInsertions(quote, language).map((insertion) => ({
        rule: 'weighty-insertion' as const,
        path: brief.path,
        at,
        message: `Unexpected \`${insertion.text}\` in a quote: ${insertion.why}`,
        note: 'Quote the words that say it, or say it outside of the quote.',
      })),
      ...(inOrder.has(quote) ? [] : findRepeatedParts(quote)).map((part) => ({
        rule: 'rearranged-quote' as const,
        path: brief.path,
        at,
        message: `Unexpected \`${part}\` twice in one quote, expected each part once and in the order of the source`,
        note: 'Leave the second out, or end the quote before it.',
      })),
    ]);
  });
}

interface PlacedQuote {
  readonly quote: string;
  readonly at: Span;
}

function placedQuotes(brief: BriefDraft): readonly PlacedQuote[] {
  return [
    ...findQuoteFields(brief).map(({ quote, report }) => ({
      quote,
      at: spanIn(brief, 'reports', report, 'quote'),
    })),
    ...findProse(brief).flatMap((piece) =>
      longQuotations(piece).map(({ quote, start, end }) => ({
        quote,
        at: piece.spanOf(start, end),
      })),
    ),
  ];
}

interface Insertion {
  readonly text: string;
  readonly why: string;
}

const insertions = /[[［]([^[\]［］]*)[\]］]/gu;

/** Words that turn a sentence into its contrary. */
const negations =
  /(?<![\p{L}\p{M}])(?:not|no|never|none|nobody|hardly|barely|scarcely|kaum|neither|nor|without|cannot|\p{L}+n['’]t|nicht|kein\p{L}{0,2}|nie|niemals|niemand|nirgends|ohne|не|нет|ни|никто|никогда|без|pas|jamais|aucun\p{L}{0,2}|sans|ninguna?|nunca|sin|nessun\p{L}?|senza)(?![\p{L}\p{M}])|[没沒]|[不](?!丹)|未(?![来來])|[无無](?![锡錫])|非(?![洲常])|لا|ليس|לא|אין/giu;

/** Words of another language that are negations elsewhere: German distress, and an English fault. */
const noNegations: ReadonlyMap<string, string> = new Map([
  ['not', 'de'],
  ['sin', 'en'],
]);

/** Insertions that hold a figure or a negation: what a reader takes for the speaker’s. */
function findWeightyInsertions(quote: string, language: string | null): readonly Insertion[] {
  return [...quote.matchAll(insertions)].flatMap(([text, inner = '']) => {
    // An article, and the one of `[one] of them`, is no figure.
    const figures = findNumbers(plainNumerals(inner), language).filter(
      ({ inDigits, value }) => inDigits || value > 1,
    );
    const isFigure = figures.length > 0 || findLooseNumber(plainNumerals(inner)) !== null;
    if (isFigure) return { text, why: 'a figure in it is not the speaker’s' };
    const isNegated = [...inner.matchAll(negations)].some(
      ([word]) =>
        noNegations.get(word.toLowerCase()) !== language?.slice(0, 2) || language === null,
    );
    return isNegated ? { text, why: 'a negation in it is not the speaker’s' } : [];
  });
}
