import { deriveTimelines, type TimelineView } from '../derive/pages/derive-timeline.ts';
import type { Timeline } from '../derive/timeline/timeline.ts';
import {
  deriveTimelineDownloads,
  findMissingDownloads,
  type TimelineDownload,
} from '../exports/derive-timeline-downloads.ts';
import type { TimelineFormat } from '../exports/timeline/timeline-format.ts';
import type { Site } from '../model/content.ts';
import { type PageOf, page } from './page.ts';

/** What the page of a timeline shows: the events, and the files they can be had as. */
export type TimelinePageProps = {
  readonly view: TimelineView;
  readonly downloads: readonly DownloadLink[];
  /** The files that would hold none of the events. */
  readonly missing: readonly DownloadLink[];
};

/** A download without what makes it. */
export type DownloadLink = Omit<TimelineDownload, 'format'> &
  Pick<TimelineFormat, 'name' | 'note' | 'mediaType'>;

/** The pages of a timeline. */
export function timelinePages(timeline: Timeline, site: Site): readonly PageOf<'timeline'>[] {
  const downloads = deriveTimelineDownloads(timeline).map(linkOf);
  const missing = findMissingDownloads(timeline).map(linkOf);
  return deriveTimelines(timeline, site).map((view) =>
    page('timeline', { view, downloads, missing }),
  );
}

function linkOf({
  format: { name, note, mediaType },
  ...download
}: TimelineDownload): DownloadLink {
  // The parameters of a type are no business of a link.
  return { name, note, mediaType: mediaType.replace(/;.*$/, ''), ...download };
}
