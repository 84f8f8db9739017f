import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import { deriveChains, type ReportChain } from '../comparison/report-chains.ts';
import { spanOfStory } from '../parts/day-span.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { sourcesDiffer } from '../parts/source-difference.ts';
import { type ActorRow, deriveActorRow } from '../rows/actor-row.ts';
import { type BriefRow, deriveBriefRow } from '../rows/brief-row.ts';
import { type ClaimRow, deriveClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';

/** A claim: who reports it, on whose word, in which words, and who is silent. */
export interface ClaimView {
  readonly frame: Frame;
  readonly row: ClaimRow;
  readonly story: EntryLink;
  readonly differs: boolean;
  readonly prose: ProseView;
  /** The chains of all reports, for the diagram. */
  readonly chains: readonly ReportChain[];
  readonly reports: Shortlist<ReportView>;
  /** The other sources of the story. */
  readonly silent: Shortlist<EntryLink>;
  readonly about: readonly ActorRow[];
  readonly event: EventRow | null;
  readonly briefs: Shortlist<BriefRow>;
}

export function deriveClaim(claim: Claim, site: Site): ClaimView {
  const { story, event } = claim;
  const reporting = new Set(claim.reports.map(({ source }) => source));
  const silent = story.sources.filter((source) => !reporting.has(source));
  const days = spanOfStory(story);
  return {
    frame: entryFrame(site, 'claim', claim.id, story),
    row: deriveClaimRow(claim),
    story: entryLink(story),
    differs: sourcesDiffer(claim.reports),
    prose: plainProse(claim.prose),
    chains: deriveChains(claim.reports),
    reports: shortlist(claim.reports, 100, deriveReport),
    silent: shortlist(silent, 24, entryLink),
    about: claim.about.map((actor) => deriveActorRow(actor, days)),
    event: event === null ? null : deriveEventRow(event),
    briefs: shortlist(claim.linkedFrom, 24, deriveBriefRow),
  };
}
