import { parseEdtf } from '../edtf/parse-edtf.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { GivenValue } from '../model/compare-values.ts';
import { readFigure } from './read-figure.ts';

/** What the `value` of a report gives, by the kind of its claim and the language of its source. */
export function readValue(
  written: string | undefined,
  gives: ClaimKind | null,
  language: string | null,
): GivenValue {
  if (written === undefined) return { value: null, date: null, figure: null };
  if (gives !== 'date') {
    return { value: written, date: null, figure: readFigure(written, language) };
  }
  const parsed = parseEdtf(written);
  return { value: written, date: parsed.ok ? parsed.date : null, figure: null };
}
