import type { EntryFact, EntryIndex } from '../drafts/entry-index.ts';

/**
 * The entry that takes the place of a retired one, by way of its successors, which may be retired themselves. Null where no one
 * does: where a successor is missing, is a draft or has none itself, or where they lead in a circle.
 */
export function findActiveSuccessor(retired: EntryFact, index: EntryIndex): EntryFact | null {
  const seen = new Set([retired.id]);
  let entry: EntryFact | undefined = retired;
  while (entry?.state === 'retired') {
    const next: string | undefined = entry.successor?.id;
    if (next === undefined || seen.has(next)) return null;
    seen.add(next);
    entry = index.get(retired.noun, next);
  }
  return entry === undefined || entry.state === 'draft' ? null : entry;
}
