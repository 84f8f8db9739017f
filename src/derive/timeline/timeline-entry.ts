import type { NewsEvent } from '../../model/news-event.ts';
import { deriveFullEventRow, type EventActor, type EventRow } from '../entries/event-row.ts';
import { currentReports, heldReports } from '../evidence/changes.ts';
import { findOrigins, isAffirming, type Origin } from '../evidence/origins.ts';
import { findVoices, type VoiceInSources } from '../evidence/voices-in-sources.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { firstOf, type Shortlist } from '../paging/shortlist.ts';
import { type DateGiven, findGivenDates } from './given-dates.ts';

/** An event on a timeline, with the first of its sources and their origins; the event's page has all of them. */
export interface TimelineEntry extends EventRow {
  readonly story: EntryLink;
  readonly actors: Shortlist<EventActor>;
  readonly sources: Shortlist<EntryLink>;
  /** The independent origins of the claims that its sources carry. */
  readonly origins: Shortlist<Origin>;
  /** The different dates that sources give for it. */
  readonly given: Shortlist<DateGiven>;
  /** The voices that leave a claim about it open, or deny one, and still do: its status cannot show that. */
  readonly contested: {
    readonly open: Shortlist<VoiceInSources>;
    readonly denies: Shortlist<VoiceInSources>;
  };
}

const MOST = 10;

export function deriveTimelineEntry(event: NewsEvent): TimelineEntry {
  const row = deriveFullEventRow(event);
  const held = event.claims.flatMap((claim) => heldReports(claim.reports));
  const current = event.claims.flatMap((claim) => currentReports(claim.reports));
  return {
    ...row,
    story: entryLink(event.story),
    actors: firstOf(row.actors, MOST),
    sources: firstOf(row.sources, MOST),
    origins: firstOf(findOrigins(held.filter(isAffirming)), MOST),
    given: firstOf(findGivenDates(event), MOST),
    contested: {
      open: firstOf(findVoices(current, 'open'), MOST),
      denies: firstOf(findVoices(current, 'denies'), MOST),
    },
  };
}
