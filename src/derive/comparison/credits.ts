import type { Report } from '../../model/report.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';

/** On whose word the reports of one source rest, and how that word came to it. */
export interface Credits {
  readonly reports: number;
  /** Most reports first. */
  readonly speakers: Shortlist<SpeakerShare>;
  readonly chains: Shortlist<ChainShare>;
}

export interface SpeakerShare {
  /** Null for the source's own voice and for what it has from agencies without a name. */
  readonly speaker: EntryLink | null;
  readonly reports: number;
}

export interface ChainShare {
  /** Nearest to the source first. */
  readonly via: readonly EntryLink[];
  readonly reports: number;
}

const LIMIT = 24;

export function deriveCredits(reports: readonly Report[]): Credits {
  const speakers = groupBy(reports, ({ speaker }) => speaker);
  const chains = groupBy(
    reports.filter(({ via }) => via.length > 0),
    ({ via }) => via.map(({ id }) => id).join(' '),
  );
  return {
    reports: reports.length,
    speakers: shortlist(byNumber(speakers), LIMIT, ({ key, items }) => ({
      speaker: key === null ? null : entryLink(key),
      reports: items.length,
    })),
    chains: shortlist(byNumber(chains), LIMIT, ({ items }) => ({
      via: (items[0]?.via ?? []).map(entryLink),
      reports: items.length,
    })),
  };
}

function byNumber<T extends { readonly items: readonly Report[] }>(groups: readonly T[]): T[] {
  return groups.toSorted((a, b) => b.items.length - a.items.length);
}
