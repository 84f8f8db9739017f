import type { Named } from './find-names.ts';

/**
 * Gives a last name that appears alone the whole name that an article gives elsewhere, where one person alone bears it; also one that
 * begins a sentence, where any word has a capital.
 */
export function joinLastNames<
  T extends { readonly text: string; readonly names: readonly Named[] },
>(sentences: readonly T[]): readonly T[] {
  const persons = sentences.flatMap(({ names }) =>
    names.filter(({ kind, name }) => kind === 'person' && name.includes(' ')),
  );
  const byLast = Map.groupBy(persons, ({ name }) => name.slice(name.lastIndexOf(' ') + 1));
  const wholeOf = ({ name, actor, place, kind }: Named): Named | undefined => {
    if (actor !== null || place !== null || kind === 'organisation') return undefined;
    const bearers = byLast.get(name) ?? [];
    return new Set(bearers.map((bearer) => bearer.name)).size === 1 ? bearers[0] : undefined;
  };
  const joined = (name: Named): Named => {
    const whole = wholeOf(name);
    return whole === undefined
      ? name
      : { ...name, name: whole.name, actor: whole.actor, kind: whole.kind };
  };
  return sentences.map((sentence) => {
    const first = firstWord(sentence.text);
    const isKnown = sentence.names.some(({ start }) => start <= first.start + first.name.length);
    const before = isKnown ? [] : [joined(first)].filter(({ kind }) => kind === 'person');
    return { ...sentence, names: [...before, ...sentence.names.map(joined)] };
  });
}

/** The first word of a sentence as if it were a name of which nothing is known. */
function firstWord(text: string): Named {
  const { 0: name, index } = /\p{Lu}[\p{L}\p{M}’'-]*/u.exec(text) ?? { 0: '', index: 0 };
  const bare = name.replace(/[’']s$/u, '');
  return {
    start: index,
    end: index + bare.length,
    name: bare,
    actor: null,
    place: null,
    kind: 'other',
  };
}
