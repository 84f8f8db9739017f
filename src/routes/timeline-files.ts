import type { TimelineSubject } from '../derive/parts/timeline-subject.ts';
import type { EventExport } from '../exports/timeline/derive-event-export.ts';
import { deriveTimelineDownloads } from '../exports/timeline/derive-timeline-downloads.ts';
import {
  deriveTimelineExport,
  type TimelineExport,
} from '../exports/timeline/derive-timeline-export.ts';
import { type TimelineFormat, timelineFormats } from '../exports/timeline/timeline-formats.ts';
import type { Site } from '../model/content.ts';
import { cacheKey } from './cache-key.ts';

/** What the endpoint of a timeline's download needs. */
export type TimelineFile = {
  readonly format: TimelineFormat;
  readonly timeline: TimelineExport;
};

/** The files that a timeline is offered as, each with its cache key. */
export function timelineFiles(
  subject: TimelineSubject,
  site: Site,
): readonly { readonly props: TimelineFile; readonly cacheKey: string }[] {
  const downloads = deriveTimelineDownloads(subject);
  if (downloads.length === 0) return [];
  const timeline = deriveTimelineExport(subject, site);
  const key = cacheKey({ ...timeline, events: timeline.events.map(eventKey) });
  return downloads.map(({ format }) => ({ props: { format, timeline }, cacheKey: key }));
}

export function serveTimeline({ format, timeline }: TimelineFile): Response {
  const { mediaType, print } = timelineFormats[format];
  return new Response(print(timeline), { headers: { 'content-type': mediaType } });
}

/** An event stands on the timelines of its story, its actors and the site, and is digested once for all of them. */
function eventKey(event: EventExport): string {
  const known = eventKeys.get(event);
  if (known !== undefined) return known;
  const key = cacheKey(event);
  eventKeys.set(event, key);
  return key;
}

const eventKeys = new WeakMap<EventExport, string>();
