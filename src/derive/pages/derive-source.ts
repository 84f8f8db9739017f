import type { Site } from '../../model/content.ts';
import type { Source } from '../../model/source.ts';
import { type CoveredParagraphs, coverParagraphs } from '../comparison/covered-paragraphs.ts';
import type { Credits } from '../comparison/credits.ts';
import type { Partner } from '../comparison/find-partners.ts';
import type { BriefRow } from '../entries/brief-row.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import type { ReportView } from '../evidence/report-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type ProseView, plainProse } from '../links/prose-view.ts';
import { findSourceLists } from '../lists/source-lists.ts';
import type { LinkedShortlist } from '../paging/shortlist.ts';
import type { TermNames } from '../terms/wordings.ts';
import { entryFrame, type Frame } from './frame.ts';

/** A source: what is known about the document and what is not, and everything that it reports. */
export interface SourceView {
  readonly frame: Frame;
  readonly row: SourceRow;
  readonly story: EntryLink;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly paragraphs: number | null;
  readonly prose: ProseView;
  /** Its reports in the order of its paragraphs, those without a number last. */
  readonly reports: LinkedShortlist<ReportView>;
  /** The claims that no other source of the story reports. */
  readonly alone: LinkedShortlist<EntryLink>;
  /** The sources with which it has a page side by side. */
  readonly partners: LinkedShortlist<Partner>;
  readonly credits: Credits;
  readonly coverage: CoveredParagraphs;
  readonly wording: LinkedShortlist<TermNames>;
  readonly briefs: LinkedShortlist<BriefRow>;
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
