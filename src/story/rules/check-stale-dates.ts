import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { type BriefDraft, spanIn } from '../../file/schema/draft.ts';
import { isEventDefinition } from '../../file/schema/event-schema.ts';
import { compareDates } from '../../model/compare-dates.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import { inZone } from '../../model/in-zone.ts';
import { isDateBefore } from '../../model/is-date-before.ts';
import { currentDrafts } from '../drafts/current-drafts.ts';
import {
  activeBriefs,
  type DraftSet,
  type EventEntry,
  hasBrokenBrief,
  stateOf,
} from '../drafts/draft-set.ts';
import { type DraftedReport, draftedReports } from '../drafts/drafted-reports.ts';
import { orderVersions } from '../drafts/order-versions.ts';
import { publishedOn } from '../drafts/source-facts.ts';

/** Finds events whose date is none that sources still give, and those without one for which sources give one; each once, at the last that is given. */
export function checkStaleDates(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  const given = findGivenDates(set);
  const reported = Map.groupBy(findReportedDates(set), ({ event }) => event);
  return [...set.events.values()].flatMap((event): Diagnostic[] => {
    const dates = given.get(event.id) ?? [];
    const last = dates.at(-1);
    if (stateOf(event) === 'retired' || last === undefined) return [];
    const inOrder = inDateOrder(reported.get(event.id) ?? [], ({ published }) => published, 'last');
    // A date of an unknown day overrides none.
    const newest =
      inOrder.findLast(({ published }) => published !== null) ?? inOrder.at(-1) ?? null;
    if (newest !== null && !isStale(newest, dates)) return [];
    return [wordStale(event, last, newest)];
  });
}

/** A date that a report gives for an event, and that nothing brings up to date. */
interface GivenDate {
  readonly date: EdtfDate;
  readonly report: DraftedReport;
  readonly published: EdtfDate | null;
}

/** The dates given for each event, those of the oldest sources first. What is denied is not given. */
function findGivenDates(set: DraftSet): ReadonlyMap<string, readonly GivenDate[]> {
  const versions = orderVersions(set);
  const given = new Map<string, GivenDate[]>();
  for (const [id, reports] of draftedReports(set)) {
    const { event: of = '' } = set.claims.get(id)?.fields ?? {};
    const event = set.events.get(of);
    if (event === undefined || reports.every(({ date }) => date === null)) continue;
    const zone = set.stories.get(event.fields.story)?.fields.timeZone ?? null;
    const dates = currentDrafts(reports, set, versions).flatMap((report) =>
      report.date === null || report.stance === 'denies'
        ? []
        : {
            date: inZone(report.date, zone),
            report,
            published: publishedOn(set, report.source),
          },
    );
    given.set(event.id, [...(given.get(event.id) ?? []), ...dates]);
  }
  return new Map(
    Array.from(given, ([event, dates]) => [event, inDateOrder(dates, (each) => each.published)]),
  );
}

/** A date that a brief reports of an event itself. */
interface ReportedDate {
  readonly event: string;
  readonly when: EdtfDate;
  /** When what reports it was published; null where that is unknown, as for the event’s own file. */
  readonly published: EdtfDate | null;
  /** Whether a source reports it, as its brief says; a synthesis has it from others. */
  readonly isSource: boolean;
  readonly path: string;
  readonly at: Diagnostic['at'];
}

function findReportedDates(set: DraftSet): readonly ReportedDate[] {
  const briefs = new Map([...set.briefs.values()].map((brief) => [brief.path, brief]));
  const defined = [...set.events.values()].flatMap(
    ({ id, fields, located, prefix }): ReportedDate[] => {
      const brief = briefs.get(located.path);
      if (fields.when === undefined) return [];
      return [
        {
          event: id,
          when: fields.when,
          ...tellingOf(brief, set),
          path: located.path,
          at: spanIn(located, ...prefix, 'when'),
        },
      ];
    },
  );
  return [...defined, ...activeBriefs(set).flatMap((brief) => toldIn(brief, set))];
}

function toldIn(brief: BriefDraft, set: DraftSet): readonly ReportedDate[] {
  return (brief.fields.events ?? []).flatMap((listed, index): ReportedDate[] => {
    if (typeof listed === 'string' || isEventDefinition(listed) || listed.when === undefined)
      return [];
    return [
      {
        event: listed.id,
        when: listed.when,
        ...tellingOf(brief, set),
        path: brief.path,
        at: spanIn(brief, 'events', index, 'when'),
      },
    ];
  });
}

function tellingOf(
  brief: BriefDraft | undefined,
  set: DraftSet,
): Pick<ReportedDate, 'published' | 'isSource'> {
  if (brief === undefined) return { published: null, isSource: false };
  const { restates, published } = brief.fields;
  if (restates !== undefined) return { published: publishedOn(set, restates), isSource: true };
  const day = parseEdtf(published);
  return { published: day.ok ? day.date : null, isSource: false };
}

/** Whether no date agrees with the one reported, and not all of them are of older sources. */
function isStale(
  { when, published, isSource }: ReportedDate,
  dates: readonly GivenDate[],
): boolean {
  const isNewer = dates.every(
    (each) =>
      isSource &&
      published !== null &&
      each.published !== null &&
      isDateBefore(each.published, published),
  );
  return !isNewer && dates.every(({ date }) => compareDates(date, when) === 'different');
}

function wordStale(
  { id, located, at, fields: { status } }: EventEntry,
  { report }: GivenDate,
  reported: ReportedDate | null,
): Diagnostic {
  const date = report.date?.text ?? '';
  const isHere = located.path === report.brief.path;
  return {
    rule: 'stale-date',
    path: report.brief.path,
    at: spanIn(report.brief, 'reports', report.index, 'value'),
    message:
      reported === null
        ? `Unexpected date \`${date}\` for \`${id}\`, which has no \`when\`, expected it there too`
        : `Unexpected date \`${date}\` for \`${id}\`, whose \`when\` is \`${reported.when.text}\`, expected one that goes with it`,
    note: isHere
      ? `Write \`when: ${date}\` at the event, or correct the \`value\`.`
      : `List the event below \`events\` in this brief as \`{ id: ${id}, status: ${status}, when: ${date} }\`, with the status that its source gives.`,
    related:
      reported === null
        ? { path: located.path, at, message: 'the event' }
        : { path: reported.path, at: reported.at, message: 'its date' },
  };
}
