import type { Report, Stance } from '../../model/report.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { attributionOf, originOf } from './origins.ts';

/** The way of one report from its source to its origin. */
export interface ReportChain {
  readonly source: EntryLink;
  readonly stance: Stance;
  /** Nearest to the source first. */
  readonly via: readonly EntryLink[];
  /** On whose word the report rests; also the publisher of a source that others quote. */
  readonly speaker: EntryLink | null;
  readonly occasion: string | null;
}

/** The chains of a claim's reports, each ending where its origin is counted. */
export function deriveChains(reports: readonly Report[]): readonly ReportChain[] {
  const attributions = reports.map(attributionOf);
  return reports.map((report) => {
    const { source, stance, via, speaker } = report;
    const origin = originOf(attributionOf(report), attributions);
    const isIssuer = speaker === null && via.length === 0 && origin.entry.noun === 'actor';
    return {
      source: entryLink(source),
      stance,
      via: via.map(entryLink),
      speaker: speaker !== null || isIssuer ? origin.entry : null,
      occasion: origin.occasion,
    };
  });
}
