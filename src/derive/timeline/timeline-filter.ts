import { groupBy } from '../../collections/group-by.ts';
import { compareNatural } from '../../model/compare-text.ts';
import type { EventStatus } from '../../model/news-event.ts';
import { eventStatuses } from '../../model/news-event.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** The values by which the events of a page can be filtered; a list of fewer than two would filter nothing and is empty. */
export interface TimelineFilter {
  readonly actors: readonly FilterValue[];
  readonly places: readonly FilterValue[];
  readonly kinds: readonly FilterValue[];
  readonly statuses: readonly (FilterValue & { readonly id: EventStatus })[];
  /** The number of values that the events of the page have, if not all are offered: the others occur less often. */
  readonly found: Readonly<Record<CappedGroup, number>>;
}

export interface FilterValue {
  readonly id: string;
  readonly name: string;
  /** The number of events of the page that have it. */
  readonly events: number;
}

export type FilterGroup = CappedGroup | 'statuses';

type CappedGroup = keyof typeof MOST;

/** The number of values for which `styles/timeline-filter.css` has rules. */
const MOST = { actors: 12, places: 8, kinds: 8 } as const;

export function deriveFilter(entries: readonly TimelineEntry[]): TimelineFilter {
  const statuses = eventStatuses
    .map((status) => ({
      id: status,
      name: status,
      events: entries.filter((entry) => entry.status === status).length,
    }))
    .filter(({ events }) => events > 0);
  const actors = findValues(entries.flatMap((entry) => entry.actors.items.map(({ link }) => link)));
  const places = findValues(entries.flatMap(({ place }) => place ?? []));
  const kinds = findValues(
    entries.flatMap(({ sort }) => (sort === null ? [] : { id: sort, name: sort })),
  );
  return {
    actors: actors.slice(0, MOST.actors),
    places: places.slice(0, MOST.places),
    kinds: kinds.slice(0, MOST.kinds),
    statuses: statuses.length < 2 ? [] : statuses,
    found: { actors: actors.length, places: places.length, kinds: kinds.length },
  };
}

/** The values, most frequent first. */
function findValues(
  values: readonly { readonly id: string; readonly name: string }[],
): readonly FilterValue[] {
  const found = groupBy(values, ({ id }) => id)
    .map(({ key, items }) => ({ id: key, name: items[0]?.name ?? key, events: items.length }))
    .sort((a, b) => b.events - a.events || compareNatural(a.name, b.name));
  return found.length < 2 ? [] : found;
}
