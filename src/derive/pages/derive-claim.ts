import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import type { ActorRow } from '../entries/actor-row.ts';
import type { BriefRow } from '../entries/brief-row.ts';
import { type ClaimRow, deriveClaimRow } from '../entries/claim-row.ts';
import { deriveEventRow, type EventRow } from '../entries/event-row.ts';
import { type ChangeStrand, deriveStrands } from '../evidence/change-strands.ts';
import { type FigureDay, findFigureDays } from '../evidence/given-figures.ts';
import { deriveChains, type ReportChain } from '../evidence/report-chains.ts';
import type { ReportView } from '../evidence/report-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type ProseView, plainProse } from '../links/prose-view.ts';
import { findClaimLists } from '../lists/claim-lists.ts';
import type { LinkedShortlist } from '../paging/shortlist.ts';
import { entryFrame, type Frame } from './frame.ts';

/** A claim: who reports it, on whose word, in which words, and who is silent. */
export interface ClaimView {
  readonly frame: Frame;
  readonly row: ClaimRow;
  readonly story: EntryLink;
  /** The reports that update one another. */
  readonly changes: readonly ChangeStrand[];
  /** The figures of its reports, by the days of their sources; none if they give no figure. */
  readonly figures: readonly FigureDay[];
  readonly prose: ProseView;
  /** The chains of the reports that the page shows, for the diagram. */
  readonly chains: readonly ReportChain[];
  readonly reports: LinkedShortlist<ReportView>;
  /** The other sources of the story. */
  readonly silent: LinkedShortlist<EntryLink>;
  readonly about: LinkedShortlist<ActorRow>;
  readonly event: EventRow | null;
  readonly briefs: LinkedShortlist<BriefRow>;
}

/** The most steps of a change, and days of figures; the list of reports has all. */
const CHANGES = 24;

export function deriveClaim(claim: Claim, site: Site): ClaimView {
  const { story, event } = claim;
  const lists = findClaimLists(claim);
  const reports = lists.reports.shorten();
  return {
    frame: entryFrame(site, claim, entryLink(story)),
    row: deriveClaimRow(claim),
    story: entryLink(story),
    changes: deriveStrands(claim.reports, CHANGES),
    figures: findFigureDays(claim.reports).slice(0, CHANGES),
    prose: plainProse(claim.prose),
    chains: deriveChains(claim.reports).slice(0, reports.items.length),
    reports,
    silent: lists.silent.shorten(),
    about: lists.about.shorten(),
    event: event === null ? null : deriveEventRow(event),
    briefs: lists.briefs.shorten(),
  };
}
