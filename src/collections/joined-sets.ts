/** Sets of things; to join two joins all that either is joined with. */
export class JoinedSets<T> {
  readonly #sets = new Map<T, Set<T>>();

  join(things: readonly T[]): void {
    const [first, ...others] = things;
    if (first === undefined) return;
    const set = this.setOf(first);
    for (const other of others) {
      const absorbed = this.setOf(other);
      if (absorbed === set) continue;
      for (const thing of absorbed) {
        set.add(thing);
        this.#sets.set(thing, set);
      }
    }
  }

  setOf(thing: T): Set<T> {
    const known = this.#sets.get(thing);
    if (known !== undefined) return known;
    const made = new Set([thing]);
    this.#sets.set(thing, made);
    return made;
  }

  sets(): readonly Set<T>[] {
    return [...new Set(this.#sets.values())];
  }
}
