import type { Site } from '../../model/content.ts';
import type { Source } from '../../model/source.ts';
import { type CoveredParagraphs, coverParagraphs } from '../comparison/covered-paragraphs.ts';
import type { Credits } from '../comparison/credits.ts';
import type { Partner } from '../comparison/find-partners.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import type { ReportView } from '../parts/report-view.ts';
import type { Shortlist } from '../parts/shortlist.ts';
import type { TermNames } from '../parts/wordings.ts';
import type { BriefRow } from '../rows/brief-row.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import { findSourceLists } from '../sections/source-lists.ts';

/** A source: what is known of the document and what not, and all that it reports. */
export interface SourceView {
  readonly frame: Frame;
  readonly row: SourceRow;
  readonly story: EntryLink;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly paragraphs: number | null;
  readonly prose: ProseView;
  /** In the order of its paragraphs, those without a number last. */
  readonly reports: Shortlist<ReportView>;
  /** Claims that no other source of the story reports. */
  readonly alone: Shortlist<EntryLink>;
  /** The sources with which it has a page side by side. */
  readonly partners: Shortlist<Partner>;
  readonly credits: Credits;
  readonly coverage: CoveredParagraphs;
  readonly wording: Shortlist<TermNames>;
  readonly briefs: Shortlist<BriefRow>;
}

export function deriveSource(source: Source, site: Site): SourceView {
  const lists = findSourceLists(source);
  return {
    frame: entryFrame(site, source, entryLink(source.story)),
    row: deriveSourceRow(source),
    story: entryLink(source.story),
    authors: source.authors,
    url: source.url,
    paragraphs: source.paragraphs,
    prose: plainProse(source.prose),
    reports: lists.reports.shorten(),
    alone: lists.alone.shorten(),
    partners: lists.partners.shorten(),
    credits: {
      reports: source.reports.length,
      speakers: lists.speakers.shorten(),
      chains: lists.chains.shorten(),
    },
    coverage: coverParagraphs(source),
    wording: lists.wording.shorten(),
    briefs: lists.briefs.shorten(),
  };
}
