import type { EdtfDate } from '../model/edtf-date.ts';
import type { Figure } from '../model/figure.ts';
import { compareDates } from './compare-dates.ts';
import { compareFigures } from './compare-figures.ts';

/** What comes of comparing two values: `compatible` ones differ, but both may be right. */
export type ValueMatch = 'same' | 'compatible' | 'different';

/** A value as written, with what could be read of it. */
export interface ReadValue {
  readonly value: string;
  readonly date: EdtfDate | null;
  readonly figure: Figure | null;
}

/** Compares what two reports of a claim give: dates as dates, figures as figures, anything else as text. */
export function compareValues(a: ReadValue, b: ReadValue): ValueMatch {
  if (foldText(a.value) === foldText(b.value)) return 'same';
  if (a.date !== null && b.date !== null) return compareDates(a.date, b.date);
  if (a.figure !== null && b.figure !== null) return compareFigures(a.figure, b.figure);
  return 'different';
}

function foldText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
