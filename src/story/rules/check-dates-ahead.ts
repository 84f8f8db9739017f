import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../model/edtf-date.ts';
import { type DraftSet, hasBrokenBrief, stateOf } from '../drafts/draft-set.ts';
import { draftedReports } from '../drafts/drafted-reports.ts';
import { publishedOn } from '../drafts/source-facts.ts';

/** Finds events that have happened after all that was published of their story, and days that lie half a century ahead of it. */
export function checkDatesAhead(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  const newest = newestDay(set);
  if (newest === null) return [];
  const given = findGivenDays(set);
  return findDated(set).flatMap((dated): Diagnostic[] => {
    const { id, when, status, path, at } = dated;
    const limit = limitOf(dated, newest.time);
    if (!isBeyond(when, limit)) return [];
    // Of a date that the reports contradict that is said.
    if (given.get(id)?.some((date) => !isBeyond(date, limit))) return [];
    const message = `Unexpected date \`${when.text}\` of \`${id}\`, expected ${
      status === 'happened'
        ? `an event that has happened by \`${newest.day}\``
        : `one within ${yearsAhead} years from \`${newest.day}\` on`
    }, the day of the newest brief or source of its story`;
    const note =
      status === 'happened'
        ? 'Correct the date, or the `status`: what is still to come is `expected`.'
        : 'Correct the year. What is planned so far ahead has no day: give its year alone.';
    return [{ rule: 'date-ahead', path, at, message, note }];
  });
}

interface DatedEvent {
  readonly id: string;
  readonly when: EdtfDate;
  readonly status: string;
  readonly path: string;
  readonly at: Diagnostic['at'];
}

const day = 86_400_000;
const yearsAhead = 50;

/** The last moment at which an event may begin; a source may be dated a day behind, where it is yesterday still. */
function limitOf({ status, when }: DatedEvent, newest: number): number {
  if (status === 'happened') return newest + day;
  const isDay = when.kind === 'day' || when.kind === 'instant' || when.kind === 'interval';
  return isDay ? newest + yearsAhead * 365.25 * day : Number.POSITIVE_INFINITY;
}

function isBeyond(when: EdtfDate, limit: number): boolean {
  const first = earliestDay(when);
  return first !== null && Date.parse(first) > limit;
}

/** The day of the newest brief or source; null where there is none. */
function newestDay(set: DraftSet): { readonly day: string; readonly time: number } | null {
  const sources = [...set.sources.keys()].flatMap((id) => {
    const date = publishedOn(set, id);
    return (date === null ? null : latestDay(date)) ?? [];
  });
  const days = [...sources, ...[...set.briefs.values()].map(({ fields }) => fields.published)];
  return days.reduce<ReturnType<typeof newestDay>>((newest, one) => {
    const time = Date.parse(one);
    return newest === null || time > newest.time ? { day: one, time } : newest;
  }, null);
}

/** The dates of events, as they are defined and as briefs give what became of them. */
function findDated(set: DraftSet): readonly DatedEvent[] {
  const defined = [...set.events.values()].flatMap((event): DatedEvent[] => {
    const { id, fields, located, prefix } = event;
    const { when, status } = fields;
    if (when === undefined || event.state === 'retired') return [];
    return [{ id, when, status, path: located.path, at: spanIn(located, ...prefix, 'when') }];
  });
  return [...defined, ...[...set.briefs.values()].flatMap(findOutcomes)];
}

function findOutcomes(brief: BriefDraft): readonly DatedEvent[] {
  if (stateOf(brief) === 'retired') return [];
  return (brief.fields.events ?? []).flatMap((event, index): DatedEvent[] => {
    if (typeof event === 'string' || 'title' in event || event.when === undefined) return [];
    const at = spanIn(brief, 'events', index, 'when');
    return [{ id: event.id, when: event.when, status: event.status, path: brief.path, at }];
  });
}

/** The dates that reports give, by the event. */
function findGivenDays(set: DraftSet): ReadonlyMap<string, readonly EdtfDate[]> {
  const given = [...draftedReports(set)].flatMap(([claim, reports]) => {
    const event = set.claims.get(claim)?.fields.event;
    return event === undefined
      ? []
      : reports.flatMap(({ date }) => (date === null ? [] : [{ event: String(event), date }]));
  });
  return new Map(
    [...Map.groupBy(given, ({ event }) => event)].map(([event, dates]) => [
      event,
      dates.map(({ date }) => date),
    ]),
  );
}
