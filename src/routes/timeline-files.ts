import type { TimelineSubject } from '../derive/parts/timeline-subject.ts';
import { deriveTimelineDownloads } from '../exports/timeline/derive-timeline-downloads.ts';
import { deriveTimelineExport } from '../exports/timeline/derive-timeline-export.ts';
import { timelineFormats } from '../exports/timeline/timeline-formats.ts';
import type { Site } from '../model/content.ts';
import type { SiteFile } from './page.ts';

/** The files that a timeline is offered as. */
export function timelineFiles(subject: TimelineSubject, site: Site): readonly SiteFile[] {
  const downloads = deriveTimelineDownloads(subject);
  if (downloads.length === 0) return [];
  const data = deriveTimelineExport(subject, site);
  return downloads.map(({ format, path }) => {
    const { mediaType, print } = timelineFormats[format];
    return { path, mediaType, data, print: () => print(data) };
  });
}
