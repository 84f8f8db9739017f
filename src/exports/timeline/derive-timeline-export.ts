import { type EntryLink, entryLink } from '../../derive/parts/entry-link.ts';
import type { PageRef } from '../../derive/parts/page-ref.ts';
import {
  findTimelineEvents,
  isContent,
  type TimelineSubject,
} from '../../derive/parts/timeline-subject.ts';
import type { Site } from '../../model/content.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { knownValue } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { deriveEventExport, type EventExport, newestDay } from './derive-event-export.ts';

/** All that the downloads of a timeline say: plain data, the same for every format. */
export interface TimelineExport {
  readonly site: Site;
  /** The story or actor whose timeline it is; null for that of the whole site. */
  readonly of: EntryLink | null;
  /** The page that shows it. */
  readonly page: PageRef;
  /** The newest day on which anything in it was published or corrected; null where no brief tells of it. */
  readonly updated: string | null;
  /** The days on which the sources were published, where any is dated at both ends. */
  readonly sourceDays: SourceDays | null;
  readonly events: readonly EventExport[];
}

export interface SourceDays {
  readonly first: string;
  readonly last: string;
}

export function deriveTimelineExport(subject: TimelineSubject, site: Site): TimelineExport {
  const events = findTimelineEvents(subject);
  const exported = events.map(deriveEventExport);
  return {
    site,
    of: isContent(subject) ? null : entryLink(subject),
    page: pageOf(subject),
    updated: newestDay(exported.flatMap(({ revised }) => revised ?? [])),
    sourceDays: findSourceDays(events),
    events: exported,
  };
}

function pageOf(subject: TimelineSubject): PageRef {
  if (isContent(subject)) return { kind: 'whole-timeline', number: 1 };
  if (subject.noun === 'actor') return { kind: 'actor-timeline', actor: subject.id, number: 1 };
  return { kind: 'timeline', story: subject.id, number: 1 };
}

function findSourceDays(events: readonly NewsEvent[]): SourceDays | null {
  const stories = new Set<Story>(events.map(({ story }) => story));
  const dates = [...stories].flatMap(({ sources }) =>
    sources.flatMap((source) => knownValue(source.published) ?? []),
  );
  const firsts = dates.flatMap((date) => earliestDay(date) ?? []);
  const lasts = dates.flatMap((date) => latestDay(date) ?? []);
  const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
  const first = firsts.sort(byTime).at(0);
  const last = lasts.sort(byTime).at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
