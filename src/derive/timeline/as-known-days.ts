import { groupBy } from '../../collections/group-by.ts';
import { dayOfSource, type Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';

/** A day on which a source was published. */
export interface AsKnownDay {
  /** `2022-09-07` */
  readonly day: string;
  /** Whether none of its sources states the day, so that it is inferred. */
  readonly inferred: boolean;
}

/** The days on which the sources of a story were published, in time order. */
export function findKnownDays(story: Story): readonly AsKnownDay[] {
  return findSourceDays(story).map(({ day, sources }) => ({
    day,
    inferred: sources.every(({ published }) => published.known === 'inferred'),
  }));
}

/** The same days with their sources; those without a date are left out. */
export function findSourceDays(
  story: Story,
): readonly { readonly day: string; readonly sources: readonly Source[] }[] {
  const dated = story.sources.flatMap((source) => {
    const day = dayOfSource(source);
    // Days of later years begin with a sign, which no address should have.
    return day === null || !/^\d{4}-/.test(day) ? [] : { day, source };
  });
  return groupBy(dated, ({ day }) => day)
    .map(({ key, items }) => ({ day: key, sources: items.map(({ source }) => source) }))
    .sort((a, b) => Date.parse(a.day) - Date.parse(b.day));
}
