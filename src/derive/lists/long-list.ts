import type { EntryLink } from '../links/entry-link.ts';
import type { SectionRef } from '../links/page-ref.ts';
import type { Section } from '../links/section.ts';
import { cut, type Limit } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import type { SectionItems } from './section-items.ts';

/** A list of an entry that may outgrow the entry's page; then it has pages of its own with all items. */
export interface LongList<V> {
  readonly section: Section;
  readonly total: number;
  /** The items that the entry's page shows. */
  readonly shorten: () => LinkedShortlist<V>;
  /** All items, a page at a time. */
  readonly pages: () => readonly SectionItems[];
}

type EntryName = Pick<EntryLink, 'noun' | 'id'>;

interface Definition<T, V> {
  readonly section: Section;
  /** The limit on the entry's page. */
  readonly limit: Limit;
  readonly items: readonly T[];
  readonly derive: (item: T) => V;
  readonly show: (items: readonly V[]) => SectionItems;
  /** The number to show, if it is not that of the items. */
  readonly total?: number;
}

/** The limit on a page that holds nothing but such a list. */
const PAGE: Limit = { items: 80, characters: 80_000 };

export function longList<T, V>(entry: EntryName, definition: Definition<T, V>): LongList<V> {
  const { section, limit, items, derive, show, total = items.length } = definition;
  const all = sectionPage(entry, section, 1);
  return {
    section,
    total,
    shorten: () => ({ ...shorten(items, limit, derive, all), total }),
    pages: () => cut(items.map(derive), PAGE).map(show),
  };
}

/** A page of a list of an entry. */
export function sectionPage(entry: EntryName, section: Section, number: number): SectionRef {
  return { kind: 'section', noun: entry.noun, id: entry.id, section, number };
}
