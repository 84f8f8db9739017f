import { compareNatural } from '../../model/compare-text.ts';
import { rangesOf } from '../../model/date-range.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { SourceId } from '../../model/ids.ts';
import { momentOf } from '../../model/moment-of.ts';
import { chainOfVersions } from './chain-of-versions.ts';
import type { DraftSet } from './draft-set.ts';
import { findDocument } from './find-document.ts';
import { publishedOn } from './source-facts.ts';

/**
 * The states of each document that has several, in time order, by the one that stands for it. Their dates decide, hours too; where these
 * leave it open, or one has none, a state comes after that of which it is a version.
 */
export function orderVersions(
  set: Pick<DraftSet, 'sources'>,
): ReadonlyMap<SourceId, readonly SourceId[]> {
  const ids = Array.from(set.sources.values(), ({ id }) => id);
  const documents = Map.groupBy(ids, (id) => findDocument(id, set));
  const several = [...documents].filter(([, states]) => states.length > 1);
  return new Map(several.map(([document, states]) => [document, orderStates(states, set)]));
}

interface State {
  readonly id: SourceId;
  /** The states of which it is a version, the next one first. */
  readonly before: readonly string[];
  /** When it can have appeared at the earliest, in milliseconds since 1970; null without a date. */
  readonly start: number | null;
}

function orderStates(
  ids: readonly SourceId[],
  set: Pick<DraftSet, 'sources'>,
): readonly SourceId[] {
  const states = ids
    .map((id) => ({ id, before: chainOfVersions(id, set), start: startOf(publishedOn(set, id)) }))
    .toSorted((a, b) => a.before.length - b.before.length || compareNatural(a.id, b.id));
  const starts = findStarts(states);
  const startIn = ({ id }: State): number => starts.get(id) ?? Number.POSITIVE_INFINITY;
  return states.toSorted((a, b) => compareNumbers(startIn(a), startIn(b))).map(({ id }) => id);
}

/** The same for each state, as it follows from the chain: none begins before that of which it is a version; what nothing tells comes last. */
function findStarts(states: readonly State[]): ReadonlyMap<string, number> {
  const dated = new Set(states.flatMap(({ start, before }) => (start === null ? [] : before)));
  const starts = new Map<string, number>();
  for (const { id, before, start } of states) {
    const least = starts.get(before[0] ?? '') ?? Number.NEGATIVE_INFINITY;
    const own = start ?? (dated.has(id) ? least : Number.POSITIVE_INFINITY);
    starts.set(id, Math.max(own, least));
  }
  return starts;
}

function startOf(date: EdtfDate | null): number | null {
  if (date === null) return null;
  return momentOf(date) ?? Math.min(...rangesOf(date).map(({ from }) => from));
}

// The difference of two infinities is no number.
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
