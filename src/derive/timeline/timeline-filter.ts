import type { EventStatus } from '../../model/news-event.ts';
import { eventStatuses } from '../../model/news-event.ts';
import { groupBy } from '../parts/group-by.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** What the events of a page can be chosen by; a list of fewer than two values chooses nothing and is empty. */
export interface TimelineFilter {
  readonly actors: readonly FilterValue[];
  readonly places: readonly FilterValue[];
  readonly kinds: readonly FilterValue[];
  readonly statuses: readonly (FilterValue & { readonly id: EventStatus })[];
}

export interface FilterValue {
  readonly id: string;
  readonly name: string;
  /** How many events of the page have it. */
  readonly events: number;
}

export type FilterGroup = keyof TimelineFilter;

/** As many as `styles/timeline-filter.css` has rules for. */
const MOST = { actors: 12, places: 8, kinds: 8 } as const;

export function deriveFilter(entries: readonly TimelineEntry[]): TimelineFilter {
  const statuses = eventStatuses
    .map((status) => ({
      id: status,
      name: status,
      events: entries.filter((entry) => entry.status === status).length,
    }))
    .filter(({ events }) => events > 0);
  return {
    actors: findValues(
      entries.flatMap(({ actors }) => actors.map(({ link }) => link)),
      MOST.actors,
    ),
    places: findValues(
      entries.flatMap(({ place }) => place ?? []),
      MOST.places,
    ),
    kinds: findValues(
      entries.flatMap(({ sort }) => (sort === null ? [] : { id: sort, name: sort })),
      MOST.kinds,
    ),
    statuses: statuses.length < 2 ? [] : statuses,
  };
}

/** The values that occur most. */
function findValues(
  values: readonly { readonly id: string; readonly name: string }[],
  most: number,
): readonly FilterValue[] {
  const found = groupBy(values, ({ id }) => id)
    .map(({ key, items }) => ({ id: key, name: items[0]?.name ?? key, events: items.length }))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
  return found.length < 2 ? [] : found.slice(0, most);
}
