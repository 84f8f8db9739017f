import { foldName } from '../../names/fold-text.ts';
import type { KnownName } from '../../names/name-matcher.ts';
import type { DraftSet } from '../draft-set.ts';

/**
 * All names that the set knows. Those that mention an actor are the names and aliases that it bears alone; the others
 * (weak aliases, names that several bear, those of retired actors, of places, terms and sources) keep a shorter name from
 * being found within them.
 */
export function linkingNames({ actors, places, terms, sources }: DraftSet): readonly KnownName[] {
  const bearers = new Map<string, Bearers>();
  const note = (name: string, strength: 'strong' | 'weak', id: string | null): void => {
    const folded = foldName(name);
    const known = bearers.get(folded) ?? { name, strong: new Set(), weak: new Set() };
    known[strength].add(id);
    bearers.set(folded, known);
  };
  for (const { id, fields } of actors.values()) {
    const isRetired = fields.status === 'retired';
    for (const name of [fields.name, ...(fields.aliases ?? [])]) {
      note(name, isRetired ? 'weak' : 'strong', isRetired ? null : id);
    }
    for (const name of fields.weakAliases ?? []) note(name, 'weak', isRetired ? null : id);
  }
  for (const { fields } of [...places.values(), ...terms.values()]) note(fields.name, 'weak', null);
  for (const { fields } of sources.values()) note(fields.label, 'weak', null);
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
