import { diffArrays } from 'diff';
import type { Report } from '../../model/report.ts';
import { deriveVersion, type SourceVersion } from '../entries/source-row.ts';
import { countedReports } from '../evidence/counted-reports.ts';
import { shareVoice } from '../evidence/voice-key.ts';
import { deriveVoice, type VoiceView } from '../evidence/voice-view.ts';
import { isFunctionWord } from './function-words.ts';
import { findHedges } from './hedges.ts';

/** The quotations of one speaker in two sources, word by word. */
export interface QuoteDiff {
  readonly voice: VoiceView;
  /** The versions that the quotes are from; present only if one of the two documents has several. */
  readonly versions?: Partial<Record<'a' | 'b', SourceVersion>>;
  readonly segments: readonly DiffSegment[];
  /** The words that weaken a statement and are in only one of the two. */
  readonly hedges: readonly DiffSegment[];
}

export interface DiffSegment {
  readonly in: 'a' | 'b' | 'both';
  readonly text: string;
}

/**
 * The quotes of the same speaker in two sources, the first with the first and so on; those that share too little are left out.
 * If several versions of a document have a quote on a claim, the last one's is used.
 */
export function diffQuotes(a: readonly Report[], b: readonly Report[]): readonly QuoteDiff[] {
  const [left, right] = [quoting(a), quoting(b)];
  return pairUp(left, right).flatMap(([report, other]) => {
    const diff = diffPair(report, other);
    return isTelling(diff, isEnglish(report) && isEnglish(other)) ? diff : [];
  });
}

function quoting(reports: readonly Report[]): readonly Report[] {
  return countedReports(reports.filter(({ quote }) => quote !== null));
}

/** The pairs: each report with the first of the others that has the same speaker and is not yet in a pair. */
function pairUp(
  left: readonly Report[],
  right: readonly Report[],
): readonly (readonly [Report, Report])[] {
  const paired = new Set<Report>();
  return left.flatMap((report): (readonly [Report, Report])[] => {
    const other = right.find((one) => !paired.has(one) && shareVoice(one, report));
    if (other === undefined) return [];
    paired.add(other);
    return [[report, other]];
  });
}

/**
 * Whether two quotes are worth a line. Equal quotes need none, and no one can read two unrelated sentences in one: a third of the
 * significant words of the shorter quote must be in both, in the same order. English function words do not count, unless a quote
 * has no others; in other languages all words count.
 */
function isTelling({ segments: parts }: QuoteDiff, english: boolean): boolean {
  if (parts.every((part) => part.in === 'both')) return false;
  const share = shareOf(parts, (word) => isWord(word) && !(english && isFunctionWord(word)));
  return (share ?? shareOf(parts, isWord) ?? 0) >= LEAST_SHARE;
}

const LEAST_SHARE = 1 / 3;

/** The share of the shorter quote that is in both, in words that count; null if one of them has no such word. */
function shareOf(parts: readonly DiffSegment[], counts: (word: string) => boolean): number | null {
  const sizeOf = (side: DiffSegment['in']): number =>
    parts.reduce(
      (sum, part) =>
        part.in === side ? sum + wordsOf(part.text).map(plain).filter(counts).length : sum,
      0,
    );
  const shared = sizeOf('both');
  const shorter = shared + Math.min(sizeOf('a'), sizeOf('b'));
  if (shorter === 0) return null;
  // One word in common says something of a phrase of two, not of a sentence.
  return shared < 2 && shorter > 2 ? 0 : shared / shorter;
}

function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

/** Whether two sources quote one speaker in different words. */
export function quotesDiffer(allOfA: readonly Report[], allOfB: readonly Report[]): boolean {
  const [a, b] = [quoting(allOfA), quoting(allOfB)];
  const quotesOf = (report: Report, others: readonly Report[]): readonly string[] =>
    others.filter((other) => shareVoice(other, report)).map(({ quote }) => plainQuote(quote ?? ''));
  return a.some((report) => {
    const theirs = quotesOf(report, b);
    return theirs.length > 0 && new Set([...quotesOf(report, a), ...theirs]).size > 1;
  });
}

/** The segments in order: between two in both, those of the first source come before those of the second. */
function inOrder(parts: readonly DiffSegment[]): readonly DiffSegment[] {
  const ordered: DiffSegment[] = [];
  for (const part of parts) {
    const last = ordered.at(-1);
    if (part.in === 'a' && last?.in === 'b') ordered.splice(-1, 0, part);
    else ordered.push(part);
  }
  return ordered;
}

function diffPair(a: Report, b: Report): QuoteDiff {
  const parts = inOrder(diffWords(a.quote ?? '', b.quote ?? ''));
  return {
    voice: deriveVoice(a),
    ...versionsOf(a, b),
    segments: parts,
    hedges: parts.flatMap(({ in: side, text }) =>
      side === 'both' || !isEnglish(side === 'a' ? a : b)
        ? []
        : findHedges(text).map((hedge) => ({ in: side, text: hedge })),
    ),
  };
}

function versionsOf(a: Report, b: Report): Pick<QuoteDiff, 'versions'> {
  const [ofA, ofB] = [a, b].map(({ source }) => source.versions.length > 0);
  if (!(ofA || ofB)) return {};
  return {
    versions: {
      ...(ofA && { a: deriveVersion(a.source) }),
      ...(ofB && { b: deriveVersion(b.source) }),
    },
  };
}

/** The segments of two quotes: words are compared without case and the marks around them; common ones are shown as in the second. */
function diffWords(a: string, b: string): readonly DiffSegment[] {
  const changes = diffArrays(wordsOf(a), wordsOf(b), {
    comparator: (left, right) => plain(left) === plain(right),
  });
  return changes.map(({ value, added, removed }) => ({
    in: added ? 'b' : removed ? 'a' : 'both',
    text: value.join(' '),
  }));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function plainQuote(quote: string): string {
  return wordsOf(quote).map(plain).join(' ');
}

function plain(word: string): string {
  const bare = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return bare === '' ? word : bare;
}

function isEnglish({ source: { language } }: Report): boolean {
  return language === null || /^en\b/iu.test(language);
}
