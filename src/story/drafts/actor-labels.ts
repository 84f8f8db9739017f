import { foldName } from '../../names/fold-text.ts';

/** An actor as far as it may be taken for another of the same name. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  /** Its first membership; null where it has none. */
  readonly mark: { readonly role: string | null; readonly organization: string } | null;
}

/**
 * The names by which the site speaks of actors that bear the name of another, by id: with the role of each, else the
 * organisation; with the id where that is the same or unknown.
 */
export function actorLabels(actors: Iterable<Namesake>): ReadonlyMap<string, string> {
  const all = [...actors];
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const labels = new Map<string, string>();
  for (const namesakes of Map.groupBy(all, ({ name }) => foldName(name)).values()) {
    if (namesakes.length < 2) continue;
    const marks = namesakes.map(({ mark }) =>
      mark === null ? null : (mark.role ?? names.get(mark.organization) ?? null),
    );
    for (const [index, { id, name }] of namesakes.entries()) {
      const mark = marks[index] ?? null;
      const isOwn = mark !== null && marks.filter((other) => other === mark).length === 1;
      labels.set(id, `${name} (${isOwn ? mark : id})`);
    }
  }
  return labels;
}
