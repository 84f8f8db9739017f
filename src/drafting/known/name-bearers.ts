import { foldName } from '../../names/fold-text.ts';
import type { KnownActor } from './known-entries.ts';

/** Finds the ids of the actors that bear a name by which they link, whatever its letter case: no other actor can bear it. */
export function nameBearers(actors: readonly KnownActor[]): (name: string) => readonly string[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases } of actors) {
    for (const each of [name, ...aliases]) {
      const key = keyOf(each);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  return (name) => [...(bearers.get(keyOf(name)) ?? [])];
}

function keyOf(name: string): string {
  return foldName(name).toLowerCase();
}
