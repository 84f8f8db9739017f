import { groupBy } from '../../collections/group-by.ts';
import type { Report } from '../../model/report.ts';
import { countedReports } from '../evidence/counted-reports.ts';
import { type CreditedLink, creditedLink } from '../evidence/credited-link.ts';
import { creditKey, deriveVoice, type VoiceView } from '../evidence/voice-view.ts';
import type { LinkedShortlist } from '../paging/shortlist.ts';

/** The speakers on whose word the reports of one source rest, and the agencies through which it came. */
export interface Credits {
  readonly reports: number;
  /** The speakers, those with most reports first. */
  readonly speakers: LinkedShortlist<SpeakerShare>;
  readonly chains: LinkedShortlist<ChainShare>;
}

export interface SpeakerShare {
  readonly voice: VoiceView;
  readonly reports: number;
  /** The number of all reports of the source. */
  readonly total: number;
}

export interface ChainShare {
  /** The agencies, nearest to the source first. */
  readonly via: readonly CreditedLink[];
  readonly reports: number;
}

/** The speakers on whose word some reports rest, those with most first. */
export function findSpeakerShares(given: readonly Report[]): readonly SpeakerShare[] {
  const reports = countedReports(given);
  const voices = groupBy(reports, ({ voice }) => creditKey(voice));
  return byNumber(voices).flatMap(({ items }) => {
    const first = items.find(isPrinted) ?? items[0];
    return first === undefined
      ? []
      : { voice: deriveVoice(first), reports: items.length, total: reports.length };
  });
}

/** The agencies through which reports came, those with most first. */
export function findChainShares(reports: readonly Report[]): readonly ChainShare[] {
  const chains = groupBy(
    countedReports(reports).filter(({ via }) => via.length > 0),
    ({ via }) => via.map(({ id }) => id).join(' '),
  );
  return byNumber(chains).flatMap(({ items }) => {
    const first = items.find(isPrinted) ?? items[0];
    return first === undefined
      ? []
      : { via: first.via.map((actor) => creditedLink(actor, first)), reports: items.length };
  });
}

function isPrinted({ inferredAgency }: Report): boolean {
  return inferredAgency === null;
}

function byNumber<T extends { readonly items: readonly Report[] }>(groups: readonly T[]): T[] {
  return groups.toSorted((a, b) => b.items.length - a.items.length);
}
