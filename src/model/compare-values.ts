import { compareDates } from './compare-dates.ts';
import { compareFigures } from './compare-figures.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { Figure } from './figure.ts';

/** What comes of comparing two values: `compatible` ones differ, but both may be right. */
export type ValueMatch = 'same' | 'compatible' | 'different';

/** What a report gives, with what could be read of it; all null where it gives nothing. */
export interface GivenValue {
  /** As written. */
  readonly value: string | null;
  /** The same as a date, where the claim gives dates. */
  readonly date: EdtfDate | null;
  /** The same as a figure, where it can be read as one. */
  readonly figure: Figure | null;
}

/**
 * Compares what two reports of a claim give: dates as dates, figures as figures, anything else as text. One that gives nothing contradicts none.
 */
export function compareValues(a: GivenValue, b: GivenValue): ValueMatch {
  if (a.value === null || b.value === null) return a.value === b.value ? 'same' : 'compatible';
  if (foldText(a.value) === foldText(b.value) && !readsApart(a, b)) return 'same';
  if (a.date !== null && b.date !== null) return compareDates(a.date, b.date);
  if (a.figure !== null && b.figure !== null) return compareFigures(a.figure, b.figure);
  return 'different';
}

/** Whether languages make two numbers of the same signs, as of `1,250`. */
function readsApart({ figure: a }: GivenValue, { figure: b }: GivenValue): boolean {
  return a?.numbers.join(' ') !== b?.numbers.join(' ');
}

function foldText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
