import { documentOf, type Source } from './source.ts';

/** Items without those of which a later version of their source’s document has one with the same `keyOf`; the others keep their order. */
export function lastOfAlike<T>(
  items: readonly T[],
  sourceOf: (item: T) => Source,
  keyOf: (item: T) => unknown,
): readonly T[] {
  const fullKey = (item: T): string => JSON.stringify([documentOf(sourceOf(item)).id, keyOf(item)]);
  const last = new Map<string, Source>();
  for (const item of items) {
    const source = sourceOf(item);
    const known = last.get(fullKey(item));
    if (known === undefined || placeOf(known) < placeOf(source)) last.set(fullKey(item), source);
  }
  return items.filter((item) => last.get(fullKey(item)) === sourceOf(item));
}

function placeOf(source: Source): number {
  return source.versions.indexOf(source);
}
