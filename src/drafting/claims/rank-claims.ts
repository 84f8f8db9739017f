import { compareDates } from '../../model/compare-dates.ts';
import { compareFigures } from '../../model/compare-figures.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Figure } from '../../model/figure.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';

/** A part of an article for which claims are looked for. */
export interface Passage {
  readonly stems: readonly string[];
  /** Of the sentence around it. */
  readonly context: readonly string[];
  /** Ids of known actors named in it, by name or by an adjective. */
  readonly actors: ReadonlySet<string>;
  /** Ids of those whose word it is. */
  readonly speakers: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly dates: readonly EdtfDate[];
}

/** A claim that a passage may carry. */
export interface RankedClaim {
  readonly claim: string;
  readonly statement: string;
  /** The higher the better; comparable within one article. */
  readonly score: number;
  /** What the passage shares with the claim, for the editor. */
  readonly shares: readonly ('words' | 'actors' | 'figures' | 'dates' | 'speaker')[];
}

/**
 * The claims that each of some passages may carry, best first, at most `most` of each.
 *
 * The score of a claim is that of BM25 over the stems of its statement, the quotes that other sources have for it, the title of its event
 * and its topic, with half the weight for words that only the sentence around the passage has. To it comes for each shared actor how
 * rare that actor is among the claims, and a fixed amount for a figure or date that agrees with a known value, for a figure or date where
 * the claim gives one, and for the same speaker. A claim that comes near to every passage says little of any one: a part of its score is taken
 * by what it scores in all passages on average.
 */
export function rankClaims(
  passages: readonly Passage[],
  index: ClaimIndex,
  most: number,
): readonly (readonly RankedClaim[])[] {
  const table = passages.map((passage) =>
    index.entries.map((entry) => score(passage, entry, index)),
  );
  const usual = index.entries.map((_, column) =>
    usualScore(table.map((row) => row[column]?.total ?? 0)),
  );
  return table.map((row) =>
    row
      .map((found, column) => ({
        found,
        entry: index.entries[column],
        rank: found.total - HUB * (usual[column] ?? 0),
      }))
      .filter(({ found }) => found.words > 0 || found.values > 0)
      .sort((a, b) => b.rank - a.rank || compareIds(a.entry, b.entry))
      .slice(0, most)
      .flatMap(({ found, entry, rank }) =>
        entry === undefined ? [] : [toRanked(entry, found, rank)],
      ),
  );
}

const K = 1.2;
const B = 0.5;
const CONTEXT = 0.25;
const ACTOR = 0.6;
const SAME_VALUE = 3;
const COMPATIBLE_VALUE = 1.5;
const GIVES_VALUE = 1;
const EVENT_DATE = 1;
const SPEAKER = 1;
const HUB = 0.5;

interface Score {
  readonly words: number;
  readonly actors: number;
  readonly figures: number;
  readonly dates: number;
  readonly speaker: number;
  readonly values: number;
  readonly total: number;
}

function score(passage: Passage, entry: IndexedClaim, index: ClaimIndex): Score {
  const near = new Set(passage.stems);
  const far = new Set(passage.context.filter((stem) => !near.has(stem)));
  const words =
    sum(near, (stem) => bm25(stem, entry, index)) +
    CONTEXT * sum(far, (stem) => bm25(stem, entry, index));
  const actors =
    ACTOR * sum(passage.actors, (id) => (entry.actors.has(id) ? index.actorWeightOf(id) : 0));
  const figures = scoreFigures(passage, entry);
  const dates = scoreDates(passage, entry);
  const speaker = [...passage.speakers].some((id) => entry.speakers.has(id)) ? SPEAKER : 0;
  const values = figures + dates;
  return {
    words,
    actors,
    figures,
    dates,
    speaker,
    values,
    total: words + actors + values + speaker,
  };
}

function bm25(stem: string, { stems, length }: IndexedClaim, index: ClaimIndex): number {
  const often = stems.get(stem);
  if (often === undefined) return 0;
  const norm = K * (1 - B + (B * length) / index.averageLength);
  return (index.weightOf(stem) * often * (K + 1)) / (often + norm);
}

function scoreFigures({ figures }: Passage, { claim, figures: known }: IndexedClaim): number {
  if (figures.length === 0) return 0;
  const matches = figures.flatMap((figure) => known.map((other) => compareFigures(figure, other)));
  const best = matches.includes('same')
    ? SAME_VALUE
    : matches.includes('compatible')
      ? COMPATIBLE_VALUE
      : 0;
  return Math.max(best, claim.gives === 'figure' ? GIVES_VALUE : 0);
}

function scoreDates({ dates }: Passage, { claim, dates: known, eventDate }: IndexedClaim): number {
  if (dates.length === 0) return 0;
  const matches = dates.flatMap((date) => known.map((other) => compareDates(date, other)));
  const best = matches.includes('same')
    ? SAME_VALUE
    : matches.includes('compatible')
      ? COMPATIBLE_VALUE
      : 0;
  const isOfEvent =
    eventDate !== null && dates.some((date) => compareDates(date, eventDate) !== 'different');
  return Math.max(best, claim.gives === 'date' ? GIVES_VALUE : 0, isOfEvent ? EVENT_DATE : 0);
}

/** The mean of the scores of a claim over all passages. */
function usualScore(scores: readonly number[]): number {
  return scores.reduce((total, each) => total + each, 0) / Math.max(1, scores.length);
}

function sum<T>(items: Iterable<T>, worthOf: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += worthOf(item);
  return total;
}

function compareIds(a: IndexedClaim | undefined, b: IndexedClaim | undefined): number {
  return (a?.claim.id ?? '') < (b?.claim.id ?? '') ? -1 : 1;
}

function toRanked({ claim }: IndexedClaim, found: Score, rank: number): RankedClaim {
  const shares = (['words', 'actors', 'figures', 'dates', 'speaker'] as const).filter(
    (part) => found[part] > 0,
  );
  return {
    claim: claim.id,
    statement: claim.statement,
    score: Math.round(rank * 100) / 100,
    shares,
  };
}
