import type { Brief } from '../../model/brief.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { dayDate } from '../dates/day-date.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A brief in a list. */
export interface BriefRow {
  readonly kind: 'brief';
  readonly link: EntryLink;
  readonly story: EntryLink;
  readonly published: EdtfDate;
  readonly summary: string;
  /** The restated source; null for a synthesis. */
  readonly restates: EntryLink | null;
  readonly corrected: boolean;
  readonly draft: boolean;
}

export function deriveBriefRow(brief: Brief): BriefRow {
  return {
    kind: 'brief',
    link: entryLink(brief),
    story: entryLink(brief.story),
    published: dayDate(brief.published),
    summary: brief.summary,
    restates: brief.restates === null ? null : entryLink(brief.restates),
    corrected: brief.corrections.length > 0,
    draft: brief.draft,
  };
}
