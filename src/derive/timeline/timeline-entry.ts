import type { NewsEvent } from '../../model/news-event.ts';
import { oneADocument } from '../../model/source.ts';
import { deriveFullEventRow, type FullEventRow } from '../entries/event-row.ts';
import { currentReports, heldReports } from '../evidence/changes.ts';
import { findOrigins, isAffirming, type Origin } from '../evidence/origins.ts';
import { findReportingSources } from '../evidence/reporting-sources.ts';
import { findVoices, type VoiceInSources } from '../evidence/voices-in-sources.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type DateGiven, findGivenDates } from './given-dates.ts';

/** An event on a timeline, with the sources behind it and where their word comes from. */
export interface TimelineEntry extends FullEventRow {
  readonly story: EntryLink;
  /** The independent origins of what its sources carry. */
  readonly origins: readonly Origin[];
  /** Where sources give different dates for it. */
  readonly given: readonly DateGiven[];
  /** The voices that leave a claim about it open, or deny one, and still do: its status cannot tell. */
  readonly contested: {
    readonly open: readonly VoiceInSources[];
    readonly denies: readonly VoiceInSources[];
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
  const held = event.claims.flatMap((claim) => heldReports(claim.reports));
  const current = event.claims.flatMap((claim) => currentReports(claim.reports));
  const sources = oneADocument(findReportingSources(event)).map(entryLink);
  const origins = findOrigins(held.filter(isAffirming));
  return {
    ...row,
    story: entryLink(event.story),
    actors: row.actors.slice(0, MOST),
    sources: sources.slice(0, MOST),
    origins: origins.slice(0, MOST),
    given: findGivenDates(event).slice(0, MOST),
    contested: {
      open: findVoices(current, 'open').slice(0, MOST),
      denies: findVoices(current, 'denies').slice(0, MOST),
    },
    more: {
      actors: Math.max(0, row.actors.length - MOST),
      sources: Math.max(0, sources.length - MOST),
      origins: Math.max(0, origins.length - MOST),
    },
  };
}
