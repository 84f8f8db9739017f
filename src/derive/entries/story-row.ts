import type { EdtfDate } from '../../model/edtf-date.ts';
import { oneADocument } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { dayDate } from '../dates/day-date.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A story in a list. */
export interface StoryRow {
  readonly kind: 'story';
  readonly link: EntryLink;
  readonly summary: string;
  /** The day of its newest brief. */
  readonly updated: EdtfDate | null;
  readonly counts: StoryCounts;
}

export interface StoryCounts {
  readonly briefs: number;
  readonly sources: number;
  readonly claims: number;
  readonly events: number;
}

export function deriveStoryRow(story: Story): StoryRow {
  const newest = story.briefs[0];
  return {
    kind: 'story',
    link: entryLink(story),
    summary: story.summary,
    updated: newest === undefined ? null : dayDate(newest.published),
    counts: {
      briefs: story.briefs.length,
      sources: oneADocument(story.sources).length,
      claims: story.claims.length,
      events: story.events.length,
    },
  };
}
