import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import { documentOf, documentsOf } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { Wording } from '../../model/term.ts';
import { foldName } from '../../names/fold-text.ts';
import { currentReports } from '../evidence/changes.ts';
import {
  type Corroboration,
  deriveCorroboration,
  soleOriginOf,
} from '../evidence/corroboration.ts';
import { findExclusives } from '../evidence/exclusive-claims.ts';
import { deriveChains, type ReportChain } from '../evidence/report-chains.ts';
import { isDisputed, sourcesDiffer } from '../evidence/source-difference.ts';
import { type EntryLink, entryLink, pageOf } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import { firstOf, type LinkedShortlist, type Shortlist } from '../paging/shortlist.ts';
import { deriveWordings, type TermWordings } from '../terms/wordings.ts';
import { deriveSources, type SourceReports } from './claim-details.ts';
import { type ClaimFlags, deriveFlags } from './claim-flags.ts';
import { type Column, findColumns, reportsIn } from './columns.ts';

/** The overview of a comparison: the first items of four lists that the page shows in full below. */
export interface ComparisonOverview {
  /** The single origin of most claims that several sources carry; null if there is none. */
  readonly shared: SharedOrigin | null;
  /** The claims that are disputed, then those on which sources differ. */
  readonly differing: Shortlist<DifferingClaim>;
  /** The claims that each source alone reports; sources without any are left out. */
  readonly exclusives: Shortlist<SourceExclusives>;
  /** The terms with most names for which sources do not share one. */
  readonly wordings: Shortlist<TermWordings>;
}

export interface SharedOrigin {
  readonly claim: EntryLink;
  readonly corroboration: Corroboration;
  readonly chains: readonly ReportChain[];
  /** Further claims that rest on it alone. */
  readonly others: Shortlist<EntryLink>;
}

/** A claim on which voices or sources do not agree, with the reports that decide it, without those that were updated. */
export interface DifferingClaim extends ClaimFlags {
  readonly claim: EntryLink;
  /** The sources, in the order of the columns. */
  readonly sources: readonly SourceReports[];
}

export interface SourceExclusives {
  readonly source: EntryLink;
  readonly claims: Shortlist<EntryLink>;
}

/** The overview of a story's sources; null if there are not two to compare. */
export function deriveComparisonOverview(story: Story): ComparisonOverview | null {
  if (documentsOf(story.sources).length < 2) return null;
  return {
    shared: findShared(story.claims),
    differing: deriveDiffering(story),
    exclusives: deriveExclusives(story),
    wordings: deriveNames(story),
  };
}

const CLAIMS = 5;
const OWN_CLAIMS = 3;
const SOURCES = 4;
const TERMS = 3;

function findShared(claims: readonly Claim[]): SharedOrigin | null {
  const resting = claims.flatMap((claim) => {
    const corroboration = deriveCorroboration(claim.reports);
    const origin = soleOriginOf(corroboration);
    if (origin === null || corroboration.sources < 2) return [];
    return { claim, corroboration, key: origin.voices.map(({ id }) => id).join(' ') };
  });
  const [most] = groupBy(resting, ({ key }) => key).toSorted(
    (a, b) => b.items.length - a.items.length,
  );
  const [lead] =
    most?.items.toSorted((a, b) => b.corroboration.sources - a.corroboration.sources) ?? [];
  if (most === undefined || lead === undefined) return null;
  const others = most.items.filter((item) => item !== lead).map(({ claim }) => entryLink(claim));
  return {
    claim: entryLink(lead.claim),
    corroboration: lead.corroboration,
    chains: deriveChains(lead.claim.reports),
    others: firstOf(others, CLAIMS),
  };
}

function deriveDiffering({ claims, sources }: Story): Shortlist<DifferingClaim> {
  const ordered = [
    ...claims.filter(({ reports }) => isDisputed(reports)),
    ...claims.filter(({ reports }) => !isDisputed(reports) && sourcesDiffer(reports)),
  ];
  const columns = findColumns(sources);
  const { items, more } = firstOf(ordered, CLAIMS);
  return { items: items.map((claim) => deriveDifference(claim, columns)), more };
}

function deriveDifference(claim: Claim, columns: readonly Column[]): DifferingClaim {
  const current = currentReports(claim.reports);
  return {
    claim: entryLink(claim),
    ...deriveFlags(claim),
    sources: columns.flatMap((column) => deriveSources(reportsIn(column, current))),
  };
}

function deriveExclusives({ claims, sources }: Story): Shortlist<SourceExclusives> {
  const found = findExclusives(claims);
  const exclusives = documentsOf(sources).flatMap((source) => {
    const ofSource = found.find((exclusive) => exclusive.source === source);
    return ofSource === undefined
      ? []
      : { source: entryLink(source), claims: firstOf(ofSource.claims.map(entryLink), OWN_CLAIMS) };
  });
  return firstOf(exclusives, SOURCES);
}

function deriveNames(story: Story): Shortlist<TermWordings> {
  const names = namesByDocument(story);
  const countOf = ({ term }: TermWordings): number =>
    new Set((names.get(term.id) ?? []).flat()).size;
  const differing = deriveWordings(story).filter((row) => {
    const documents = names.get(row.term.id) ?? [];
    return documents.length > 1 && documents.some((used) => used.length < countOf(row));
  });
  const { items, more } = firstOf(
    differing.toSorted((a, b) => countOf(b) - countOf(a)),
    TERMS,
  );
  return {
    items: items.map(({ term, sources }) => ({ term, sources: fewer(sources, pageOf(term)) })),
    more,
  };
}

/** The names that each document has for a term in any of its versions, once each, by the id of the term. */
function namesByDocument({ sources }: Story): ReadonlyMap<string, readonly (readonly string[])[]> {
  const wordings = sources.flatMap((source) => source.wordings);
  const terms = groupBy(wordings, ({ term }) => term);
  return new Map(
    terms.map(({ key, items }) => [
      key.id,
      groupBy(items, ({ source }) => documentOf(source)).map((document) => [
        ...new Set(document.items.flatMap(({ names }) => names.map(nameKey))),
      ]),
    ]),
  );
}

/** The key of a name; one that a source uses and another only cites is not shared. */
function nameKey({ name, speaker }: Wording['names'][number]): string {
  return `${speaker?.id ?? ''}\n${foldName(name).toLowerCase()}`;
}

function fewer<T>({ items, total }: LinkedShortlist<T>, all: PageRef): LinkedShortlist<T> {
  const shown = items.slice(0, SOURCES);
  const more = total - shown.length;
  return { items: shown, more, total, all: more > 0 ? all : null };
}
