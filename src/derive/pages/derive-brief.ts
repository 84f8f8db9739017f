import type { Brief } from '../../model/brief.ts';
import type { Site } from '../../model/content.ts';
import { type CitedSource, citeSources } from '../briefs/cite-sources.ts';
import { type CorrectionView, deriveCorrections } from '../briefs/correction-view.ts';
import { type BriefRow, deriveBriefRow } from '../entries/brief-row.ts';
import { deriveEventRow, type EventRow } from '../entries/event-row.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import { deriveReport, type ReportView } from '../evidence/report-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { ProseView } from '../links/prose-view.ts';
import { namesBySource, type SourceNames } from '../terms/wordings.ts';
import { entryFrame, type Frame } from './frame.ts';

/** A brief with everything it says in fields and in prose. */
export interface BriefView {
  readonly frame: Frame;
  readonly row: BriefRow;
  /** The source it restates; null for a synthesis. */
  readonly source: SourceRow | null;
  readonly corrections: readonly CorrectionView[];
  readonly prose: ProseView;
  /** The sources that its prose refers to, by their numbers. */
  readonly cited: readonly CitedSource[];
  readonly events: readonly EventRow[];
  readonly reports: readonly ReportView[];
  readonly wordings: readonly { readonly term: EntryLink; readonly names: SourceNames }[];
}

export function deriveBrief(brief: Brief, site: Site): BriefView {
  const { prose, cited } = citeSources(brief);
  return {
    frame: { ...entryFrame(site, brief, entryLink(brief.story)), indexed: !brief.draft },
    row: deriveBriefRow(brief),
    source: brief.restates === null ? null : deriveSourceRow(brief.restates),
    corrections: deriveCorrections(brief),
    prose,
    cited,
    events: brief.events.map(deriveEventRow),
    reports: brief.reports.map(deriveReport),
    wordings: brief.wordings.flatMap((wording) =>
      namesBySource([wording]).map((names) => ({ term: entryLink(wording.term), names })),
    ),
  };
}
