import type { DaySpan } from '../dates/day-span.ts';

/** A span of days as plain data: null is infinite. */
export interface StoredSpan {
  readonly first: number | null;
  readonly last: number | null;
}

/** The stored form of a span. */
export function storedSpan(span: DaySpan | null): StoredSpan | null {
  const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);
  return span === null ? null : { first: finite(span.first), last: finite(span.last) };
}

/** The span of a stored form. */
export function spanOf({ first, last }: StoredSpan): DaySpan {
  return { first: first ?? Number.NEGATIVE_INFINITY, last: last ?? Number.POSITIVE_INFINITY };
}
