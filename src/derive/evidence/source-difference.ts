import { groupBy } from '../../collections/group-by.ts';
import { compareValues, type GivenValue } from '../../model/compare-values.ts';
import type { Report, Stance } from '../../model/report.ts';
import { documentOf } from '../../model/source.ts';
import { currentReports } from './changes.ts';
import { comparedVoices, voiceKeyOf } from './voice-key.ts';

/**
 * Whether one voice affirms what another denies, in reports that no later one updates. A voice that is reported with both stances
 * is not a dispute: there the sources differ.
 */
export function isDisputed(reports: readonly Report[]): boolean {
  const current = currentReports(reports);
  const keysOf = (stance: Stance): readonly string[] =>
    current.filter((report) => report.stance === stance).map(voiceKeyOf);
  const denying = keysOf('denies');
  return keysOf('affirms').some((voice) => denying.some((other) => other !== voice));
}

/**
 * Whether sources report the same voice, or speak in their own, with different stances or values. Versions of a document are one
 * source; what several say together is compared with what any of them says.
 */
export function sourcesDiffer(reports: readonly Report[]): boolean {
  const voices = groupBy(
    currentReports(reports).flatMap((report) =>
      comparedVoices(report).map((voice) => ({ voice, report })),
    ),
    ({ voice }) => voice,
  );
  return voices.some(({ items }) => {
    const ofVoice = items.map(({ report }) => report);
    const sources = groupBy(ofVoice, ({ source }) => documentOf(source)).map(
      (group) => group.items,
    );
    return new Set(sources.map(stancesOf)).size > 1 || anyDiffer(distinctBy(sources, valuesOf));
  });
}

/** Whether the values of two sources in one voice exclude each other: a value of one is compatible with none of the other. */
export function valuesDiffer(a: readonly GivenValue[], b: readonly GivenValue[]): boolean {
  const [left, right] = [a.filter(givesValue), b.filter(givesValue)];
  if (left.length === 0 || right.length === 0) return false;
  const fits = (value: GivenValue, others: readonly GivenValue[]): boolean =>
    others.some((other) => compareValues(value, other) !== 'different');
  return !(left.every((value) => fits(value, right)) && right.every((value) => fits(value, left)));
}

function anyDiffer(sources: readonly (readonly GivenValue[])[]): boolean {
  return sources.some((one, index) =>
    sources.slice(index + 1).some((other) => valuesDiffer(one, other)),
  );
}

function givesValue({ value }: GivenValue): boolean {
  return value !== null;
}

function stancesOf(reports: readonly Report[]): string {
  return [...new Set(reports.map(({ stance }) => stance))].sort().join(' ');
}

function valuesOf(reports: readonly GivenValue[]): string {
  return reports
    .map(({ value, figure }) => `${value} ${figure?.numbers.join(' ')}`)
    .sort()
    .join('\n');
}

/** The distinct items: many sources print the same words, which need no second comparison. */
function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return groupBy(items, keyOf).flatMap((group) => group.items.slice(0, 1));
}
