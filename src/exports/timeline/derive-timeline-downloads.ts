import { pathOf } from '../../addresses/urls.ts';
import {
  findTimelineEvents,
  isContent,
  type TimelineSubject,
} from '../../derive/parts/timeline-subject.ts';
import { countLeftOut } from '../calendar/print-calendar.ts';
import { countUnplaced } from '../timelinejs/print-timelinejs.ts';
import { type TimelineFormat, timelineFormats } from './timeline-formats.ts';

/** A file that a timeline can be had as. */
export interface TimelineDownload {
  readonly format: TimelineFormat;
  /** From the site's root, for `fileHref`. */
  readonly path: string;
  readonly mediaType: string;
  /** How many events it holds. */
  readonly events: number;
  /** How many it leaves out, since the format cannot say when they are. */
  readonly leftOut: number;
}

/** The downloads of a timeline: those that have at least one event. */
export function deriveTimelineDownloads(subject: TimelineSubject): readonly TimelineDownload[] {
  return deriveFormats(subject).filter(({ events }) => events > 0);
}

/** The formats in which a timeline is no download, since they would leave out all of its events. */
export function findMissingDownloads(subject: TimelineSubject): readonly TimelineDownload[] {
  return deriveFormats(subject).filter(({ events, leftOut }) => events === 0 && leftOut > 0);
}

function deriveFormats(subject: TimelineSubject): readonly TimelineDownload[] {
  const events = findTimelineEvents(subject);
  const leftOut: Readonly<Record<TimelineFormat, number>> = {
    ics: countLeftOut(events),
    csv: 0,
    json: 0,
    'timelinejs.json': countUnplaced(events),
  };
  return formats.map((format) => ({
    format,
    path: `${folderOf(subject)}timeline.${format}`,
    mediaType: timelineFormats[format].mediaType,
    events: events.length - leftOut[format],
    leftOut: leftOut[format],
  }));
}

const formats = Object.keys(timelineFormats) as TimelineFormat[];

function folderOf(subject: TimelineSubject): string {
  if (isContent(subject)) return pathOf({ kind: 'front' });
  return pathOf({ kind: 'entry', noun: subject.noun, id: subject.id });
}
