import { documentOf, type Source } from './source.ts';

/** Items in the order given, save those of the versions of one document: they go as its versions do, on the places that they have. */
export function inVersionOrder<T>(
  items: readonly T[],
  sourceOf: (item: T) => Source | null,
): readonly T[] {
  const versioned = items.flatMap((item) => {
    const source = sourceOf(item);
    return source === null || source.versions.length === 0
      ? []
      : { item, document: documentOf(source), place: source.versions.indexOf(source) };
  });
  const ordered = new Map(
    Array.from(
      Map.groupBy(versioned, ({ document }) => document),
      ([document, states]) => [document, states.toSorted((a, b) => a.place - b.place).values()],
    ),
  );
  const documents = new Map(versioned.map(({ item, document }) => [item, document]));
  return items.map((item) => {
    const document = documents.get(item);
    const next = document === undefined ? undefined : ordered.get(document)?.next();
    return next === undefined || next.done === true ? item : next.value.item;
  });
}
