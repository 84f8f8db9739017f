import { documentOf, type Source } from './source.ts';

/** Items without those that a later version of their source’s document has alike, as far as `tell` tells; the others keep their order. */
export function lastOfAlike<T>(
  items: readonly T[],
  sourceOf: (item: T) => Source,
  tell: (item: T) => unknown,
): readonly T[] {
  const keyOf = (item: T): string => JSON.stringify([documentOf(sourceOf(item)).id, tell(item)]);
  const last = new Map<string, Source>();
  for (const item of items) {
    const source = sourceOf(item);
    const known = last.get(keyOf(item));
    if (known === undefined || placeOf(known) < placeOf(source)) last.set(keyOf(item), source);
  }
  return items.filter((item) => last.get(keyOf(item)) === sourceOf(item));
}

function placeOf(source: Source): number {
  return source.versions.indexOf(source);
}
