import type { TimelineEntry } from '../../derive/timeline/timeline-entry.ts';
import type {
  FilterGroup,
  FilterValue,
  TimelineFilter,
} from '../../derive/timeline/timeline-filter.ts';

/** The letter of each group in ids and classes, for which `styles/timeline-filter.css` has rules. */
const letters = {
  statuses: 's',
  actors: 'a',
  places: 'p',
  kinds: 'k',
} as const satisfies Record<FilterGroup, string>;

export const filterGroups = Object.keys(letters) as FilterGroup[];

/** The groups in which a page offers a choice; none if it has too few events to choose from. */
export function findGroups(filter: TimelineFilter, total: number): readonly FilterGroup[] {
  return total > 3 ? filterGroups.filter((group) => filter[group].length > 0) : [];
}

/** The class of the events that have the value at this index in its group, counted from 0: `fa1`. */
export function filterMark(group: FilterGroup, index: number): string {
  return `f${letters[group]}${index + 1}`;
}

/** The classes of an event: one for each value of the filter that it has. */
export function filterMarks(entry: TimelineEntry, filter: TimelineFilter): readonly string[] {
  return [
    ...marks('statuses', filter.statuses, [entry.status]),
    ...marks(
      'actors',
      filter.actors,
      entry.actors.items.map(({ link }) => link.id),
    ),
    ...marks('places', filter.places, entry.place === null ? [] : [entry.place.id]),
    ...marks('kinds', filter.kinds, entry.sort === null ? [] : [entry.sort]),
  ];
}

function marks(
  group: FilterGroup,
  values: readonly FilterValue[],
  own: readonly string[],
): readonly string[] {
  return values.flatMap(({ id }, index) => (own.includes(id) ? filterMark(group, index) : []));
}
