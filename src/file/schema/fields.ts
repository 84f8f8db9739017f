import { z } from 'zod';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { codePointName } from '../text/forbidden-characters.ts';
import { showsNothing } from '../text/shows-nothing.ts';
import { isWebAddress } from '../text/web-address.ts';
import { findMarkup } from './find-markup.ts';
import { findQuotationFault } from './quotation-marks.ts';
import { noBrackets } from './value-hint.ts';
import { anyScalar, written } from './written-form.ts';

// A check's message is the phrase that follows “expected” in the finding.

/** Text in one piece, without spaces around it, which pages show as it is written. */
export function text(maximum = 300): z.ZodType<string, string> {
  const schema: z.ZodType<string, string> = z
    .string()
    .trim()
    .min(1, 'some text')
    .max(maximum, `at most ${maximum} characters`)
    .superRefine((written, context) => {
      if (written.length > maximum) return;
      if (written !== '' && showsNothing(written)) {
        const found = codePointName(written);
        const note = `Write something to read: \`${found}\` shows nothing.`;
        context.addIssue({ code: 'custom', params: { found, note }, message: 'some text' });
      }
      for (const { found, note } of findMarkup(written)) {
        context.addIssue({
          code: 'custom',
          params: { rule: 'markup-in-text', found, note },
          message: 'plain text',
        });
      }
    });
  // YAML ends a text of several lines with a line end, which is no part of it.
  return written(schema, `text, up to ${maximum} characters`, {
    type: anyScalar,
    minLength: 1,
    maxLength: maximum + 1,
    errorMessage: 'Expected text.',
  });
}

/** A name, or words that the site sets in quotation marks itself. */
export function name(maximum: number): z.ZodType<string, string> {
  return text(maximum).superRefine((written, context) => {
    const fault = findQuotationFault(written);
    if (fault !== null) context.addIssue({ code: 'custom', ...fault });
  });
}

/** A list of no more items than an editor writes: the work of linking grows with them. */
export function several<S extends z.ZodType>(item: S, maximum = 200): z.ZodArray<S> {
  return z.array(item).max(maximum, `at most ${maximum} items`);
}

/** A list that names each of its values once. */
export function listOf<T extends string, I>(item: z.ZodType<T, I>): z.ZodType<T[], I[]> {
  return several(item)
    .superRefine((values, context) => {
      for (const [index, value] of values.entries()) {
        if (values.indexOf(value) === index) continue;
        context.addIssue({ code: 'custom', path: [index], message: 'each value once' });
      }
    })
    .meta({ uniqueItems: true });
}

/** A calendar day that exists, `YYYY-MM-DD`, as text. */
export const day: z.ZodType<string, string> = written(
  z.string({ error: 'a date such as `2022-09-07`' }).superRefine((given, context) => {
    const shape = /^\d{4}-\d{2}-\d{2}$/.test(given);
    const parsed = shape ? parseEdtf(given) : null;
    if (parsed?.ok === true) return;
    context.addIssue({
      code: 'custom',
      params: { rule: 'invalid-date' },
      message: parsed?.ok === false ? parsed.expected : 'expected a day such as `2022-09-07`',
    });
  }),
  'a day',
  {
    type: 'string',
    pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
    errorMessage: 'Expected a day such as 2022-09-07.',
  },
);

/** A list that an editor takes for one of the set `[a,b]`, with the years in it as numbers. */
const listedDates = {
  type: 'array',
  minItems: 1,
  items: { type: ['string', 'integer'], pattern: '\\d', minLength: 4 },
} as const;

/** The one-of-set `[a,b]`, which YAML takes for a list. */
const writtenSet: z.ZodType<string, string[]> = z
  .array(z.string())
  .transform((days) => `[${days.join(',')}]`);

/** A one-of-set where a text is meant too, which any other list is not. */
export const dateSet: z.ZodType<string, string[]> = written(
  writtenSet.superRefine((set, context) => {
    if (parseEdtf(set).ok) return;
    context.addIssue({
      code: 'custom',
      params: { rule: 'wrong-type', note: noBrackets },
      message: 'text',
    });
  }),
  'a set of dates',
  listedDates,
);

