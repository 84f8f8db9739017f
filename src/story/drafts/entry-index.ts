import type { Span } from '../../diagnostics/span.ts';
import type { EntryName } from '../../file/entry-of-path.ts';
import { spanIn } from '../../file/schema/draft.ts';
import type { Moved, Retired } from '../../model/content.ts';
import { collections, type Noun } from '../../model/ids.ts';
import { type BrokenName, type DraftSet, type EntryState, stateOf, tableOf } from './draft-set.ts';
import { titleOf } from './title-of.ts';

/** What others have to know of an entry, wherever it is defined. Plain data. */
export interface EntryFact extends EntryName {
  readonly state: EntryState;
  readonly title: string;
  /** Null for what stories share. */
  readonly story: string | null;
  readonly path: string;
  /** The brief in which it is defined; null where it has a file of its own. */
  readonly inBrief: string | null;
  /** Why it is retired. */
  readonly reason: string;
  readonly successor: { readonly id: string; readonly at: Span } | null;
  /** Ids that it had once. */
  readonly formerIds: readonly string[];
}

/** All entries of a site. */
export interface EntryIndex {
  readonly get: (noun: Noun, id: string) => EntryFact | undefined;
  readonly idsOf: (noun: Noun) => readonly string[];
  readonly isBroken: (noun: Noun, id: string) => boolean;
  /** The id that an entry has now which had another once. */
  readonly renamed: (noun: Noun, id: string) => string | undefined;
}

/** The facts of a set’s entries of some nouns, with what became of those that went with their briefs. */
export function factsOf(set: DraftSet, nouns: readonly Noun[]): readonly EntryFact[] {
  return nouns.flatMap((noun) =>
    Array.from(tableOf(set, noun), ([id, entry]): EntryFact => {
      const { fields } = entry;
      const located = 'located' in entry ? entry.located : entry;
      const { successor } = fields;
      return {
        noun,
        id,
        state: 'state' in entry ? entry.state : stateOf(entry),
        title: titleOf(fields),
        story: noun === 'story' ? id : 'story' in fields ? fields.story : null,
        path: located.path,
        inBrief: 'prefix' in entry && entry.prefix.length > 0 ? located.path : null,
        reason: ('reason' in fields ? fields.reason : undefined) ?? '',
        successor:
          successor === undefined ? null : { id: successor, at: spanIn(located, 'successor') },
        formerIds: fields.formerIds ?? [],
      };
    }),
  );
}

/** Makes an index of entries; of two with one id the first counts. */
export function indexEntries(
  facts: readonly EntryFact[],
  broken: ReadonlySet<BrokenName>,
): EntryIndex {
  const tables = new Map<Noun, Map<string, EntryFact>>(
    (Object.keys(collections) as Noun[]).map((noun) => [noun, new Map()]),
  );
  for (const fact of facts) {
    const table = tables.get(fact.noun);
    if (table?.has(fact.id) === false) table.set(fact.id, fact);
  }
  const renamed = new Map(
    facts.flatMap(({ noun, id, formerIds }) =>
      formerIds.map((former) => [`${noun}:${former}`, id] as const),
    ),
  );
  return {
    get: (noun, id) => tables.get(noun)?.get(id),
    idsOf: (noun) => [...(tables.get(noun)?.keys() ?? [])],
    isBroken: (noun, id) => broken.has(`${noun}:${id}`),
    renamed: (noun, id) => renamed.get(`${noun}:${id}`),
  };
}

/** The retired entries among some facts, each with its reason and successor. */
export function findRetired(facts: readonly EntryFact[]): readonly Retired[] {
  const titles = new Map(facts.map(({ noun, id, title }) => [`${noun}:${id}`, title]));
  return (Object.keys(collections) as Noun[]).flatMap((of) =>
    facts
      .filter(({ noun, state }) => noun === of && state === 'retired')
      .map(({ noun, id, title, reason, successor }) => {
        const next = successor === null ? undefined : titles.get(`${noun}:${successor.id}`);
        return {
          ...{ noun, id, title, reason },
          successor:
            successor === null || next === undefined
              ? null
              : { noun, id: successor.id, title: next },
        };
      }),
  );
}

/** The addresses that entries had under ids of before, among some facts. */
export function findMoved(facts: readonly EntryFact[]): readonly Moved[] {
  return facts.flatMap(({ noun, id, title, formerIds }) =>
    formerIds.map((former) => ({ noun, id: former, to: { noun, id, title } })),
  );
}
