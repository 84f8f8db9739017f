import { dayOfSource, type Source } from '../../model/source.ts';

/** The day by the end of which the last of some sources was published: the statuses of their events held then. */
export function findAsOf(sources: Iterable<Source>): string | null {
  let newest: string | null = null;
  for (const source of sources) {
    const day = dayOfSource(source);
    if (day !== null && (newest === null || Date.parse(day) > Date.parse(newest))) newest = day;
  }
  return newest;
}
