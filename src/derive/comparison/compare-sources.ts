import type { SourceSpellings } from '../actors/spellings.ts';
import { type Attribution, findOrigins, isCarrying, type Origin } from '../origins.ts';
import type { EntryLink } from '../parts/entry-link.ts';
import type { SourceNames } from '../parts/wordings.ts';
import type { SourceRow } from '../rows/source-row.ts';
import { type ComparedClaim, compareReports } from './compare-reports.ts';
import type { ReportedClaim, SourceReports } from './source-reports.ts';

/** All that two sources of a story have in common, and all in which they differ. */
export interface SourceComparison {
  readonly a: SourceRow;
  readonly b: SourceRow;
  readonly both: readonly PairRow[];
  readonly onlyA: readonly PairRow[];
  readonly onlyB: readonly PairRow[];
  /** Claims of the story on which both are silent. */
  readonly neither: number;
  readonly wordings: readonly PairWording[];
  /** Whom the two spell differently, in the words quoted from them. */
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

/**
 * Two sources side by side, from nothing but what is published of each: so a page that is made in the browser says what
 * a page of the build would. With the two swapped, all is the same in the other order.
 */
export function compareSources(a: SourceReports, b: SourceReports): SourceComparison {
  const rows = compareClaims(a, b);
  return {
    a: a.source,
    b: b.source,
    both: rows.filter((row) => row.a.length > 0 && row.b.length > 0),
    onlyA: rows.filter((row) => row.b.length === 0),
    onlyB: rows.filter((row) => row.a.length === 0),
    neither: a.storyClaims - rows.length,
    wordings: compareWordings(a, b),
    spellings: compareSpellings(a, b),
  };
}

function compareClaims(a: SourceReports, b: SourceReports): readonly PairRow[] {
  const [ofA, ofB] = [a, b].map(({ claims }) => new Map(claims.map((own) => [own.claim.id, own])));
  const inOrder = a.rank < b.rank;
  const all = new Map([...a.claims, ...b.claims].map((own) => [own.claim.id, own]));
  return [...all.values()]
    .sort((left, right) => left.rank - right.rank)
    .map(({ claim }) => {
      const [left, right] = [ofA?.get(claim.id)?.reports ?? [], ofB?.get(claim.id)?.reports ?? []];
      const carrying = [attribute(left, a), attribute(right, b)];
      return {
        ...compareReports(claim, left, right, inOrder),
        origins: findOrigins((inOrder ? carrying : carrying.toReversed()).flat()),
      };
    });
}

/** The reports that carry their claim, as origins are found from them. */
function attribute(
  reports: ReportedClaim['reports'],
  { source: { outlet } }: SourceReports,
): readonly Attribution[] {
  return reports
    .filter(isCarrying)
    .map((report) => ({ ...report, outlet: outlet.known === 'unknown' ? null : outlet.value }));
}

function compareWordings(a: SourceReports, b: SourceReports): readonly PairWording[] {
  const [ofA, ofB] = [a, b].map(
    ({ wordings }) => new Map(wordings.map(({ term, names }) => [term.id, names])),
  );
  const terms = new Map([...a.wordings, ...b.wordings].map(({ term }) => [term.id, term]));
  return [...terms.values()]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((term) => ({ term, a: ofA?.get(term.id) ?? null, b: ofB?.get(term.id) ?? null }));
}

function compareSpellings(a: SourceReports, b: SourceReports): readonly PairSpelling[] {
  return a.spellings.flatMap(({ actor, names }) => {
    const others = b.spellings.find((other) => other.actor.id === actor.id)?.names;
    if (others === undefined || isSame(names, others)) return [];
    return [{ actor, a: names, b: others }];
  });
}

function isSame({ names }: SourceSpellings, other: SourceSpellings): boolean {
  return names.toSorted().join('\n') === other.names.toSorted().join('\n');
}
