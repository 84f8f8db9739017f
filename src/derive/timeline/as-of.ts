import { latestDay } from '../../model/edtf-date.ts';
import { knownValue, type Source } from '../../model/source.ts';

/** The day by whose end a source was published, as stated or inferred; null where it has no date. */
export function dayOfSource({ published }: Source): string | null {
  const date = knownValue(published);
  return date === null ? null : latestDay(date);
}

/** The day by whose end the last of some sources was published: the statuses of their events held then. */
export function findAsOf(sources: Iterable<Source>): string | null {
  let newest: string | null = null;
  for (const source of sources) {
    const day = dayOfSource(source);
    if (day !== null && (newest === null || Date.parse(day) > Date.parse(newest))) newest = day;
  }
  return newest;
}
