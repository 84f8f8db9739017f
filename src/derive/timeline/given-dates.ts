import { compareDates } from '../../model/compare-dates.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { currentReports } from '../evidence/changes.ts';
import { groupVoices, type VoiceInSources } from '../evidence/voices-in-sources.ts';
import { distinctDates } from './distinct-dates.ts';

/** A date that is given for an event, with the voices that give it. */
export interface DateGiven {
  readonly when: EdtfDate;
  readonly voices: readonly VoiceInSources[];
}

/**
 * The dates that voices give for an event, earliest first, if some of them exclude each other; else none. A date that lies within
 * another does not exclude it. A date that a later report updates is not a different date, but an earlier one.
 */
export function findGivenDates(event: NewsEvent): readonly DateGiven[] {
  const dated = event.claims
    .flatMap((claim) => currentReports(claim.reports))
    .flatMap((report) => (report.date === null ? [] : { when: report.date, report }));
  const dates = distinctDates(dated.map(({ when }) => when));
  const differ = dates.some((date) =>
    dates.some((other) => compareDates(date, other) === 'different'),
  );
  if (!differ) return [];
  return inDateOrder(dates, (when) => when).map((when) => ({
    when,
    voices: groupVoices(
      dated.filter((item) => compareDates(item.when, when) === 'same').map(({ report }) => report),
    ),
  }));
}
