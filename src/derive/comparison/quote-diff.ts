import { diffArrays } from 'diff';
import type { Report } from '../../model/report.ts';
import { deriveVersion, type SourceVersion } from '../entries/source-row.ts';
import { countedReports } from '../evidence/counted-reports.ts';
import { shareVoice } from '../evidence/voice-key.ts';
import { deriveVoice, type VoiceView } from '../evidence/voice-view.ts';
import { isFunctionWord } from './function-words.ts';
import { findHedges } from './hedges.ts';

/** What two sources quote of one speaker, word by word. */
export interface QuoteDiff {
  readonly voice: VoiceView;
  /** Of a document in several versions, the one that its quote is from; there only where one of the two is such a document. */
  readonly versions?: Partial<Record<'a' | 'b', SourceVersion>>;
  readonly segments: readonly DiffSegment[];
  /** Words that weaken a statement and stand in only one of the two. */
  readonly hedges: readonly DiffSegment[];
}

export interface DiffSegment {
  readonly in: 'a' | 'b' | 'both';
  readonly text: string;
}

/**
 * The quotes of the same speaker in two sources, the first with the first and so on; those that share too little are left
 * to stand side by side. Of what several versions of a document quote on a claim, it is the last that does.
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

/** Each with the first of the others that is of the same speaker and not yet in a pair. */
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
 * Equal quotes need no line, and two sentences that have little to do with each other can be read in one by nobody: of the
 * telling words of the shorter quote, a third must stand in both, in the same order. Words that hold any English sentence
 * together do not count, unless a quote has no others; of other languages all words do.
 */
function isTelling({ segments: parts }: QuoteDiff, english: boolean): boolean {
  if (parts.every((part) => part.in === 'both')) return false;
  const share = shareOf(parts, (word) => isWord(word) && !(english && isFunctionWord(word)));
  return (share ?? shareOf(parts, isWord) ?? 0) >= LEAST_SHARE;
}

const LEAST_SHARE = 1 / 3;

/** How much of the shorter quote stands in both, in words that count; null where one of them has no such word. */
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

/** Between two parts in both, those of the first source come before those of the second. */
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

/** Words are the same in any case and without the marks around them; shown are those of the second. */
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
