import type { NewsEvent } from '../../model/news-event.ts';
import type { Stance } from '../../model/report.ts';
import { attributionOf, findOrigins, isCarrying, type Origin } from '../evidence/origins.ts';
import { findTellers } from '../evidence/tellers.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { deriveFullEventRow, type FullEventRow } from '../rows/event-row.ts';
import { type DateGiven, findGivenDates } from './given-dates.ts';

/** An event on a timeline, with the sources behind it and where their word comes from. */
export interface TimelineEntry extends FullEventRow {
  readonly story: EntryLink;
  /** The independent origins of what its sources carry. */
  readonly origins: readonly Origin[];
  /** Where sources give different dates for it. */
  readonly given: readonly DateGiven[];
  /** The sources that doubt or deny a claim about it, which its status cannot tell. */
  readonly contested: {
    readonly doubts: readonly EntryLink[];
    readonly denies: readonly EntryLink[];
  };
  /** How many actors, sources and origins are left out. */
  readonly more: {
    readonly actors: number;
    readonly sources: number;
    readonly origins: number;
  };
}

const MOST = 10;

export function deriveTimelineEntry(event: NewsEvent): TimelineEntry {
  const row = deriveFullEventRow(event);
  const reports = event.claims.flatMap((claim) => claim.reports);
  const sources = findTellers(event).map(entryLink);
  const takenBy = (stance: Stance): EntryLink[] => {
    const found = new Set(
      reports.filter((report) => report.stance === stance).map(({ source }) => source),
    );
    return event.story.sources
      .filter((source) => found.has(source))
      .slice(0, MOST)
      .map(entryLink);
  };
  const origins = findOrigins(reports.filter(isCarrying).map(attributionOf));
  return {
    ...row,
    story: entryLink(event.story),
    actors: row.actors.slice(0, MOST),
    sources: sources.slice(0, MOST),
    origins: origins.slice(0, MOST),
    given: findGivenDates(event).slice(0, MOST),
    contested: { doubts: takenBy('doubts'), denies: takenBy('denies') },
    more: {
      actors: Math.max(0, row.actors.length - MOST),
      sources: Math.max(0, sources.length - MOST),
      origins: Math.max(0, origins.length - MOST),
    },
  };
}
