import type { EntryLink } from '../../derive/links/entry-link.ts';
import type { PageRef } from '../../derive/links/page-ref.ts';
import { timelinePage } from '../../derive/pages/derive-timeline.ts';
import type { Site } from '../../model/content.ts';
import { type EventExport, newestDay } from './derive-event-export.ts';

/** The content of a timeline's downloads: plain data, the same for every format. */
export interface TimelineExport {
  readonly site: Site;
  /** The story or actor whose timeline it is; null for that of the whole site. */
  readonly of: EntryLink | null;
  /** The page that shows it. */
  readonly page: PageRef;
  /** The newest day on which anything in it was published or corrected; null if no brief reports it. */
  readonly updated: string | null;
  /** The days on which the sources were published, if any is dated at both ends. */
  readonly sourceDays: SourceDays | null;
  readonly events: readonly EventExport[];
}

export interface SourceDays {
  readonly first: string;
  readonly last: string;
}

/** The data from which a timeline’s downloads are made. */
export interface ExportedTimeline {
  readonly of: EntryLink | null;
  readonly events: readonly EventExport[];
  /** The days of the sources of its stories. */
  readonly sourceDays: { readonly first: string | null; readonly last: string | null };
}

export function deriveTimelineExport(
  { of, events, sourceDays: { first, last } }: ExportedTimeline,
  site: Site,
): TimelineExport {
  return {
    site,
    of,
    page: timelinePage(of, 1),
    updated: newestDay(events.flatMap(({ revised }) => revised ?? [])),
    sourceDays: first === null || last === null ? null : { first, last },
    events,
  };
}
