import { compareNatural } from '../../model/compare-text.ts';
import type { Report } from '../../model/report.ts';
import { documentOf, type Source } from '../../model/source.ts';
import type { SourceSpellings } from '../actors/spellings.ts';
import { assignOrigins, isAffirming, type Origin } from '../evidence/origins.ts';
import { type EntryLink, pageOf } from '../parts/entry-link.ts';
import { rooms } from '../parts/room.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { findTermNames, type SourceNames } from '../parts/wordings.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import { type ComparedClaim, compareReports } from './compare-reports.ts';
import type { SourcePair } from './find-pairs.ts';
import { findStorySpellings } from './story-spellings.ts';

/** All that two sources of a story have in common, and all in which they differ. */
export interface SourceComparison {
  readonly a: SourceRow;
  readonly b: SourceRow;
  readonly both: Shortlist<PairRow>;
  readonly onlyA: Shortlist<PairRow>;
  readonly onlyB: Shortlist<PairRow>;
  /** Claims of the story on which both are silent. */
  readonly neither: number;
  readonly wordings: readonly PairWording[];
  /** Whom the two call by different names. */
  readonly spellings: readonly PairSpelling[];
}

export interface PairRow extends ComparedClaim {
  /** The origins that stand behind both reports together. */
  readonly origins: readonly Origin[];
}

export interface PairWording {
  readonly term: EntryLink;
  readonly a: SourceNames | null;
  readonly b: SourceNames | null;
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
  const onlyIn = (source: Source, list: readonly PairRow[]): Shortlist<PairRow> =>
    shortlist(list, rooms.main, (row) => row, pageOf(source));
  const both = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
  const rest = { kind: 'comparison', story: story.id, number: 1 } as const;
  return {
    a: deriveSourceRow(a),
    b: deriveSourceRow(b),
    both: shortlist(both, rooms.wide, (row) => row, rest),
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
  return a.story.claims.flatMap((claim) => {
    const [ofA, ofB] = [a, b].map((source) =>
      claim.reports.filter((report) => documentOf(report.source) === source),
    );
    if (ofA === undefined || ofB === undefined || ofA.length + ofB.length === 0) return [];
    return {
      ...compareReports(claim, ofA, ofB),
      origins: findSharedOrigins([...ofA, ...ofB].filter(isAffirming)),
    };
  });
}

/** What is behind some reports together; nothing where one of them names no origin. */
function findSharedOrigins(reports: readonly Report[]): readonly Origin[] {
  const origins = assignOrigins(reports);
  return origins.size === reports.length ? [...new Set(origins.values())] : [];
}

function compareWordings({ a, b }: Pair): readonly PairWording[] {
  const [ofA, ofB] = [a, b].map((source) => findTermNames(source));
  const terms = new Map([...(ofA ?? []), ...(ofB ?? [])].map(({ term }) => [term.id, term]));
  const namesIn = (list: typeof ofA, id: string): SourceNames | null =>
    list?.find(({ term }) => term.id === id)?.names ?? null;
  return [...terms.values()]
    .sort((left, right) => compareNatural(left.id, right.id))
    .map((term) => ({ term, a: namesIn(ofA, term.id), b: namesIn(ofB, term.id) }));
}

function compareSpellings({ a, b }: Pair): readonly PairSpelling[] {
  return findStorySpellings(a.story).flatMap(({ actor, spellings }) => {
    const [ofA, ofB] = [a, b].map(({ id }) => spellings.find(({ source }) => source.id === id));
    if (ofA === undefined || ofB === undefined || isSame(ofA, ofB)) return [];
    return [{ actor, a: ofA, b: ofB }];
  });
}

function isSame({ names }: SourceSpellings, other: SourceSpellings): boolean {
  return names.toSorted().join('\n') === other.names.toSorted().join('\n');
}
