import { onceForEach } from '../../collections/once-for-each.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../model/edtf-date.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { knownValue, type Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';

/** A span from one moment to another, in milliseconds; an open side is infinite. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** All days that a date may mean. */
export const spanOfDate: (date: EdtfDate) => DaySpan = onceForEach((date) => {
  const first = earliestDay(date);
  const last = latestDay(date);
  return {
    first: first === null ? Number.NEGATIVE_INFINITY : Date.parse(first),
    last: last === null ? Number.POSITIVE_INFINITY : Date.parse(last),
  };
});

/** The days on which an event may have happened: those of its story if it has no date. */
export function spanOfEvent({ when, story }: NewsEvent): DaySpan {
  if (when !== null) return spanOfDate(when);
  return spanOfStory(story) ?? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
}

/** The days on which a source may have been published: those of its story if it has no date. */
export function spanOfSource({ published, story }: Source): DaySpan | null {
  const date = knownValue(published);
  return date === null ? spanOfStory(story) : spanOfDate(date);
}

/** The days on which a story's sources were published; those of its briefs if no source is dated. */
export function spanOfStory(story: Story): DaySpan | null {
  const dates = story.sources.flatMap((source) => knownValue(source.published) ?? []);
  if (dates.length > 0) return hullOf(dates.map(spanOfDate));
  return hullOf(
    story.briefs.map(({ published }) => {
      const day = Date.parse(published);
      return { first: day, last: day };
    }),
  );
}

/** The narrowest span that contains all the given ones. */
export function hullOf(spans: readonly DaySpan[]): DaySpan | null {
  if (spans.length === 0) return null;
  return {
    first: spans.reduce((low, span) => Math.min(low, span.first), Number.POSITIVE_INFINITY),
    last: spans.reduce((high, span) => Math.max(high, span.last), Number.NEGATIVE_INFINITY),
  };
}

export function overlap(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}
