import type { Content, Retired } from '../src/model/content.ts';

/**
 * Linked content as lines of text that can be compared: each entry on a line, every other entry in it as `noun:id`.
 * (To compare the entries themselves, which lead to one another in circles, takes minutes.)
 */
export function flatContent({ site, ...maps }: Content, retired: readonly Retired[]): string[] {
  const entries = Object.values(maps).flatMap((map) => [...map.values()]);
  const names = new Map<unknown, string>(
    entries.map((entry) => [entry, `${entry.noun}:${entry.id}`]),
  );
  const print = (value: unknown): string =>
    JSON.stringify(value, (key, inner: unknown) =>
      key === '' ? inner : (names.get(inner) ?? inner),
    );
  return [print(site), print(retired), ...entries.map(print)];
}
