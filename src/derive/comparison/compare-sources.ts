import { compareNatural } from '../../model/compare-text.ts';
import type { SourceSpellings } from '../actors/spellings.ts';
import { type Attribution, findOrigins, isCarrying, type Origin } from '../origins.ts';
import { type EntryLink, pageOf } from '../parts/entry-link.ts';
import type { PageRef } from '../parts/page-ref.ts';
import { type Room, rooms } from '../parts/room.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import type { SourceNames } from '../parts/wordings.ts';
import type { SourceRow } from '../rows/source-row.ts';
import { type ComparedClaim, compareReports } from './compare-reports.ts';
import type { ReportedClaim, SourceReports } from './source-reports.ts';

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

/**
 * Two sources side by side, from nothing but what is published of each: so a page that is made in the browser says what
 * a page of the build would. With the two swapped, all is the same in the other order. A page that must not grow with its
 * lists says where the rest of what both say is; the browser has room for all.
 */
export function compareSources(
  a: SourceReports,
  b: SourceReports,
  rest: PageRef | null = null,
): SourceComparison {
  const rows = compareClaims(a, b);
  const cut = (list: readonly PairRow[], room: Room, all: PageRef): Shortlist<PairRow> =>
    shortlist(list, rest === null ? rooms.boundless : room, (row) => row, all);
  const onlyIn = ({ source }: SourceReports, list: readonly PairRow[]): Shortlist<PairRow> =>
    cut(list, rooms.main, pageOf(source.link));
  const both = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
  return {
    a: a.source,
    b: b.source,
    both: cut(both, rooms.wide, rest ?? pageOf(a.source.link)),
    onlyA: onlyIn(
      a,
      rows.filter((row) => row.b.length === 0),
    ),
    onlyB: onlyIn(
      b,
      rows.filter((row) => row.a.length === 0),
    ),
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
    .sort((left, right) => compareNatural(left.id, right.id))
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
