import type { NewsEvent } from '../../model/news-event.ts';
import { oneADocument } from '../../model/source.ts';
import { findSaidClaims } from '../actors/said-claims.ts';
import { spanOfEvent } from '../dates/day-span.ts';
import { deriveActorRow } from '../entries/actor-row.ts';
import { deriveBriefRow } from '../entries/brief-row.ts';
import { deriveClaimRow } from '../entries/claim-row.ts';
import { deriveSourceRow } from '../entries/source-row.ts';
import { listedReports } from '../evidence/counted-reports.ts';
import { deriveReport } from '../evidence/report-view.ts';
import { findReportingSources } from '../evidence/reporting-sources.ts';
import { inStoryOrder } from '../evidence/story-order.ts';
import { limits } from '../paging/limit.ts';
import { type LongList, longList } from './long-list.ts';
import { asRows } from './section-items.ts';

/** The lists of an event's page that may outgrow it. */
export function findEventLists(event: NewsEvent) {
  const claims = inStoryOrder(event.claims);
  const reports = claims.flatMap((claim) => claim.reports);
  const days = spanOfEvent(event);
  return {
    claims: longList(event, {
      section: 'claims',
      limit: limits.main,
      items: claims,
      derive: deriveClaimRow,
      show: asRows,
    }),
    said: longList(event, {
      section: 'said-there',
      limit: limits.main,
      items: findSaidClaims(event.said),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'said', items }),
    }),
    dates: longList(event, {
      section: 'dates',
      limit: limits.main,
      items: listedReports(reports.filter(({ date }) => date !== null)),
      derive: deriveReport,
      show: (items) => ({ kind: 'reports-by-source', items }),
    }),
    actors: longList(event, {
      section: 'actors',
      limit: limits.side,
      items: event.actors,
      derive: (actor) => deriveActorRow(actor, days),
      show: asRows,
    }),
    sources: longList(event, {
      section: 'sources',
      limit: limits.side,
      items: oneADocument(findReportingSources(event)),
      derive: deriveSourceRow,
      show: asRows,
    }),
    briefs: longList(event, {
      section: 'briefs',
      limit: limits.side,
      items: event.briefs,
      derive: deriveBriefRow,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}
