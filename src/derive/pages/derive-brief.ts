import type { Brief } from '../../model/brief.ts';
import type { Site } from '../../model/content.ts';
import { type CitedSource, citeSources } from '../parts/cite-sources.ts';
import { type CorrectionView, deriveCorrections } from '../parts/correction-view.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import type { ProseView } from '../parts/prose-view.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { namesBySource, type SourceNames } from '../parts/wordings.ts';
import { type BriefRow, deriveBriefRow } from '../rows/brief-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';

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
