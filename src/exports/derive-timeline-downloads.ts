import { pathOf } from '../addresses/urls.ts';
import type { EntryLink } from '../derive/links/entry-link.ts';
import { pageOf } from '../derive/links/entry-link.ts';
import type { EventMoment } from '../model/event-moment.ts';
import type { TimelineFormat } from './timeline/timeline-format.ts';
import { timelineFormats } from './timeline-formats.ts';

/** A file that a timeline can be downloaded as. */
export interface TimelineDownload {
  readonly format: TimelineFormat;
  /** The path from the site's root, for `fileHref`. */
  readonly path: string;
  /** The number of events that it has. */
  readonly events: number;
  /** The events that it leaves out, and why; empty if it has all. */
  readonly leftOut: string;
}

/** The timeline's story or actor, and the dates of its events. */
export interface DownloadedTimeline {
  readonly of: EntryLink | null;
  readonly entries: readonly EventMoment[];
}

/** The downloads of a timeline: those that have at least one event. */
export function deriveTimelineDownloads(timeline: DownloadedTimeline): readonly TimelineDownload[] {
  return deriveFormats(timeline).filter(({ events }) => events > 0);
}

/** The formats in which a timeline has no download, since they would leave out all its events. */
export function findMissingDownloads(timeline: DownloadedTimeline): readonly TimelineDownload[] {
  return deriveFormats(timeline).filter(({ events, leftOut }) => events === 0 && leftOut !== '');
}

function deriveFormats({ of, entries }: DownloadedTimeline): readonly TimelineDownload[] {
  const folder = pathOf(of === null ? { kind: 'front' } : pageOf(of));
  return timelineFormats.map((format) => {
    const { extension, leftOut } = format;
    const path = `${folder}timeline.${extension}`;
    const missing = leftOut === null ? 0 : entries.filter(leftOut.isLeftOut).length;
    const words = leftOut === null || missing === 0 ? '' : leftOut.words(missing);
    return { format, path, events: entries.length - missing, leftOut: words };
  });
}
