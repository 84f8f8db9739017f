import { type DraftSet, stateOf } from '../draft-set.ts';

/** Names and aliases that link by themselves: those that one actor bears alone. */
export function linkingNames({ actors }: DraftSet): Map<string, string> {
  const bearers = new Map<string, string | null>();
  for (const actor of actors.values()) {
    if (stateOf(actor) === 'retired') continue;
    for (const name of new Set([actor.fields.name, ...(actor.fields.aliases ?? [])])) {
      bearers.set(name, bearers.has(name) ? null : actor.id);
    }
  }
  return new Map([...bearers].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])));
}
