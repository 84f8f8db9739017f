import {
  type DownloadedTimeline,
  deriveTimelineDownloads,
} from '../exports/derive-timeline-downloads.ts';
import {
  deriveTimelineExport,
  type ExportedTimeline,
} from '../exports/timeline/derive-timeline-export.ts';
import type { Site } from '../model/content.ts';
import type { SiteFile } from './page.ts';

/** The files that a timeline is offered as. */
export function timelineFiles(
  timeline: DownloadedTimeline,
  findExport: () => ExportedTimeline,
  site: Site,
): readonly SiteFile[] {
  const downloads = deriveTimelineDownloads(timeline);
  if (downloads.length === 0) return [];
  const data = deriveTimelineExport(findExport(), site);
  return downloads.map(({ format: { mediaType, print }, path }) => ({
    path,
    mediaType,
    data,
    print: () => print(data),
  }));
}
