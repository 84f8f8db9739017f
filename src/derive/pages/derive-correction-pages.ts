import type { Content } from '../../model/content.ts';
import { compareEdtf } from '../../model/edtf-date.ts';
import { type CorrectionView, deriveCorrections } from '../parts/correction-view.ts';
import { type Frame, frame } from '../parts/frame.ts';
import { type Pager, paginate } from '../parts/paginate.ts';

/** The corrections of all briefs, newest first. */
export interface CorrectionsView {
  readonly frame: Frame;
  readonly total: number;
  readonly corrections: readonly CorrectionView[];
  readonly pager: Pager;
}

/** All pages of the list of corrections. */
export function deriveCorrectionPages({ site, briefs }: Content): readonly CorrectionsView[] {
  const corrections = [...briefs.values()]
    .flatMap(deriveCorrections)
    .sort((a, b) => compareEdtf(b.date, a.date));
  const pages = paginate(corrections, 50, (number) => ({ kind: 'corrections', number }));
  return pages.map(({ items, page, pager }) => ({
    frame: frame(site, page),
    total: corrections.length,
    corrections: items,
    pager,
  }));
}
