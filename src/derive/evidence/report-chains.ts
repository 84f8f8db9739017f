import type { Report, Stance } from '../../model/report.ts';
import { documentOf, oneADocument } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { heldReports } from './changes.ts';
import { claimOrigins } from './claim-origins.ts';
import { countedReports } from './counted-reports.ts';
import { type CreditedLink, creditedLink } from './credited-link.ts';
import type { Origin } from './origins.ts';
import { voiceKeyOf } from './voice-key.ts';
import { deriveVoice, type VoiceView } from './voice-view.ts';

/** The chain of one report from its source to its end. */
export interface ReportChain {
  readonly source: EntryLink;
  /** The last version of the source’s document that has any of the chains, which represents all. */
  readonly document: EntryLink;
  /** The number of versions of the document that have any. */
  readonly versions: number;
  readonly stance: Stance;
  /** The agencies between the source and the end, nearest to the source first. */
  readonly agencies: readonly CreditedLink[];
  readonly end: ChainEnd;
  /** The speaker in this source; others may be one origin with it. */
  readonly voice: VoiceView;
}

/** The end of a chain: a named origin, the source itself, or someone it does not name. */
export type ChainEnd =
  | { readonly kind: 'origin'; readonly origin: Origin }
  | { readonly kind: 'source' }
  | { readonly kind: 'unnamed'; readonly who: string; readonly key: string };

/**
 * The chains of a claim’s reports that their voices have not abandoned, each ending where its origin is counted. A voice in several
 * versions of a document has one chain.
 */
export function deriveChains(all: readonly Report[]): readonly ReportChain[] {
  const reports = heldReports(all);
  const origins = claimOrigins(all);
  const states = Map.groupBy(new Set(reports.map(({ source }) => source)), documentOf);
  return countedReports(reports).map((report) => {
    const versions = states.get(documentOf(report.source)) ?? [report.source];
    const origin = origins.get(report);
    return {
      source: entryLink(report.source),
      document: entryLink(oneADocument(versions)[0] ?? report.source),
      versions: versions.length,
      stance: report.stance,
      agencies: report.via.map((actor) => creditedLink(actor, report)),
      end: endOf(report, origin),
      voice: deriveVoice(report),
    };
  });
}

function endOf(report: Report, origin: Origin | undefined): ChainEnd {
  const { voice } = report;
  if (origin !== undefined) return { kind: 'origin', origin };
  return voice.kind === 'unnamed'
    ? { kind: 'unnamed', who: voice.who, key: voiceKeyOf(report) }
    : { kind: 'source' };
}
