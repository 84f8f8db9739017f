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
  const given = findGiven(set);
  const told = Map.groupBy(findTold(set), ({ event }) => event);
  return [...set.events.values()].flatMap((event): Diagnostic[] => {
    const dates = given.get(event.id) ?? [];
    const last = dates.at(-1);
    if (stateOf(event) === 'retired' || last === undefined) return [];
    const stands = inDateOrder(told.get(event.id) ?? [], ({ published }) => published, 'last');
    // What no day is known of appears against nothing.
    const newest = stands.findLast(({ published }) => published !== null) ?? stands.at(-1) ?? null;
    if (newest !== null && !isStale(newest, dates)) return [];
    return [wordStale(event, last, newest)];
  });
}

/** A date that a report gives for an event, and that nothing brings up to date. */
interface Given {
  readonly date: EdtfDate;
  readonly report: DraftedReport;
  readonly published: EdtfDate | null;
}

/** By events, those of the oldest sources first. What is denied is not given. */
function findGiven(set: DraftSet): ReadonlyMap<string, readonly Given[]> {
  const versions = orderVersions(set);
  const given = new Map<string, Given[]>();
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

/** A date that is told of an event itself. */
interface Told {
  readonly event: string;
  readonly when: EdtfDate;
  /** When what tells it was published; null where no day is known, as of the event’s own file. */
  readonly published: EdtfDate | null;
  /** Whether a source tells it, as its brief says; a synthesis has it from others. */
  readonly isSource: boolean;
  readonly path: string;
  readonly at: Diagnostic['at'];
}

function findTold(set: DraftSet): readonly Told[] {
  const briefs = new Map([...set.briefs.values()].map((brief) => [brief.path, brief]));
  const defined = [...set.events.values()].flatMap(({ id, fields, located, prefix }): Told[] => {
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
  });
  return [...defined, ...activeBriefs(set).flatMap((brief) => toldIn(brief, set))];
}

function toldIn(brief: BriefDraft, set: DraftSet): readonly Told[] {
  return (brief.fields.events ?? []).flatMap((listed, index): Told[] => {
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
): Pick<Told, 'published' | 'isSource'> {
  if (brief === undefined) return { published: null, isSource: false };
  const { restates, published } = brief.fields;
  if (restates !== undefined) return { published: publishedOn(set, restates), isSource: true };
  const day = parseEdtf(published);
  return { published: day.ok ? day.date : null, isSource: false };
}

/** Whether none of some dates goes with the one that is told, and not all are of older sources than that. */
function isStale({ when, published, isSource }: Told, dates: readonly Given[]): boolean {
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
  { report }: Given,
  told: Told | null,
): Diagnostic {
  const date = report.date?.text ?? '';
  const isHere = located.path === report.brief.path;
  return {
    rule: 'stale-date',
    path: report.brief.path,
    at: spanIn(report.brief, 'reports', report.index, 'value'),
    message:
      told === null
        ? `Unexpected date \`${date}\` for \`${id}\`, which has no \`when\`, expected it there too`
        : `Unexpected date \`${date}\` for \`${id}\`, whose \`when\` is \`${told.when.text}\`, expected one that goes with it`,
    note: isHere
      ? `Write \`when: ${date}\` at the event, or correct the \`value\`.`
      : `List the event below \`events\` in this brief as \`{ id: ${id}, status: ${status}, when: ${date} }\`, with the status that its source gives.`,
    related:
      told === null
        ? { path: located.path, at, message: 'the event' }
        : { path: told.path, at: told.at, message: 'its date' },
  };
}
