import type { Brief } from '../../model/brief.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { dayDate } from '../dates/day-date.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A correction with the brief it was made in. */
export interface CorrectionView {
  readonly date: EdtfDate;
  readonly note: string;
  readonly brief: EntryLink;
  readonly claim: EntryLink | null;
}

/** The corrections of a brief, newest first. */
export function deriveCorrections(brief: Brief): readonly CorrectionView[] {
  return brief.corrections
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .map(({ date, note, claim }) => ({
      date: dayDate(date),
      note,
      brief: entryLink(brief),
      claim: claim === null ? null : entryLink(claim),
    }));
}
