import { count } from '../../diagnostics/count-findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { findQuote, type QuoteAnswer } from '../../fingerprint/find-quote.ts';
import type { QuotableSources } from '../../fingerprint/find-quote-in-sources.ts';
import { findQuoteParts } from '../../fingerprint/find-quote-parts.ts';
import { lengthOfSource } from '../../fingerprint/fingerprint.ts';
import type { FingerprintLookup } from '../../fingerprint/fingerprint-lookup.ts';
import type { ProsePiece } from './restated-text.ts';

/** Whether a brief has any source that it may quote, with a fingerprint or without. */
export function hasSources({ lookups, isIncomplete }: QuotableSources): boolean {
  return lookups.length > 0 || isIncomplete;
}

type NotFound = QuoteAnswer & { readonly kind: 'not-found' };

/** The finding of a quote that appears in no source that the brief may quote, with how far it was right and where else it appears. */
export function notFound(
  { path }: BriefDraft,
  at: Span,
  {
    answer: { words, right },
    quote,
    sources: { name, others },
  }: {
    readonly answer: NotFound;
    readonly quote: string;
    readonly sources: QuotableSources;
  },
): Diagnostic {
  const elsewhere = others.find(({ lookup }) => findQuote(lookup, quote).kind === 'found');
  const until =
    right === 0 ? '' : `: ${count(right, 'word')} of it appear there, then something else follows`;
  const note =
    elsewhere === undefined
      ? 'Correct the quote. Mark what you left out by an ellipsis, and what you put in by brackets.'
      : `It appears in ${elsewhere.name}: quote it in the brief of that source, or correct it.`;
  return {
    rule: 'quote-not-found',
    path,
    at,
    message: `Cannot find the quote \`${words.join(' ')}\` in ${name}, expected its words in their order${until}`,
    note,
  };
}

/** A quote whose parts appear in the source in another order. */
export function rearranged({ path }: BriefDraft, at: Span, { name }: QuotableSources): Diagnostic {
  return {
    rule: 'rearranged-quote',
    path,
    at,
    message: `Unexpected order of the parts of a quote, expected that of ${name}`,
    note: 'Give the parts in the order of the source, or as two quotes.',
  };
}

/** A quote of which each part was found, but in which order they appear there no one has noted. */
export function uncheckedOrder(
  { path, fields }: BriefDraft,
  at: Span,
  { name }: QuotableSources,
): Diagnostic {
  const { restates = 'ID' } = fields;
  return {
    rule: 'unchecked-order',
    path,
    at,
    message: `Unchecked order of the parts of a quote, expected that of ${name} to be noted in its fingerprint`,
    note: `Run \`npx collate fingerprint ARTICLE.txt --source ${restates}\` again with the text of the source, which notes it.`,
  };
}

/** The number of words that may be quoted of any source, however short. */
const leastQuoted = 40;

/** The quotes of a brief that together are more than a quarter of its source. */
export function overQuoted(
  brief: BriefDraft,
  quotes: readonly string[],
  { fingerprint }: FingerprintLookup,
): Diagnostic[] {
  const quoted = countQuoted(quotes);
  const length = lengthOfSource(fingerprint);
  if (quoted < leastQuoted || quoted * 4 <= length) return [];
  return [
    {
      rule: 'over-quoted',
      path: brief.path,
      at: spanIn(brief, 'restates'),
      message: `Unexpected ${count(quoted, 'word')} quoted of about ${numberOf(length)} that \`${brief.fields.restates}\` has, expected no more than a quarter`,
      note: 'Say more of it in your own words, and quote what matters by its wording.',
    },
  ];
}

/** The words of some quotes; those of a part that appears in another one only once. */
function countQuoted(quotes: readonly string[]): number {
  const parts = new Set(
    quotes.flatMap((quote) => findQuoteParts(quote)).map(({ words }) => ` ${words.join(' ')} `),
  );
  return [...parts]
    .filter((part) => ![...parts].some((other) => other !== part && other.includes(part)))
    .reduce((sum, part) => sum + part.trim().split(' ').length, 0);
}

function numberOf(length: number): number {
  return length < 100 ? length : Math.round(length / 10) * 10;
}

/** A brief of which something was not looked up. */
export function unchecked(
  brief: BriefDraft,
  { quotes, prose }: { readonly quotes: number; readonly prose: boolean },
  sources: QuotableSources,
): Diagnostic {
  const { restates = 'ID' } = brief.fields;
  const left = [
    ...(quotes === 0 ? [] : [`${quotes} ${quotes === 1 ? 'quotation' : 'quotations'}`]),
    ...(prose ? ['some prose'] : []),
  ];
  return {
    rule: 'unchecked-brief',
    path: brief.path,
    at: spanIn(brief, brief.fields.restates === undefined ? 'story' : 'restates'),
    message: `Unchecked against ${sources.name}: ${left.join(' and ')}, expected ${hasSources(sources) ? 'fewer words in quotation marks, or words settled before' : 'a source of the story that they are from'}`,
    note: hasSources(sources)
      ? `Divide the brief, or have somebody with the text settle them: \`npx collate fingerprint ARTICLE.txt --source ${restates}\`.`
      : 'Add the source to `content/sources/` with the story in its field `story`, and make its fingerprint.',
  };
}

/** A name that the source does not use. */
export function unusedName(
  brief: BriefDraft,
  term: string,
  index: number,
  name: string,
  sources: QuotableSources,
): Diagnostic {
  return {
    rule: 'quote-not-found',
    path: brief.path,
    at: spanIn(brief, 'wording', term, index, 'name'),
    message: `Cannot find the name \`${name}\` in ${sources.name}, expected one that it uses`,
    note: 'Give the words as the source has them.',
  };
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A run of words that also appears in a source. */
export function copied(
  { path }: BriefDraft,
  { text, spanOf }: ProsePiece,
  run: Run,
  name: string,
): Diagnostic {
  const words = text.slice(run.start, run.end).replace(/\s+/g, ' ');
  return {
    rule: 'copied-run',
    path,
    at: spanOf(run.start, run.end),
    message: `Unexpected run of ${run.length} words that also appears in ${name}: \`${words}\``,
    note: 'Say it in your own words, or quote it, shorter and credited.',
  };
}

/** A quotation mark without its partner. */
export function unmatched(
  { path }: BriefDraft,
  { text, spanOf }: ProsePiece,
  offset: number,
): Diagnostic {
  const near = text.slice(offset, offset + 30).replace(/\s+/g, ' ');
  return {
    rule: 'unclosed-quotation',
    path,
    at: spanOf(offset, offset + 1),
    message: `Unexpected quotation mark without a partner at \`${near}\``,
    note: 'Close the quotation, so that it can be looked up in the source.',
  };
}
