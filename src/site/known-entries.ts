import { entryOfPath } from '../file/entry-of-path.ts';
import type { KnownEntries, KnownEntry } from '../file/json-schema/known-entry.ts';
import { compareNatural } from '../model/compare-text.ts';
import { collections, type Noun } from '../model/ids.ts';
import type { FileCard } from '../story/drafts/file-card.ts';

/**
 * The entries that a field may name, by the cards of the files, in the order of their ids. Of an id that is defined twice, the
 * first definition counts. A file with errors has an entry of its own too.
 */
export function knownEntries(cards: readonly FileCard[]): KnownEntries {
  const known = new Map<Noun, Map<string, KnownEntry>>();
  for (const card of cards) {
    for (const { noun, ...entry } of entriesOf(card)) {
      const ofNoun = known.get(noun) ?? new Map<string, KnownEntry>();
      if (!ofNoun.has(entry.id)) ofNoun.set(entry.id, entry);
      known.set(noun, ofNoun);
    }
  }
  const nouns = Object.keys(collections) as Noun[];
  return Object.fromEntries(
    nouns.map((noun) => [noun, inOrder([...(known.get(noun)?.values() ?? [])])]),
  ) as unknown as KnownEntries;
}

function entriesOf({ noun, path, defines }: FileCard): (KnownEntry & { readonly noun: Noun })[] {
  if (noun !== null)
    return defines.map(({ noun: of, id, title, state }) => ({ noun: of, id, title, state }));
  const named = entryOfPath(path);
  return named.noun === null || named.noun === 'site'
    ? []
    : [{ noun: named.noun, id: named.id, title: '', state: 'published' }];
}

function inOrder(entries: readonly KnownEntry[]): readonly KnownEntry[] {
  return [...entries].sort((a, b) => compareNatural(a.id, b.id));
}
