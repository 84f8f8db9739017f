import { compareNatural } from '../model/compare-text.ts';
import type { Noun } from '../model/ids.ts';
import { type EntryState, sharedNouns } from '../story/drafts/draft-set.ts';
import type { FileCard } from '../story/drafts/file-card.ts';

/** An entry as an editor looks for it. Plain data. */
export interface ListedEntry {
  readonly id: string;
  /** The statement of a claim, the name of an actor, the title of a brief … */
  readonly title: string;
  readonly state: EntryState;
  /** Other names. */
  readonly aliases: readonly string[];
  /** Null for what stories share. */
  readonly story: string | null;
  /** The file that defines it, from the project. */
  readonly path: string;
  /** The ids of the briefs that define it or refer to it in a field, in the order of ids. */
  readonly carriedBy: readonly string[];
}

/** Which entries are listed. */
export interface EntryFilter {
  readonly noun: Noun;
  /** Only those of a story; of what stories share, those to which it refers. Null for all. */
  readonly story: string | null;
  /** A text that the id, the title or another name has, in whatever case and with or without accents. Null for all. */
  readonly text: string | null;
}

/**
 * Lists entries by the cards of the files, in the order of their ids. Of an id that is defined twice, the first definition counts.
 * @param retired what went with the last brief that carried it, as `claim:x`: its file does not say so
 */
export function listEntries(
  cards: readonly FileCard[],
  filter: EntryFilter,
  retired: ReadonlySet<string> = new Set(),
): readonly ListedEntry[] {
  const { noun, story, text } = filter;
  const isShared = sharedNouns.some((shared) => shared === noun);
  const carriers = carriersOf(cards, filter);
  const wanted = text === null ? null : searchForm(text);
  const listed = new Map<string, ListedEntry>();
  for (const card of cards) {
    for (const { noun: defined, id, title, state } of card.defines) {
      if (defined !== noun || listed.has(id)) continue;
      const carriedBy = [...(carriers.get(id) ?? [])].sort(compareNatural);
      if (story !== null && (isShared ? carriedBy.length === 0 : card.story !== story)) continue;
      const isOwn = card.noun === noun && card.id === id;
      const names = isOwn ? card.names.map(({ name }) => name) : [];
      const aliases = names.filter((name) => name !== title);
      if (
        wanted !== null &&
        ![id, title, ...aliases].some((one) => searchForm(one).includes(wanted))
      )
        continue;
      const became = retired.has(`${noun}:${id}`) ? 'retired' : state;
      listed.set(id, {
        id,
        title,
        state: became,
        aliases,
        story: card.story,
        path: card.path,
        carriedBy,
      });
    }
  }
  return [...listed.values()].sort((a, b) => compareNatural(a.id, b.id));
}

/** The ids of the briefs that define an entry or refer to it in a field, by the id of the entry. */
function carriersOf(
  cards: readonly FileCard[],
  { noun, story }: EntryFilter,
): ReadonlyMap<string, ReadonlySet<string>> {
  const carriers = new Map<string, Set<string>>();
  for (const card of cards) {
    if (card.noun !== 'brief' || (story !== null && card.story !== story)) continue;
    const inFields = card.refersTo.filter((entry) => entry.inFields);
    for (const entry of [...card.defines, ...inFields]) {
      if (entry.noun !== noun || (noun === 'brief' && entry.id === card.id)) continue;
      carriers.set(entry.id, (carriers.get(entry.id) ?? new Set()).add(card.id));
    }
  }
  return carriers;
}

/** A text without case and accents. */
function searchForm(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
