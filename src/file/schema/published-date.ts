import type { z } from 'zod';
import { type EdtfDate, earliestDay } from '../../model/edtf-date.ts';
import { day, edtfDate } from './fields.ts';
import { written, writtenForms } from './written-form.ts';

/**
 * The last year in which something can have been published. It is a slip that this finds, `2122` for `2022`, and no clock is asked,
 * so that the check says the same on every day.
 */
const lastYear = 2099;

/** The day on which something was published or put right. */
export const publishedDay: z.ZodType<string, string> = written(
  day.superRefine(refuseNextCentury),
  'a day',
  {
    type: 'string',
    pattern: '^(?:[01]\\d|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
    errorMessage: `Expected a day up to ${lastYear} such as 2022-09-07.`,
  },
);

/** The date of a document, which may be known in part. */
export const publishedDate: z.ZodType<EdtfDate, string | string[]> = written(
  edtfDate.superRefine((date, context) =>
    refuseNextCentury(earliestDay(date) ?? '', context, date.text),
  ),
  'an EDTF date',
  {
    ...writtenForms.get(edtfDate)?.json,
    maximum: lastYear,
    pattern: '^(?!(?:2[1-9]|[3-9]\\d)[\\dX]{2}|Y\\d)',
    errorMessage: `Expected an EDTF date up to ${lastYear} such as 2022-09-07.`,
  },
);

function refuseNextCentury(
  first: string,
  context: z.core.$RefinementCtx,
  found: string = first,
): void {
  const year = Number(/^[+-]?\d+/.exec(first)?.[0] ?? 0);
  if (year <= lastYear) return;
  context.addIssue({
    code: 'custom',
    params: {
      rule: 'invalid-date',
      found,
      note:
        year <= lastYear + 100
          ? `Correct the year: perhaps it is ${year - 100}.`
          : 'Correct the year.',
    },
    message: `a date up to ${lastYear}`,
  });
}
