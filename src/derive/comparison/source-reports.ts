import { compareNatural } from '../../model/compare-text.ts';
import type { Source } from '../../model/source.ts';
import type { SourceSpellings } from '../actors/spellings.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { namesBySource, type SourceNames } from '../parts/wordings.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import { findStorySpellings } from './story-spellings.ts';

/**
 * All that one source says, as far as two sources are compared by it. It is published as it is for the page that
 * compares any two sources in the browser, so it holds nothing that JSON cannot.
 */
export interface SourceReports {
  readonly source: SourceRow;
  /** Its place among the sources of the story. */
  readonly rank: number;
  /** How many claims the story has. */
  readonly storyClaims: number;
  /** In the order of the story's claims. */
  readonly claims: readonly ReportedClaim[];
  /** What it calls things, by the id of the term. */
  readonly wordings: readonly { readonly term: EntryLink; readonly names: SourceNames }[];
  /** How it spells the actors of the story in its quoted words, by the id of the actor. */
  readonly spellings: readonly { readonly actor: EntryLink; readonly names: SourceSpellings }[];
}

export interface ReportedClaim {
  readonly claim: EntryLink;
  /** The claim's place in its story. */
  readonly rank: number;
  readonly reports: readonly ReportView[];
}

export function deriveSourceReports(source: Source): SourceReports {
  const { sources, claims } = source.story;
  const rankOf = new Map(claims.map((claim, index) => [claim, index]));
  return {
    source: deriveSourceRow(source),
    rank: sources.indexOf(source),
    storyClaims: claims.length,
    claims: groupBy(source.reports, ({ claim }) => claim)
      .map(({ key, items }) => ({
        claim: entryLink(key),
        rank: rankOf.get(key) ?? 0,
        reports: items.map(deriveReport),
      }))
      .sort((a, b) => a.rank - b.rank),
    wordings: groupBy(source.wordings, ({ term }) => term)
      .flatMap(({ key, items }) =>
        namesBySource(items).map((names) => ({ term: entryLink(key), names })),
      )
      .sort((a, b) => compareNatural(a.term.id, b.term.id)),
    spellings: findStorySpellings(source.story).flatMap(({ actor, spellings }) => {
      const names = spellings.find((spelling) => spelling.source.id === source.id);
      return names === undefined ? [] : [{ actor, names }];
    }),
  };
}
