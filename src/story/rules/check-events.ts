import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanIn } from '../../file/schema/draft.ts';
import type { ListedEvent } from '../../file/schema/event-schema.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { type EventMoment, isOverBefore, type WrittenTime } from '../../model/event-moment.ts';
import { type DraftSet, type EventEntry, stateOf } from '../drafts/draft-set.ts';
import { eventMoment, hourInstead } from '../drafts/event-moment.ts';
import { leadsBack } from './leads-back.ts';

/**
 * Finds events in an order that cannot be, events that happened without a date, hours without a known time zone, and hours that
 * clocks skip in theirs.
 */
export function checkEvents(set: DraftSet): Diagnostic[] {
  const events = [...set.events.values()].filter((event) => stateOf(event) !== 'retired');
  return [
    ...events.flatMap((event) => checkOrder(event, set)),
    ...checkDates(set),
    ...checkTimeZones(set),
    ...checkSkippedHours(set),
  ];
}

function checkOrder(event: EventEntry, set: DraftSet): Diagnostic[] {
  const { after } = event.fields;
  const other = after === undefined ? undefined : set.events.get(after);
  if (after === undefined || other === undefined) return [];
  const finding = (message: string, note: string): Diagnostic[] => {
    const { located, prefix } = event;
    const at = spanIn(located, ...prefix, 'after');
    return [{ rule: 'event-order', path: located.path, at, message, note }];
  };
  if (leadsBack(event.id, (id) => set.events.get(id)?.fields.after))
    return finding(
      `Unexpected \`${after}\`, which itself comes after \`${event.id}\`, expected an event that came first`,
      'Leave `after` out of one of them.',
    );
  const [own, theirs] = [momentOf(event, set), momentOf(other, set)];
  if (!isOverBefore(own, theirs)) return [];
  return finding(
    `Unexpected \`${after}\` of \`${textOf(theirs)}\` before an event of \`${textOf(own)}\`, expected one that came first`,
    'Correct `when` or `time` of one of them, or leave `after` out.',
  );
}

function momentOf({ fields }: EventEntry, { stories }: DraftSet): EventMoment {
  return eventMoment(fields, stories.get(fields.story)?.fields.timeZone ?? null);
}

function textOf({ when, time }: EventMoment): string {
  if (time === null) return when?.text ?? '';
  return `${when?.text} ${time.kind === 'clock' ? time.clock : time.part}`;
}

interface Listed {
  readonly listed: Exclude<ListedEvent, string>;
  readonly path: string;
  readonly at: (field: string) => Diagnostic['at'];
  readonly story: string;
}

/** What briefs say of events themselves. */
function findListed({ briefs }: DraftSet): readonly Listed[] {
  return [...briefs.values()].flatMap((brief) =>
    (brief.fields.events ?? []).flatMap((listed, index) =>
      typeof listed === 'string'
        ? []
        : {
            listed,
            path: brief.path,
            at: (field: string) => spanIn(brief, 'events', index, field),
            story: brief.fields.story,
          },
    ),
  );
}

/** Checks status updates only: the schema checks definitions. */
function checkDates(set: DraftSet): Diagnostic[] {
  const listed = findListed(set);
  const dated = new Set(
    listed.flatMap(({ listed: { id, when } }) => (when === undefined ? [] : id)),
  );
  return listed.flatMap(({ listed: { id, status }, path, at }): Diagnostic[] => {
    const event = set.events.get(id);
    if (status !== 'happened' || event === undefined) return [];
    if (event.fields.when !== undefined || dated.has(id)) return [];
    return [
      {
        rule: 'missing-field',
        path,
        at: at('status'),
        message: `Missing \`when\` of \`${id}\`, expected the date of what \`happened\`, such as \`2022-09\`, or \`[..2022-09-05]\` for by then`,
        note: 'Write it beside this `status`, as the source of this brief gives it.',
      },
    ];
  });
}

interface Hour {
  readonly when: EdtfDate | undefined;
  readonly time: WrittenTime | undefined;
  readonly path: string;
  readonly at: Diagnostic['at'];
  readonly story: string;
}

/** The times of day in briefs, then those in files of events. */
function findHours(set: DraftSet): readonly Hour[] {
  const inBriefs = findListed(set).map(({ listed: { when, time }, path, at, story }) => ({
    when,
    time,
    path,
    at: at('time'),
    story,
  }));
  const inFiles = [...set.events.values()]
    .filter(({ prefix }) => prefix.length === 0)
    .map(({ fields: { when, time, story }, located }) => ({
      when,
      time,
      path: located.path,
      at: spanIn(located, 'time'),
      story,
    }));
  return [...inBriefs, ...inFiles].filter(({ time }) => time?.kind === 'clock');
}

/** One finding a story, at the first hour in it. */
function checkTimeZones(set: DraftSet): Diagnostic[] {
  const hours = findHours(set);
  return [...Map.groupBy(hours, ({ story }) => story)].flatMap(([id, [first]]): Diagnostic[] => {
    const story = set.stories.get(id);
    if (story === undefined || story.fields.timeZone !== undefined || first === undefined)
      return [];
    return [
      {
        rule: 'missing-time-zone',
        path: first.path,
        at: first.at,
        message: `Unexpected hour in the story \`${id}\`, which has no \`timeZone\`, expected one`,
        note: `Write the zone in which the hours are given in \`${story.path}\`, such as \`timeZone: Europe/Madrid\`.`,
        related: { path: story.path, at: spanIn(story, 'title'), message: 'the story' },
      },
    ];
  });
}

function checkSkippedHours(set: DraftSet): Diagnostic[] {
  return findHours(set).flatMap(({ when, time, path, at, story: id }): Diagnostic[] => {
    const story = set.stories.get(id);
    const timeZone = story?.fields.timeZone ?? null;
    const instead = hourInstead({ when, time }, timeZone);
    if (story === undefined || instead === null || time?.kind !== 'clock') return [];
    return [
      {
        rule: 'skipped-hour',
        path,
        at,
        message: `Unexpected \`${time.clock}\`, which clocks in \`${timeZone}\` skip on \`${when?.text}\`, expected an hour that they show`,
        note: `Correct \`time\` or \`when\`. As it is, the site takes it for \`${instead}\`.`,
        related: { path: story.path, at: spanIn(story, 'timeZone'), message: 'the zone' },
      },
    ];
  });
}
