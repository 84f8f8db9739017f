import type { EventMoment } from '../../model/event-moment.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { deriveEventRow, type EventRow } from '../entries/event-row.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import { type Corroboration, deriveCorroboration } from '../evidence/corroboration.ts';
import { type Differences, findDifferences } from '../evidence/differences.ts';
import { type FigureDay, findFigureDays } from '../evidence/given-figures.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { KnownList } from '../links/page-ref.ts';
import type { KnownEvent } from './event-knowledge.ts';
import { knownReports } from './known-reports.ts';

/** A day by the end of which sources were published, and the one before it. */
export interface SourceDay {
  readonly day: string;
  readonly before: string | null;
  readonly sources: readonly Source[];
}

/** A list of what a day added or changed; an item is derived when a page shows it. */
export interface DayList {
  readonly list: KnownList;
  readonly items: readonly (() => DayItem)[];
}

export type DayItem = SourceRow | DayEvent | DayClaim;

/** An event as of a day. */
export interface DayEvent {
  readonly kind: 'day-event';
  readonly row: EventRow;
  /** Its moment as known before, if the day changed that. */
  readonly momentBefore: EventMoment | null;
}

/** A claim as of a day. */
export interface DayClaim {
  readonly kind: 'day-claim';
  readonly link: EntryLink;
  /** The corroboration before; null if no source that was out before carries the claim. */
  readonly before: KnownCorroboration | null;
  readonly after: KnownCorroboration;
  /** The figures that were given until then, by the days of their sources. */
  readonly figures: readonly FigureDay[];
}

/** The corroboration of a claim by the reports that were out, and its marks. */
export interface KnownCorroboration extends Corroboration {
  readonly flags: Differences;
}

/** The most days of figures, the last ones; the page of the claim has the others. */
const FIGURE_DAYS = 24;

/**
 * The lists of what a day added to a story or changed in it, in the order of its page. Only the list of changed claims may be
 * empty. For the first day, which adds everything, the events are left to the timeline.
 */
export function findDayLists(
  story: Story,
  { day, before, sources }: SourceDay,
  events: readonly KnownEvent[],
): readonly DayList[] {
  const old = events.filter(({ isNew }) => !isNew);
  const isChanged = (known: KnownEvent): boolean =>
    known.momentBefore !== null || known.statusBefore !== null;
  const added = before === null ? [] : events.filter(({ isNew }) => isNew);
  const repeated = old.filter((known) => known.isTold && !isChanged(known));
  const claims = findClaims(story, day, before);
  const lists: readonly DayList[] = [
    { list: 'sources', items: sources.map((source) => () => deriveSourceRow(source)) },
    { list: 'changed-events', items: old.filter(isChanged).map(eventItem) },
    { list: 'added-events', items: added.map(eventItem) },
    { list: 'added-claims', items: claims.added },
    { list: 'changed-claims', items: claims.changed },
    { list: 'repeated-events', items: repeated.map(eventItem) },
  ];
  return lists.filter(
    ({ list, items }) => items.length > 0 || (list === 'changed-claims' && before !== null),
  );
}

function eventItem({ event, momentBefore }: KnownEvent): () => DayEvent {
  return () => ({ kind: 'day-event', row: deriveEventRow(event), momentBefore });
}

function findClaims(
  story: Story,
  day: string,
  before: string | null,
): Readonly<Record<'added' | 'changed', readonly (() => DayClaim)[]>> {
  const added: (() => DayClaim)[] = [];
  const changed: (() => DayClaim)[] = [];
  for (const claim of story.claims) {
    const now = knownReports(claim.reports, day);
    const then = before === null ? [] : knownReports(claim.reports, before);
    if (now.length === then.length) continue;
    const list = then.length === 0 ? added : changed;
    list.push(() => ({
      kind: 'day-claim',
      link: entryLink(claim),
      before: then.length === 0 ? null : knownCorroboration(then),
      after: knownCorroboration(now),
      figures: findFigureDays(now).slice(-FIGURE_DAYS),
    }));
  }
  return { added, changed };
}

function knownCorroboration(reports: readonly Report[]): KnownCorroboration {
  return { ...deriveCorroboration(reports), flags: findDifferences(reports) };
}
