import type { Draft } from '../../file/schema/draft.ts';
import { type DraftReference, referencesOf } from '../../file/schema/references-of.ts';
import { collections, type Noun } from '../../model/ids.ts';
import { type DraftSet, type EntryState, stateOf, tableOf } from './draft-set.ts';
import { storyOf } from './story-of.ts';

/** A place where one entry of a set names another by its id. Plain data. */
export interface Reference extends Omit<DraftReference, 'definition'> {
  readonly path: string;
  /** The state of the entry that refers. */
  readonly from: EntryState;
  /** The noun of the entry that refers. */
  readonly of: Noun;
  /** The story of the entry that refers; null for what stories share. */
  readonly story: string | null;
}

/**
 * Every reference of the entries of a set, in fields and in bodies. Only the set knows which of two definitions counts, and what
 * became of an entry that a brief defines.
 */
export function findReferences(set: DraftSet): readonly Reference[] {
  const read = new Map<Draft, ReadonlyMap<string | null, readonly DraftReference[]>>();
  /** The references of a file by the definition to which they belong. */
  const referencesIn = (draft: Draft) => {
    const parts = read.get(draft) ?? Map.groupBy(referencesOf(draft), (each) => each.definition);
    read.set(draft, parts);
    return parts;
  };
  return (Object.keys(collections) as Noun[]).flatMap((of) =>
    [...tableOf(set, of).values()].flatMap((entry): readonly Reference[] => {
      const draft = 'located' in entry ? entry.located : entry;
      const definition =
        'prefix' in entry && entry.prefix.length > 0 ? entry.prefix.join('.') : null;
      const from = 'state' in entry ? entry.state : stateOf(entry);
      const [path, story] = [draft.path, storyOf(draft)];
      return (referencesIn(draft).get(definition) ?? []).map(
        ({ noun, id, at, inBody, isText }) => ({
          ...{ noun, id, at, inBody, isText },
          ...{ path, from, of, story },
        }),
      );
    }),
  );
}
