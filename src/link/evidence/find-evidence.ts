import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { findNameCount } from '../../parse/fingerprint/find-name-count.ts';
import type { QuoteAnswer } from '../../parse/fingerprint/find-quote.ts';
import {
  findQuoteInSources,
  type QuotableSources,
} from '../../parse/fingerprint/find-quote-in-sources.ts';
import { type BriefDraft, spanIn } from '../../validate/draft.ts';
import type { DraftSet } from '../draft-set.ts';
import type { BriefEvidence, QuoteResult } from './brief-evidence.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkSharedRuns } from './check-shared-runs.ts';
import { findProse, findQuoteFields, type ProsePiece } from './restated-text.ts';

/**
 * Looks a brief up in the fingerprints of the sources that it may quote: every quotation, and, where it restates a source,
 * every run of words and every name that it says the source uses.
 */
export function findEvidence(
  brief: BriefDraft,
  sources: QuotableSources,
  allowedPhrases: readonly string[],
): BriefEvidence {
  const diagnostics: Diagnostic[] = [];
  const restated = brief.fields.restates === undefined ? undefined : sources.lookups[0];
  const unread = { quotes: 0, prose: false };
  // Of a source without a fingerprint it is said at the source; a story without a source has no such place.
  const isLeft = (answer: QuoteAnswer): boolean =>
    answer.kind === 'unchecked' &&
    (answer.why === 'spent' || (answer.why === 'no-fingerprint' && !hasSources(sources)));
  const quotes: (QuoteResult | null)[] = (brief.fields.reports ?? []).map(() => null);
  for (const { quote, report } of findQuoteFields(brief)) {
    const answer = findQuoteInSources(sources, quote);
    quotes[report] = answer.kind;
    if (isLeft(answer)) unread.quotes += 1;
    if (answer.kind !== 'not-found') continue;
    diagnostics.push(notFound(brief, spanIn(brief, 'reports', report, 'quote'), answer, sources));
  }
  const quotations: QuoteResult[] = [];
  for (const piece of findProse(brief)) {
    const checked = checkQuotations(piece, sources);
    for (const { start, end, answer } of checked.quotations) {
      quotations.push(answer.kind);
      if (isLeft(answer)) unread.quotes += 1;
      if (answer.kind !== 'not-found') continue;
      diagnostics.push(notFound(brief, piece.spanOf(start, end), answer, sources));
    }
    if (restated !== undefined) {
      const { sharedRuns, proseChecked } = checkSharedRuns(piece, allowedPhrases, restated);
      if (!proseChecked) unread.prose = true;
      diagnostics.push(...sharedRuns.map((run) => copied(brief, piece, run, sources)));
    }
    if (checked.unmatched.length > 0)
      diagnostics.push(unmatched(brief, piece, checked.unmatched[0] ?? 0));
  }
  const nameCounts: Record<string, readonly (number | null)[]> = {};
  for (const [term, names] of Object.entries(brief.fields.wording ?? {})) {
    const counts = names.map(({ name }) =>
      restated === undefined ? null : findNameCount(restated, name),
    );
    nameCounts[term] = counts;
    for (const [index, { name }] of names.entries()) {
      if (counts[index] === 0) diagnostics.push(unusedName(brief, term, index, name, sources));
    }
  }
  if (unread.quotes > 0 || unread.prose) diagnostics.push(unchecked(brief, unread, sources));
  return { quotes, quotations, nameCounts, diagnostics };
}

function hasSources({ lookups, isIncomplete }: QuotableSources): boolean {
  return lookups.length > 0 || isIncomplete;
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

function notFound(
  { path }: BriefDraft,
  at: Span,
  { words }: NotFound,
  { name }: QuotableSources,
): Diagnostic {
  return {
    rule: 'quote-not-found',
    path,
    at,
    message: `Cannot find the quote \`${words.join(' ')}\` in ${name}, expected its words in their order`,
    note: 'Correct the quote. Mark what you left out by an ellipsis, and what you put in by brackets.',
  };
}

function unchecked(
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
      ? `Divide the brief, or let somebody who has the text settle them: \`npm run fingerprint -- ARTICLE.txt --source ${restates}\`.`
      : 'Add the source to `content/sources/` with the story in its field `story`, and make its fingerprint.',
  };
}

function unusedName(
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

function copied(
  { path }: BriefDraft,
  { text, spanOf }: ProsePiece,
  run: Run,
  { name }: QuotableSources,
): Diagnostic {
  const words = text.slice(run.start, run.end).replace(/\s+/g, ' ');
  return {
    rule: 'copied-run',
    path,
    at: spanOf(run.start, run.end),
    message: `Unexpected run of ${run.length} words that also stands in ${name}: \`${words}\``,
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
