import {
  appearedAfter,
  type Citation,
  citableReports,
  citedReports,
} from '../../model/cited-reports.ts';
import { findHeld } from '../../model/held-reports.ts';
import type { DraftSet } from './draft-set.ts';
import { type DraftedReport, draftedReports } from './drafted-reports.ts';
import { orderVersions } from './order-versions.ts';
import { readingOfDrafts } from './reading-of-drafts.ts';
import { publishedOn } from './source-facts.ts';

/** A link to a claim, and where it is. */
export interface ClaimCitation extends Citation {
  readonly claim: string;
  /** The day of the brief: it cites no younger source but the one that it restates. Null in a text that has no day. */
  readonly day: string | null;
}

/** The reports of a claim, as a link to it sees them. */
export interface CitedDrafts {
  readonly all: readonly DraftedReport[];
  /** Those that are known on the day of the brief. */
  readonly known: readonly DraftedReport[];
  /** Those of them that the link may cite. */
  readonly citable: readonly DraftedReport[];
  /** Those that it cites. */
  readonly cited: readonly DraftedReport[];
}

/** Finds the reports that a link to a claim cites. */
export function citationFinder(set: DraftSet): (citation: ClaimCitation) => CitedDrafts {
  const reports = draftedReports(set);
  const reading = readingOfDrafts(set, orderVersions(set));
  return ({ claim, day, ...citation }) => {
    const all = reports.get(claim) ?? [];
    const known = all.filter(
      ({ source }) =>
        day === null ||
        source === citation.restated ||
        !appearedAfter(publishedOn(set, source), day),
    );
    const held = new Set(findHeld(known, reading));
    const citable = citableReports(known, citation, (report) => held.has(report));
    return { all, known, citable, cited: citedReports(citable, citation) };
  };
}
