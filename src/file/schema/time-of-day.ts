import { z } from 'zod';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { partsOfDay, type WrittenTime } from '../../model/event-moment.ts';
import { oneOfOr, written } from './written-form.ts';

/** An hour of a clock, `05:00`, about then, `05:00~`, or a part of the day. */
export const timeOfDay: z.ZodType<WrittenTime, string> = written(
  z.string({ error: 'a time of day' }).transform((given, context): WrittenTime => {
    const part = partsOfDay.find((known) => known === given);
    if (part !== undefined) return { kind: 'part', part };
    const [, clock, about] = /^((?:[01]\d|2[0-3]):[0-5]\d)(~?)$/.exec(given) ?? [];
    if (clock !== undefined) return { kind: 'clock', clock, isAbout: about === '~' };
    const near = clockOf(given);
    context.addIssue({
      code: 'custom',
      message: `a time such as \`05:00\`, or \`05:00~\` for about then, or \`night\`, \`morning\`, \`afternoon\` or \`evening\`${didYouMean(given, partsOfDay)}`,
      ...(near === null ? {} : { params: { note: `Write \`${near}\`.` } }),
    });
    return z.NEVER;
  }),
  'a time of day',
  oneOfOr(
    partsOfDay,
    {
      type: 'string',
      pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d~?$',
    },
    'Expected a time such as 05:00, or 05:00~ for about then, or a part of the day.',
  ),
);

/** The hour that a common way of writing it means: `05:00` for `5:00`, `5am` and `5.00`; null for none of them. */
function clockOf(written: string): string | null {
  const [, about, hour, minute = '00', half] =
    /^(~|about |ca\.? |c\. ?)?(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s?(?:h|uhr)?\s?([ap]\.?m\.?)?$/i.exec(
      written.trim(),
    ) ?? [];
  if (hour === undefined) return null;
  const isLate = /^p/i.test(half ?? '');
  const number = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0);
  if (number > 23 || Number(minute) > 59) return null;
  return `${String(number).padStart(2, '0')}:${minute}${about === undefined ? '' : '~'}`;
}
