import { compareNatural } from '../../model/compare-text.ts';
import type { Site } from '../../model/content.ts';
import { compareEdtf } from '../../model/edtf-date.ts';
import type { CorrectionView } from '../briefs/correction-view.ts';
import type { Limit } from '../paging/limit.ts';
import { type Pager, paginate } from '../paging/paginate.ts';
import type { StoryShare } from '../shares/story-share.ts';
import { type Frame, frame } from './frame.ts';

/** The corrections of all briefs, newest first. */
export interface CorrectionsView {
  readonly frame: Frame;
  readonly total: number;
  readonly corrections: readonly CorrectionView[];
  readonly pager: Pager;
}

const PAGE: Limit = { items: 50, characters: 64_000 };

/** All pages of the list of corrections. */
export function deriveCorrectionPages(
  stories: readonly StoryShare[],
  site: Site,
): readonly CorrectionsView[] {
  const corrections = stories
    .flatMap(({ rows }) => rows.read().corrections)
    .toSorted((a, b) => compareEdtf(b.date, a.date) || compareNatural(a.brief.id, b.brief.id));
  const pages = paginate(corrections, PAGE, (number) => ({ kind: 'corrections', number }));
  return pages.map(({ items, page, pager }) => ({
    frame: frame(site, page),
    total: corrections.length,
    corrections: items,
    pager,
  }));
}
