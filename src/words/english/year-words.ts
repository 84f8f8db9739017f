import { numberWords } from './number-words.ts';

/** A year as texts and pictures show it, counted as astronomers do (0 is 1 BC): "44 BC", "AD 480", "2022", "AD 12,000". */
export function yearWords(year: number): string {
  if (year < 1) return `${digits(1 - year)} BC`;
  return year < 1000 || year > 9999 ? `AD ${digits(year)}` : String(year);
}

/** Digits of a year: four are not grouped; more are, like other numbers beside them. */
function digits(year: number): string {
  return year > 9999 ? numberWords(year) : String(year);
}