/** An EDTF date, level 0, 1 or one-of-set. */
export const edtfDate: z.ZodType<EdtfDate, string | string[]> = written(
  z
    .union([z.string(), writtenSet], {
      error: 'an EDTF date',
    })
    .transform((given, context) => {
      const parsed = parseEdtf(given);
      if (parsed.ok) return parsed.date;
      context.addIssue({
        code: 'custom',
        params: { rule: 'invalid-date' },
        message: parsed.expected,
      });
      return z.NEVER;
    }),
  'an EDTF date',
  {
    // A year is a number in YAML. What the letters and marks mean, the check alone knows.
    anyOf: [
      {
        type: ['string', 'integer'],
        pattern: `^(?=.*\\d)(?!.*\\d{4}-(?:00|1[3-9]|20|2[5-9]|[3-9]\\d|\\d(?!\\d)))[\\dXTZY:+?~%/., [\\]-]+$`,
        errorMessage: 'Expected an EDTF date such as 2022-09-07, 2022-09 or 2022-09-15/2022-09-16.',
      },
      listedDates,
    ],
  },
);

/** An EDTF date that is no interval: the day, month or year on which something begins or ends. */
export const singleDate: z.ZodType<EdtfDate, string | string[]> = edtfDate.superRefine(
  (date, context) => {
    if (date.kind !== 'interval') return;
    const [first = '', last] = date.text.split('/').filter((end) => /\d/.test(end));
    const between =
      last === undefined ? '' : `, and some day between two dates is \`[${first}..${last}]\``;
    context.addIssue({
      code: 'custom',
      params: { rule: 'invalid-date' },
      message: `expected one date such as \`${first}\`: \`from\` has the beginning, \`to\` the end, and what is open or unknown is left out${between}`,
    });
  },
);

/** A whole number from 1. */
export const count: z.ZodType<number, string> = written(
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
    .transform(Number),
  'a whole number from 1',
  { type: ['integer', 'string'], minimum: 1, maximum: 999_999, pattern: '^[1-9]\\d{0,5}$' },
);

/** A decimal number between two bounds; `beyond` is the way out where it is outside of them. */
export function decimal(least: number, most: number, beyond?: string): z.ZodType<number, string> {
  const range = `a decimal number from ${least} to ${most}`;
  return written(
    z
      .string()
      .superRefine((given, context) => {
        if (/^[+-]?\d{1,3}(?:\.\d{1,10})?$/.test(given)) return;
        const pointed = given.replace(',', '.');
        const isComma = pointed !== given && Number.isFinite(Number(pointed));
        context.addIssue({
          code: 'custom',
          ...(isComma ? { params: { note: `Write \`${pointed}\`.` } } : {}),
          message: range,
        });
      })
      .transform(Number)
      .superRefine((value, context) => {
        if (Number.isNaN(value) || (value >= least && value <= most)) return;
        context.addIssue({
          code: 'custom',
          ...(beyond === undefined ? {} : { params: { note: beyond } }),
          message: `a number from ${least} to ${most}`,
        });
      }),
    range,
    {
      type: ['number', 'string'],
      minimum: least,
      maximum: most,
      pattern: '^[+-]?\\d{1,3}(?:\\.\\d{1,10})?$',
    },
  );
}

/** An address that a browser can open. */
export const webAddress: z.ZodType<string, string> = written(
  z
    .string()
    .max(2000, 'at most 2000 characters')
    .superRefine((given, context) => {
      if (isWebAddress(given)) return;
      const whole = given.trim().replace(/\s/g, '%20');
      context.addIssue({
        code: 'custom',
        ...(isWebAddress(whole) ? { params: { note: `Write \`${whole}\`.` } } : {}),
        message: 'an address that begins with `https://` or `http://` and a host',
      });
    }),
  'an http or https address',
  {
    type: 'string',
    maxLength: 2000,
    pattern: '^https?://[^/?#\\\\\\s]+\\S*$',
    errorMessage: 'Expected an address that begins with https:// or http:// and a host.',
  },
);

/** A mapping that takes these fields and no others. */
export function fields<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  // The message carries the fields there are, from which “did you mean” is made.
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });
}
