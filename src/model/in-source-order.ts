import { inOrderAfter } from '../collections/in-order-after.ts';
import type { EdtfDate } from './edtf-date.ts';
import { inDateOrder } from './in-date-order.ts';
import { inVersionOrder } from './in-version-order.ts';
import { knownValue, type Source } from './source.ts';

/**
 * Items by the dates of their sources, undated last; the versions of a document in their own order; and none before what must come before it,
 * such as the report that it brings up to date.
 */
export function inSourceOrder<T>(
  items: readonly T[],
  sourceOf: (item: T) => Source,
  beforeOf: (item: T) => readonly T[],
): readonly T[] {
  const byVersion = inVersionOrder(
    inDateOrder(items, (item) => dateInOrder(sourceOf(item))),
    sourceOf,
  );
  // What leads in a circle, by several claims, leaves the versions as they are.
  return inVersionOrder(inOrderAfter(byVersion, beforeOf), sourceOf);
}

/** Sources in the order in which a story lists them. */
export function orderSources(sources: readonly Source[]): readonly Source[] {
  return inSourceOrder(sources, (source) => source, sourcesBefore);
}

/** What a source brings up to date, and the version before it. */
function sourcesBefore(source: Source): readonly Source[] {
  const version = source.versions[source.versions.indexOf(source) - 1];
  const updated = source.reports.flatMap(({ updates }) => updates);
  return version === undefined ? updated : [version, ...updated];
}

/** The date of a source; of a version without one that of the next which has any. */
function dateInOrder(source: Source): EdtfDate | null {
  const own = knownValue(source.published);
  if (own !== null) return own;
  const next = source.versions.slice(source.versions.indexOf(source) + 1);
  return next.map(({ published }) => knownValue(published)).find((date) => date !== null) ?? null;
}
