import type { Draft } from '../../file/schema/draft.ts';
import { foldName } from '../../names/fold-text.ts';
import type { KnownName } from '../../names/name-matcher.ts';

/** A name as one file gives it. */
export interface NotedName {
  readonly name: string;
  /** The form that all its spellings share. */
  readonly folded: string;
  /** The actor that bears it; null for whatever else does. */
  readonly owner: string | null;
  /** Whether it mentions the owner by itself. */
  readonly isStrong: boolean;
}

/** The names that the file of an entry gives to it. Those of retired actors, of places, terms and sources mention no one. */
export function notedNames(draft: Draft): readonly NotedName[] {
  switch (draft.noun) {
    case 'actor': {
      const { name, aliases = [], weakAliases = [], status } = draft.fields;
      const isRetired = status === 'retired';
      const owner = isRetired ? null : draft.id;
      return [
        ...[name, ...aliases].map((one) => noted(one, owner, !isRetired)),
        ...weakAliases.map((one) => noted(one, owner, false)),
      ];
    }
    case 'place':
    case 'term':
      return [noted(draft.fields.name, null, false)];
    case 'source':
      return [noted(draft.fields.label, null, false)];
    default:
      return [];
  }
}

function noted(name: string, owner: string | null, isStrong: boolean): NotedName {
  return { name, folded: foldName(name), owner, isStrong };
}

/**
 * Names as they are found in texts. Those that mention an actor are the names and aliases that it bears alone; the others
 * (weak aliases, names that several bear, those of no actor) keep a shorter name from being found within them.
 */
export function linkingNames(names: Iterable<NotedName>): readonly KnownName[] {
  const bearers = new Map<string, Bearers>();
  for (const { name, folded, owner, isStrong } of names) {
    const known = bearers.get(folded) ?? { name, strong: new Set(), weak: new Set() };
    known[isStrong ? 'strong' : 'weak'].add(owner);
    bearers.set(folded, known);
  }
  return Array.from(bearers.values(), ({ name, strong, weak }) => ({
    name,
    owner: onlyOf(strong.size > 0 ? strong : weak),
    isMention: strong.size === 1,
  }));
}

interface Bearers {
  readonly name: string;
  /** The actors that the name mentions. */
  readonly strong: Set<string | null>;
  /** The actors that also bear it; null for whatever else does. */
  readonly weak: Set<string | null>;
}

function onlyOf(ids: ReadonlySet<string | null>): string | null {
  const [id = null, ...others] = ids;
  return others.length === 0 ? id : null;
}
