import type { Claim } from '../../model/claim.ts';
import { compareNatural } from '../../model/compare-text.ts';
import { type Report, wordOf } from '../../model/report.ts';
import { knownValue, type Source, statesOf } from '../../model/source.ts';
import type { SourceSpellings } from '../actors/spellings.ts';
import { heldReports } from '../evidence/changes.ts';
import { claimOrigins } from '../evidence/claim-origins.ts';
import { isAffirming, type Origin } from '../evidence/origins.ts';
import { type EntryLink, pageOf } from '../links/entry-link.ts';
import { limits } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import { findTermNames, type SourceNames } from '../terms/wordings.ts';
import { type ColumnHead, columnOf, deriveColumn, reportsIn } from './columns.ts';
import { type ComparedClaim, compareReports } from './compare-reports.ts';
import type { SourcePair } from './find-pairs.ts';
import { findStorySpellings } from './story-spellings.ts';

/** Everything that two sources of a story have in common, and everything in which they differ, each in all versions of its document. */
export interface SourceComparison {
  readonly a: ColumnHead;
  readonly b: ColumnHead;
  readonly both: LinkedShortlist<PairRow>;
  readonly onlyA: LinkedShortlist<PairRow>;
  readonly onlyB: LinkedShortlist<PairRow>;
  /** Claims of the story on which both are silent. */
  readonly neither: number;
  readonly wordings: readonly PairWording[];
  /** The actors that the two call by different names. */
  readonly spellings: readonly PairSpelling[];
}

export interface PairRow extends ComparedClaim {
  /** The origins of what both affirm; none if one of them affirms nothing, or names no origin. */
  readonly origins: readonly Origin[];
}

export interface PairWording {
  readonly term: EntryLink;
  /** The names in each version that has other names than the next; empty if the source does not name it. */
  readonly a: readonly SourceNames[];
  readonly b: readonly SourceNames[];
}

export interface PairSpelling {
  readonly actor: EntryLink;
  readonly a: SourceSpellings;
  readonly b: SourceSpellings;
}

type Pair = Pick<SourcePair, 'a' | 'b'>;

/** Two sources of a story side by side, in the order of the pair. */
export function compareSources(pair: Pair): SourceComparison {
  const { a, b } = pair;
  const { story } = a;
  const rows = compareClaims(pair);
  // The page of a source shows what that version says.
  const onlyIn = (source: Source, list: readonly PairRow[]): LinkedShortlist<PairRow> =>
    shorten(
      list,
      limits.main,
      (row) => row,
      source.versions.length === 0 ? pageOf(source) : comparison,
    );
  const both = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
  const comparison = { kind: 'comparison', story: story.id, number: 1 } as const;
  return {
    a: deriveColumn(columnOf(a)),
    b: deriveColumn(columnOf(b)),
    both: shorten(both, limits.wide, (row) => row, comparison),
    onlyA: onlyIn(
      a,
      rows.filter((row) => row.b.length === 0),
    ),
    onlyB: onlyIn(
      b,
      rows.filter((row) => row.a.length === 0),
    ),
    neither: story.claims.length - rows.length,
    wordings: compareWordings(pair),
    spellings: compareSpellings(pair),
  };
}

/** The claims that either reports, in the order of the story. */
function compareClaims({ a, b }: Pair): readonly PairRow[] {
  const [columnA, columnB] = [columnOf(a), columnOf(b)];
  return a.story.claims.flatMap((claim) => {
    const [ofA, ofB] = [reportsIn(columnA, claim.reports), reportsIn(columnB, claim.reports)];
    if (ofA.length + ofB.length === 0) return [];
    const held = heldReports(claim.reports).filter(isAffirming);
    return {
      ...compareReports(claim, ofA, ofB),
      origins: findSharedOrigins(claim, reportsIn(columnA, held), reportsIn(columnB, held)),
    };
  });
}

/**
 * The origins of the reports of two sources taken together; none if one has no report, or a report names no origin. All reports of
 * the claim decide which voices count as one origin, which is shown with the speakers of these reports.
 */
function findSharedOrigins(
  claim: Claim,
  a: readonly Report[],
  b: readonly Report[],
): readonly Origin[] {
  const reports = [...a, ...b];
  const origins = claimOrigins(claim.reports);
  const shared = reports.flatMap((report) => origins.get(report) ?? []);
  if (a.length === 0 || b.length === 0 || shared.length < reports.length) return [];
  const speaking = new Set<string | undefined>(reports.flatMap(whoSpeaks));
  return Array.from(new Set(shared), (origin) => {
    const voices = origin.voices.filter(({ id }) => speaking.has(id));
    return voices.length === 0 ? origin : { voices };
  });
}

/** The ids of the speakers of a report; for a report in the source’s own voice, of its publishers. */
function whoSpeaks(report: Report): readonly (string | undefined)[] {
  const { voice, source } = report;
  return voice.kind === 'source'
    ? [knownValue(source.outlet)?.id]
    : wordOf(report).map(({ id }) => id);
}

function compareWordings({ a, b }: Pair): readonly PairWording[] {
  const [ofA, ofB] = [a, b].map((source) =>
    findTermNames(statesOf(source).flatMap((state) => state.wordings)),
  );
  const terms = new Map([...(ofA ?? []), ...(ofB ?? [])].map(({ term }) => [term.id, term]));
  const namesIn = (list: typeof ofA, id: string): readonly SourceNames[] =>
    (list ?? []).filter(({ term }) => term.id === id).map(({ names }) => names);
  return [...terms.values()]
    .sort((left, right) => compareNatural(left.id, right.id))
    .map((term) => ({ term, a: namesIn(ofA, term.id), b: namesIn(ofB, term.id) }));
}

function compareSpellings({ a, b }: Pair): readonly PairSpelling[] {
  return findStorySpellings(a.story).flatMap(({ actor, spellings }) => {
    const [ofA, ofB] = [spellingsIn(a, spellings), spellingsIn(b, spellings)];
    if (ofA === null || ofB === null || isSame(ofA, ofB)) return [];
    return [{ actor, a: ofA, b: ofB }];
  });
}

/** The names that a document uses for an actor in any of its versions. */
function spellingsIn(
  document: Source,
  spellings: readonly SourceSpellings[],
): SourceSpellings | null {
  const states = new Set<string>(statesOf(document).map(({ id }) => id));
  const ofDocument = spellings.filter(({ source }) => states.has(source.id));
  const last = ofDocument.at(-1);
  const names = [...new Set(ofDocument.flatMap((spelling) => spelling.names))];
  return last === undefined ? null : { ...last, names };
}

function isSame({ names }: SourceSpellings, other: SourceSpellings): boolean {
  return names.toSorted().join('\n') === other.names.toSorted().join('\n');
}
