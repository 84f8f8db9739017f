import { compareEdtf, type EdtfDate } from '../../model/edtf-date.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { currentReports } from '../evidence/changes.ts';
import { groupVoices, type VoiceInSources } from '../evidence/voices-in-sources.ts';
import { groupBy } from '../parts/group-by.ts';

/** A date that is given for an event, and by whom. */
export interface DateGiven {
  readonly when: EdtfDate;
  readonly voices: readonly VoiceInSources[];
}

/**
 * The dates that voices give for an event, earliest first, where they give different ones; else none. What a later report brought up to
 * date is no other date, but an earlier one.
 */
export function findGivenDates(event: NewsEvent): readonly DateGiven[] {
  const dated = event.claims
    .flatMap((claim) => currentReports(claim.reports))
    .flatMap((report) => (report.date === null ? [] : { when: report.date, report }));
  const given = groupBy(dated, ({ when }) => when.text).flatMap(({ items }) => {
    const [first] = items;
    return first === undefined
      ? []
      : { when: first.when, voices: groupVoices(items.map(({ report }) => report)) };
  });
  return given.length < 2 ? [] : given.sort((a, b) => compareEdtf(a.when, b.when));
}
