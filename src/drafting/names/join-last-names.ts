import type { Named } from './find-names.ts';

/** Gives a last name that appears alone the whole name that an article gives elsewhere, where one person alone bears it. */
export function joinLastNames<T extends { readonly names: readonly Named[] }>(
  sentences: readonly T[],
): readonly T[] {
  const persons = sentences.flatMap(({ names }) =>
    names.filter(({ kind, name }) => kind === 'person' && name.includes(' ')),
  );
  const byLast = Map.groupBy(persons, ({ name }) => name.slice(name.lastIndexOf(' ') + 1));
  const wholeOf = ({ name, actor, place, kind }: Named): Named | undefined => {
    if (actor !== null || place !== null || kind === 'organisation') return undefined;
    const bearers = byLast.get(name) ?? [];
    return new Set(bearers.map((bearer) => bearer.name)).size === 1 ? bearers[0] : undefined;
  };
  return sentences.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => {
      const whole = wholeOf(name);
      return whole === undefined
        ? name
        : { ...name, name: whole.name, actor: whole.actor, kind: whole.kind };
    }),
  }));
}
