import { placeIn } from '../../model/report.ts';
import { documentOf, type Source } from '../../model/source.ts';
import { findChainShares, findSpeakerShares } from '../comparison/credits.ts';
import { findPartners } from '../comparison/find-partners.ts';
import { deriveBriefRow } from '../entries/brief-row.ts';
import { soleSourceOf } from '../evidence/exclusive-claims.ts';
import { deriveReport } from '../evidence/report-view.ts';
import { entryLink } from '../links/entry-link.ts';
import { limits } from '../paging/limit.ts';
import { findTermNames } from '../terms/wordings.ts';
import { type LongList, longList } from './long-list.ts';
import { asLinks, asRows } from './section-items.ts';

/** The lists of a source's page that may outgrow it. */
export function findSourceLists(source: Source) {
  const reports = source.reports.toSorted((a, b) => placeIn(a) - placeIn(b));
  const claims = [...new Set(reports.map(({ claim }) => claim))];
  return {
    /** Its reports in the order of its paragraphs, those without a number last. */
    reports: longList(source, {
      section: 'reports',
      limit: limits.wide,
      items: reports,
      derive: deriveReport,
      show: (items) => ({ kind: 'reports-by-claim', items }),
    }),
    /** The claims that no other source of the story reports. */
    alone: longList(source, {
      section: 'alone',
      limit: limits.main,
      items: claims.filter((claim) => soleSourceOf(claim) === documentOf(source)),
      derive: entryLink,
      show: asLinks,
    }),
    partners: longList(source, {
      section: 'partners',
      limit: limits.side,
      items: findPartners(source),
      derive: (partner) => partner,
      show: (items) => ({ kind: 'partners', items }),
    }),
    speakers: longList(source, {
      section: 'credits',
      limit: limits.side,
      items: findSpeakerShares(source.reports),
      derive: (share) => share,
      show: (items) => ({ kind: 'credits', items }),
    }),
    chains: longList(source, {
      section: 'chains',
      limit: limits.side,
      items: findChainShares(source.reports),
      derive: (share) => share,
      show: (items) => ({ kind: 'chains', items }),
    }),
    wording: longList(source, {
      section: 'wording',
      limit: limits.side,
      items: findTermNames(source.wordings),
      derive: (names) => names,
      show: (items) => ({ kind: 'wording', items }),
    }),
    briefs: longList(source, {
      section: 'briefs',
      limit: limits.side,
      items: source.briefs,
      derive: deriveBriefRow,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}
