import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { findNameCount } from '../../parse/fingerprint/find-name-count.ts';
import { findQuote, type QuoteAnswer } from '../../parse/fingerprint/find-quote.ts';
import type { FingerprintLookup } from '../../parse/fingerprint/fingerprint-lookup.ts';
import { type BriefDraft, spanIn } from '../../validate/draft.ts';
import type { DraftSet } from '../draft-set.ts';
import type { BriefEvidence, QuoteResult } from './brief-evidence.ts';
import { checkAgainstFingerprint } from './check-against-fingerprint.ts';
import { findProse, findQuoteFields, type ProsePiece } from './restated-text.ts';

/** Looks a restating brief up in the fingerprint of its source: every quote, and every run of words. */
export function findEvidence(
  brief: BriefDraft,
  lookup: FingerprintLookup,
  allowedPhrases: readonly string[],
): BriefEvidence {
  const diagnostics: Diagnostic[] = [];
  const source = brief.fields.restates ?? '';
  const unread = { quotes: 0, prose: false };
  const isSpent = (answer: QuoteAnswer): boolean =>
    answer.kind === 'unchecked' && answer.why === 'spent';
  const quotes: (QuoteResult | null)[] = (brief.fields.reports ?? []).map(() => null);
  for (const { quote, report } of findQuoteFields(brief)) {
    const answer = findQuote(lookup, quote);
    quotes[report] = answer.kind;
    if (isSpent(answer)) unread.quotes += 1;
    if (answer.kind !== 'not-found') continue;
    diagnostics.push(notFound(brief, spanIn(brief, 'reports', report, 'quote'), answer, source));
  }
  const quotations: QuoteResult[] = [];
  for (const piece of findProse(brief)) {
    const checked = checkAgainstFingerprint({ text: piece.text, allowedPhrases }, lookup);
    for (const { start, end, answer } of checked.quotations) {
      quotations.push(answer.kind);
      if (isSpent(answer)) unread.quotes += 1;
      if (answer.kind !== 'not-found') continue;
      diagnostics.push(notFound(brief, piece.spanOf(start, end), answer, source));
    }
    if (!checked.proseChecked) unread.prose = true;
    diagnostics.push(...checked.sharedRuns.map((run) => copied(brief, piece, run, source)));
    if (checked.unmatched.length > 0)
      diagnostics.push(unmatched(brief, piece, checked.unmatched[0] ?? 0));
  }
  const nameCounts: Record<string, readonly (number | null)[]> = {};
  for (const [term, names] of Object.entries(brief.fields.wording ?? {})) {
    const counts = names.map(({ name }) => findNameCount(lookup, name));
    nameCounts[term] = counts;
    for (const [index, { name }] of names.entries()) {
      if (counts[index] === 0) diagnostics.push(unusedName(brief, term, index, name, source));
    }
  }
  if (unread.quotes > 0 || unread.prose) diagnostics.push(unchecked(brief, unread, source));
  return { quotes, quotations, nameCounts, diagnostics };
}

/** The words that stand in any restating of a source: names of actors and places, roles and titles. */
export function findAllowedPhrases({ actors, places, sources }: DraftSet): string[] {
  const phrases = [
    ...[...actors.values()].flatMap(({ fields }) => [
      fields.name,
      ...(fields.aliases ?? []),
      ...(fields.weakAliases ?? []),
      ...(fields.memberships ?? []).flatMap(({ role }) => role ?? []),
    ]),
    ...[...places.values()].map(({ fields }) => fields.name),
    ...[...sources.values()].flatMap(({ fields }) => [
      ...(fields.headline === undefined ? [] : [fields.headline]),
      ...(fields.allowedPhrases ?? []),
    ]),
  ];
  return [...new Set(phrases)].sort();
}

type NotFound = QuoteAnswer & { readonly kind: 'not-found' };

function notFound({ path }: BriefDraft, at: Span, { words }: NotFound, source: string): Diagnostic {
  return {
    rule: 'quote-not-found',
    path,
    at,
    message: `Cannot find the quote \`${words.join(' ')}\` in \`${source}\`, expected its words in their order`,
    note: 'Mend the quote; mark what you left out by an ellipsis and what you put in by brackets.',
  };
}

function unchecked(
  brief: BriefDraft,
  { quotes, prose }: { readonly quotes: number; readonly prose: boolean },
  source: string,
): Diagnostic {
  const left = [
    ...(quotes === 0 ? [] : [`${quotes} ${quotes === 1 ? 'quotation' : 'quotations'}`]),
    ...(prose ? ['some prose'] : []),
  ];
  return {
    rule: 'unchecked-brief',
    path: brief.path,
    at: spanIn(brief, 'restates'),
    message: `Unchecked against \`${source}\`: ${left.join(' and ')}, expected fewer words in quotation marks, or words settled before`,
    note: `Divide the brief, or let somebody who has the text settle them: \`npm run fingerprint -- ARTICLE.txt --source ${source}\`.`,
  };
}

function unusedName(
  brief: BriefDraft,
  term: string,
  index: number,
  name: string,
  source: string,
): Diagnostic {
  return {
    rule: 'quote-not-found',
    path: brief.path,
    at: spanIn(brief, 'wording', term, index, 'name'),
    message: `Cannot find the name \`${name}\` in \`${source}\`, expected one that it uses`,
    note: 'Give the words as the source has them.',
  };
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

function copied(
  { path }: BriefDraft,
  { text, spanOf }: ProsePiece,
  run: Run,
  source: string,
): Diagnostic {
  const words = text.slice(run.start, run.end).replace(/\s+/g, ' ');
  return {
    rule: 'copied-run',
    path,
    at: spanOf(run.start, run.end),
    message: `Unexpected run of ${run.length} words that also stands in \`${source}\`: \`${words}\``,
    note: 'Say it in your own words, or quote it, shorter and credited.',
  };
}

function unmatched({ path }: BriefDraft, { text, spanOf }: ProsePiece, offset: number): Diagnostic {
  const near = text.slice(offset, offset + 30).replace(/\s+/g, ' ');
  return {
    rule: 'unclosed-quotation',
    path,
    at: spanOf(offset, offset + 1),
    message: `Unexpected quotation mark without a partner at \`${near}\``,
    note: 'Close the quotation, so that it can be looked up in the source.',
  };
}
