import type { Claim } from '../../model/claim.ts';
import { documentOf, oneADocument } from '../../model/source.ts';
import { spanOfStory } from '../dates/day-span.ts';
import { deriveActorRow } from '../entries/actor-row.ts';
import { deriveBriefRow } from '../entries/brief-row.ts';
import { deriveReport } from '../evidence/report-view.ts';
import { entryLink } from '../links/entry-link.ts';
import { limits } from '../paging/limit.ts';
import { type LongList, longList } from './long-list.ts';
import { asLinks, asRows } from './section-items.ts';

/** The lists of a claim's page that may outgrow it. */
export function findClaimLists(claim: Claim) {
  const reporting = new Set(claim.reports.map(({ source }) => documentOf(source)));
  const days = spanOfStory(claim.story);
  return {
    reports: longList(claim, {
      section: 'reported-by',
      limit: limits.wide,
      items: claim.reports,
      derive: deriveReport,
      show: (items) => ({ kind: 'reports-by-source', items }),
    }),
    /** The other sources of the story. */
    silent: longList(claim, {
      section: 'silent',
      limit: limits.side,
      items: oneADocument(claim.story.sources).filter(
        (source) => !reporting.has(documentOf(source)),
      ),
      derive: entryLink,
      show: asLinks,
    }),
    about: longList(claim, {
      section: 'actors',
      limit: limits.side,
      items: claim.about,
      derive: (actor) => deriveActorRow(actor, days),
      show: asRows,
    }),
    briefs: longList(claim, {
      section: 'briefs',
      limit: limits.side,
      items: claim.linkedFrom,
      derive: deriveBriefRow,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}
