import { compareValues, type GivenValue } from './compare-values.ts';
import { type EdtfDate, earliestDay } from './edtf-date.ts';
import { type Stance, stances } from './report.ts';

/** What decides whether a link to a claim cites a report of it. */
export interface CitableReport extends GivenValue {
  /** The id of the source that has it. */
  readonly source: string;
  readonly stance: Stance;
}

/** What a link to a claim asks for, and in which brief it is. */
export interface Citation {
  /** What follows `#` in the link: a stance, or the id of a source; null where nothing does. */
  readonly part: string | null;
  /** The id of the source that the brief restates; null in a synthesis. */
  readonly restated: string | null;
}

/**
 * Of the reports of a claim that are known on the day of a brief, those that a link to it may cite: what its voice has turned from
 * by then, only in the brief that restates its source, and where the link names that.
 */
export function citableReports<R extends CitableReport>(
  known: readonly R[],
  { part, restated }: Citation,
  isHeld: (report: R) => boolean,
): readonly R[] {
  return known.filter(
    (report) => report.source === restated || report.source === part || isHeld(report),
  );
}

/**
 * The reports of a claim that a link to it cites. With a source after `#` that source's; with a stance those that have it; without
 * either, in a brief that restates a source, those that say what this source says, else those that affirm it. In a brief that
 * restates a source a link with or without a stance cites only those with the same figure or date as this source gives with it.
 * Where the voices in the restated source do not agree, a link without a stance means those that affirm, with a warning.
 * Where none does, those that leave it open: a check lets that pass only of reports in the words of an earlier format.
 */
export function citedReports<R extends CitableReport>(
  reports: readonly R[],
  { part, restated }: Citation,
): readonly R[] {
  const asked = part === null ? reports : reports.filter(({ stance }) => stance === part);
  if (part !== null && asked.length === 0) return reports.filter(({ source }) => source === part);
  const own = firstStance(asked.filter(({ source }) => source === restated));
  if (own.length > 0)
    return reports.filter((report) => own.some((other) => saysTheSame(report, other)));
  if (part !== null) return asked;
  const affirming = reports.filter(({ stance }) => stance === 'affirms');
  return affirming.length > 0 ? affirming : reports.filter(({ stance }) => stance === 'open');
}

/** The stances that the voices in the restated source have on a claim: a link without one says what the source says only where it is one. */
export function restatedStances(
  reports: readonly CitableReport[],
  restated: string | null,
): readonly Stance[] {
  const own = reports.filter(({ source }) => source === restated);
  return stances.filter((stance) => own.some((report) => report.stance === stance));
}

/**
 * The reports that affirm; where there are none those that deny, and then those that leave it open. Where some of them give a figure
 * or date, these alone: what a voice says without one is said with that of the others.
 */
function firstStance<R extends CitableReport>(reports: readonly R[]): readonly R[] {
  const first = stances.find((stance) => reports.some((report) => report.stance === stance));
  const saying = reports.filter(({ stance }) => stance === first);
  const giving = saying.filter(({ value }) => value !== null);
  return giving.length > 0 ? giving : saying;
}

function saysTheSame(one: CitableReport, other: CitableReport): boolean {
  if (one.stance !== other.stance) return false;
  return other.value === null || compareValues(one, other) === 'same';
}

/** Whether a source appeared after a day `YYYY-MM-DD`, as far as its date is known: no brief of that day can rest on it. */
export function appearedAfter(published: EdtfDate | null, day: string): boolean {
  const first = published === null ? null : earliestDay(published);
  return first !== null && first > day;
}
