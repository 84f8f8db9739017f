import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import type { Source } from '../../model/source.ts';
import { type CoveredParagraphs, coverParagraphs } from '../comparison/covered-paragraphs.ts';
import { type Credits, deriveCredits } from '../comparison/credits.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { groupBy } from '../parts/group-by.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { namesBySource, type SourceNames } from '../parts/wordings.ts';
import { type BriefRow, deriveBriefRow } from '../rows/brief-row.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';

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
  readonly credits: Credits;
  readonly coverage: CoveredParagraphs;
  readonly wordings: readonly { readonly term: EntryLink; readonly names: SourceNames }[];
  readonly briefs: Shortlist<BriefRow>;
}

const LIMIT = 200;

export function deriveSource(source: Source, site: Site): SourceView {
  const reports = source.reports.toSorted(
    (a, b) => paragraphOf(a.paragraph) - paragraphOf(b.paragraph),
  );
  const claims = [...new Set(reports.map(({ claim }) => claim))];
  return {
    frame: entryFrame(site, 'source', source.id, source.story),
    row: deriveSourceRow(source),
    story: entryLink(source.story),
    authors: source.authors,
    url: source.url,
    paragraphs: source.paragraphs,
    prose: plainProse(source.prose),
    reports: shortlist(reports, LIMIT, deriveReport),
    alone: shortlist(
      claims.filter((claim) => isAlone(claim, source)),
      LIMIT,
      entryLink,
    ),
    credits: deriveCredits(source.reports),
    coverage: coverParagraphs(source),
    wordings: groupBy(source.wordings, ({ term }) => term).flatMap(({ key, items }) =>
      namesBySource(items).map((names) => ({ term: entryLink(key), names })),
    ),
    briefs: shortlist(source.briefs, 24, deriveBriefRow),
  };
}

function paragraphOf(paragraph: number | null): number {
  return paragraph ?? Number.MAX_SAFE_INTEGER;
}

function isAlone(claim: Claim, source: Source): boolean {
  return claim.reports.every((report) => report.source === source);
}
