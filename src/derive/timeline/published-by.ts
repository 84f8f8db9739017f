import { type Brief, dayOfBrief } from '../../model/brief.ts';
import { dayOfSource, type Source } from '../../model/source.ts';

/** Whether a source was published by the end of a day; one without a date is not known to have been. */
export function isPublishedBy(source: Source, day: string): boolean {
  return isBy(dayOfSource(source), day);
}

/** Whether the source of a brief was published by the end of a day. */
export function isToldBy(brief: Brief, day: string): boolean {
  return isBy(dayOfBrief(brief), day);
}

function isBy(published: string | null, day: string): boolean {
  return published !== null && Date.parse(published) <= Date.parse(day);
}
