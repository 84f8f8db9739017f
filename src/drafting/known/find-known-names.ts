import type { ActorKind } from '../../model/actor.ts';
import { type KnownName, nameMatcher } from '../../names/name-matcher.ts';
import { demonymsOf } from './demonyms.ts';
import type { KnownEntries } from './known-entries.ts';

/** An entry that a text names, with where it does. */
export interface FoundName {
  readonly noun: 'actor' | 'place';
  readonly id: string;
  /** Null for a place. */
  readonly kind: ActorKind | null;
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly name: string;
  /**
   * How sure it is that this actor is meant: a name or alias is, a weak alias or the last name of a person may be, and an adjective
   * such as that of a state only points to it.
   */
  readonly by: 'name' | 'weak alias' | 'last name' | 'adjective';
}

/** Finds known actors and places in texts, by whole words as pages do. */
export type KnownNameFinder = (text: string) => readonly FoundName[];

/** Makes a finder of all names that known entries bear. A name that two actors bear finds neither. */
export function knownNameFinder(known: KnownEntries): KnownNameFinder {
  const actors = nameMatcher(toKnownNames(actorNames(known)));
  const by = new Map(actorNames(known).map((each) => [each.key, each]));
  const places = nameMatcher(
    known.places.map(({ id, name }) => ({ name, owner: id, isMention: true })),
  );
  return (text) =>
    [
      ...actors(text).flatMap(({ owner, start, end }): FoundName[] => {
        const found = by.get(owner);
        if (found === undefined) return [];
        const { id, kind } = found;
        return [
          { noun: 'actor', id, kind, start, end, name: text.slice(start, end), by: found.by },
        ];
      }),
      ...places(text).map(
        ({ owner, start, end }) =>
          ({
            noun: 'place',
            id: owner,
            kind: null,
            start,
            end,
            name: text.slice(start, end),
            by: 'name',
          }) as const,
      ),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
}

interface ActorName {
  /** Of the actor and of how the name names it: what the matcher takes for the owner. */
  readonly key: string;
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly by: FoundName['by'];
}

function actorNames({ actors }: KnownEntries): readonly ActorName[] {
  return actors.flatMap(({ id, kind, name, aliases, weakAliases }) => {
    const named = (names: readonly string[], by: FoundName['by']): ActorName[] =>
      names.map((one) => ({ key: `${by}\n${id}`, id, kind, name: one, by }));
    const [last] = kind === 'person' && name.includes(' ') ? name.split(/\s+/u).slice(-1) : [];
    return [
      ...named([name, ...aliases], 'name'),
      ...named(weakAliases, 'weak alias'),
      ...named(last === undefined ? [] : [last], 'last name'),
      ...named(kind === 'state' ? demonymsOf(name) : [], 'adjective'),
    ];
  });
}

const order: readonly FoundName['by'][] = ['name', 'weak alias', 'last name', 'adjective'];

/** Each name once: by the surest way in which it names one actor alone. */
function toKnownNames(names: readonly ActorName[]): KnownName[] {
  return [...Map.groupBy(names, ({ name }) => name)].map(([name, bearers]) => {
    const surest = order.find((by) => bearers.some((bearer) => bearer.by === by));
    const [first, ...others] = bearers.filter(({ by }) => by === surest);
    const isSure = first !== undefined && others.every(({ id }) => id === first.id);
    return { name, owner: isSure ? first.key : null, isMention: isSure };
  });
}
