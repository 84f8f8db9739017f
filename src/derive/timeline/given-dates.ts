import { compareEdtf, type EdtfDate } from '../../model/edtf-date.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { oneADocument } from '../../model/source.ts';
import { currentReports } from '../evidence/changes.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';

/** A date that sources give for an event. */
export interface DateGiven {
  readonly when: EdtfDate;
  readonly sources: readonly EntryLink[];
}

/** The dates that sources give for an event, earliest first, where they give different ones; else none. What a later report brings up to date is left out. */
export function findGivenDates(event: NewsEvent): readonly DateGiven[] {
  const dated = event.claims
    .flatMap((claim) => currentReports(claim.reports))
    .flatMap(({ date, source }) => (date === null ? [] : { when: date, source }));
  const given = groupBy(dated, ({ when }) => when.text).flatMap(({ items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const sources = oneADocument(items.map(({ source }) => source));
    return { when: first.when, sources: sources.map(entryLink) };
  });
  return given.length < 2 ? [] : given.sort((a, b) => compareEdtf(a.when, b.when));
}
