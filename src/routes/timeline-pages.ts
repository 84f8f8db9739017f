import { deriveTimelines, type TimelineView } from '../derive/pages/derive-timeline.ts';
import type { Timeline } from '../derive/timeline/timeline.ts';
import {
  deriveTimelineDownloads,
  findMissingDownloads,
  type TimelineDownload,
} from '../exports/timeline/derive-timeline-downloads.ts';
import type { Site } from '../model/content.ts';
import { type PageOf, page } from './page.ts';

/** What the page of a timeline shows: the events, and the files they can be had as. */
export type TimelinePageProps = {
  readonly view: TimelineView;
  readonly downloads: readonly DownloadLink[];
  /** The files that would hold none of the events. */
  readonly missing: readonly DownloadLink[];
};

export interface DownloadLink {
  /** The name of the format. */
  readonly name: string;
  /** What else a reader should know of the format; null for nothing. */
  readonly note: string | null;
  /** From the site's root. */
  readonly path: string;
  readonly mediaType: string;
  readonly events: number;
  /** What the file leaves out, and why; empty where it has all. */
  readonly leftOut: string;
}

/** The pages of a timeline. */
export function timelinePages(timeline: Timeline, site: Site): readonly PageOf<'timeline'>[] {
  const downloads = deriveTimelineDownloads(timeline).map(linkOf);
  const missing = findMissingDownloads(timeline).map(linkOf);
  return deriveTimelines(timeline, site).map((view) =>
    page('timeline', { view, downloads, missing }),
  );
}

function linkOf({ format, path, events, leftOut }: TimelineDownload): DownloadLink {
  const { name, note, mediaType } = format;
  return {
    name,
    note,
    path,
    // The parameters of a type are no business of a link.
    mediaType: mediaType.replace(/;.*$/, ''),
    events,
    leftOut: leftOut === 0 ? '' : (format.leftOut?.words(leftOut) ?? ''),
  };
}
