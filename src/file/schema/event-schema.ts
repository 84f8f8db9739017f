import { z } from 'zod';
import { suggest } from '../../diagnostics/suggest.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { WrittenTime } from '../../model/event-moment.ts';
import type { EventId } from '../../model/ids.ts';
import { eventStatuses } from '../../model/news-event.ts';
import { definitionFields, entryId, newId, withOutcome } from './entry-id.ts';
import { entryFields, formerIds, withReason } from './entry-status.ts';
import { edtfDate, fields, listOf, text } from './fields.ts';
import { timeOfDay } from './time-of-day.ts';
import { comesWith, neededWhere, withChoices, withConditions } from './written-form.ts';

/** When it was or is to be. */
const momentFields = {
  when: edtfDate
    .optional()
    .describe(
      'The date; `[a,b]` where sources differ, `[..a]` for what had happened by then. It may be left out while the event is `expected`, `unconfirmed` or `cancelled`: pages then say that no date is given.',
    ),
  time: timeOfDay
    .optional()
    .describe(
      'When in that day, in the `timeZone` of the story: `05:00`, `05:00~` (about), or `night` (from midnight on), `morning`, `afternoon`, `evening`. `when` is then one day. An hour that clocks skip on that day is [pointed at](rules.md#skipped-hour); one that comes twice is the first.',
    ),
};

/** What comes first of what defines an event. */
const headFields = {
  title: text(200).describe('What happens, in words that hold from the first day.'),
  ...momentFields,
};

/** What else defines an event, in its own file or in a brief. */
const detailFields = {
  after: entryId('event')
    .optional()
    .describe('An event that it came after, where the sources give only their order.'),
  kind: text(60)
    .optional()
    .describe(
      'A short word for what sort of event it is, such as `meeting` or `military exercise`.',
    ),
  place: entryId('place').optional().describe('Where it takes place.'),
  actors: listOf(entryId('actor')).optional().describe('Who took or takes part.'),
  summary: text(600).optional().describe('One or two plain sentences.'),
  ...formerIds('event'),
};

/** The names of all of it. */
const definingNames = Object.keys({ ...headFields, ...detailFields });

const { status: _, ...others } = entryFields('event');

/** A file in `content/events/`. Its status is what became of the event, and among its own fields. */
export const eventSchema = withReason(
  withMoment(
    fields({
      ...others,
      story: entryId('story').describe('The story that it belongs to.'),
      ...headFields,
      status: z
        .enum([...eventStatuses, 'retired'])
        .describe('What became of it, as of the sources; or `retired`.'),
      ...detailFields,
    }),
  ),
);

export type EventFields = Readonly<z.output<typeof eventSchema>>;

/** An event that a brief defines. */
const eventDefinition = withMoment(
  fields({
    id: newId('event').describe('The id under which others refer to it.'),
    ...headFields,
    status: z.enum(eventStatuses).describe('What became of it, as of the sources.'),
    ...detailFields,
  })
    .register(definitionFields, { names: definingNames })
    .meta({ title: 'An event that a brief defines' }),
);

/** What a brief says became of an event that is defined elsewhere, and when, where its source knows more of that. */
const statusUpdate = withTime(
  fields({
    id: entryId('event').describe('An event that is defined elsewhere.'),
    status: z
      .enum(eventStatuses)
      .describe('What became of it, as of the source that the brief restates.'),
    ...momentFields,
  }).meta({ title: 'What became of an event' }),
);

type EventDefinition = Readonly<z.output<typeof eventDefinition>>;
type StatusUpdate = Readonly<z.output<typeof statusUpdate>>;

/** An item in a brief's list of events: the id of one, what became of one, or a definition. */
export type ListedEvent = EventId | EventDefinition | StatusUpdate;

// A union of the two mappings would find fault with a definition as if it were the other.
const listedFields = withChoices(
  withOutcome(
    z.looseObject({}).transform((written, context) => {
      const result = (looksLikeUpdate(written) ? statusUpdate : eventDefinition).safeParse(written);
      if (result.success) return result.data;
      for (const issue of result.error.issues) context.addIssue({ ...issue });
      return z.NEVER;
    }),
    statusUpdate,
    eventDefinition,
  ),
  eventDefinition,
  statusUpdate,
);

export const listedEvent: z.ZodType<ListedEvent> = z.union([entryId('event'), listedFields], {
  error: 'an id or a definition',
});

/** Whether no field, however it is spelt, is one that a definition alone has. */
function looksLikeUpdate(written: object): boolean {
  const shared = ['id', 'status', ...Object.keys(momentFields)];
  const own = definingNames.filter((field) => !shared.includes(field));
  return Object.keys(written).every(
    (key) => shared.includes(key) || suggest(key, own) === undefined,
  );
}

interface WrittenMoment {
  readonly when?: EdtfDate | undefined;
  readonly time?: WrittenTime | undefined;
}

/** Adds to a schema that what happened has a date, and that a time of day has its day. */
function withMoment<S extends z.ZodType<WrittenMoment & { readonly status: string }>>(
  schema: S,
): S {
  const refined = withTime(schema).superRefine(({ status, when }, context) => {
    if (status !== 'happened' || when !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['when'],
      params: { rule: 'missing-field' },
      message: 'the date of what `happened`, such as `2022-09`, or `[..2022-09-05]` for by then',
    });
  });
  return withConditions(refined, neededWhere('when', 'status', 'happened'));
}

function withTime<S extends z.ZodType<WrittenMoment>>(schema: S): S {
  const refined = schema.superRefine(({ when, time }, context) => {
    if (time === undefined || when?.kind === 'day') return;
    context.addIssue({
      code: 'custom',
      path: ['time'],
      message:
        when?.kind === 'instant'
          ? 'no `time` beside a `when` that has one'
          : 'a `when` that is one day beside `time`',
      params: { note: 'A time of day belongs to one day, such as `when: 2022-09-07`.' },
    });
  });
  return withConditions(refined, comesWith(['time'], 'when'));
}

export function isEventDefinition(listed: ListedEvent): listed is EventDefinition {
  return typeof listed !== 'string' && 'title' in listed;
}
