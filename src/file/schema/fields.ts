import { z } from 'zod';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { codePointName } from '../text/forbidden-characters.ts';
import { showsNothing } from '../text/shows-nothing.ts';
import { isWebAddress } from '../text/web-address.ts';
import { findMarkup } from './find-markup.ts';
import { findQuotationFault } from './quotation-marks.ts';
import { noBrackets } from './value-hint.ts';

// A check's message is the phrase that follows “expected” in the finding.

/** Text in one piece, without spaces around it, which pages show as it is written. */
export function text(maximum = 300): z.ZodType<string, string> {
  return z
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
  return several(item).superRefine((values, context) => {
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) === index) continue;
      context.addIssue({ code: 'custom', path: [index], message: 'each value once' });
    }
  });
}

/** A calendar day that exists, `YYYY-MM-DD`, as text. */
export const day: z.ZodType<string, string> = z
  .string({ error: 'a date such as `2022-09-07`' })
  .superRefine((written, context) => {
    const shape = /^\d{4}-\d{2}-\d{2}$/.test(written);
    const parsed = shape ? parseEdtf(written) : null;
    if (parsed?.ok === true) return;
    context.addIssue({
      code: 'custom',
      params: { rule: 'invalid-date' },
      message: parsed?.ok === false ? parsed.expected : 'expected a day such as `2022-09-07`',
    });
  });

/** The one-of-set `[a,b]`, which YAML takes for a list. */
const writtenSet: z.ZodType<string, string[]> = z
  .array(z.string())
  .transform((days) => `[${days.join(',')}]`);

/** A one-of-set where a text is meant too, which any other list is not. */
export const dateSet: z.ZodType<string, string[]> = writtenSet.superRefine((written, context) => {
  if (parseEdtf(written).ok) return;
  context.addIssue({
    code: 'custom',
    params: { rule: 'wrong-type', note: noBrackets },
    message: 'text',
  });
});

/** An EDTF date, level 0, 1 or one-of-set. */
export const edtfDate: z.ZodType<EdtfDate, string | string[]> = z
  .union([z.string(), writtenSet], {
    error: 'an EDTF date',
  })
  .transform((written, context) => {
    const parsed = parseEdtf(written);
    if (parsed.ok) return parsed.date;
    context.addIssue({
      code: 'custom',
      params: { rule: 'invalid-date' },
      message: parsed.expected,
    });
    return z.NEVER;
  });

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
export const count: z.ZodType<number, string> = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
  .transform(Number);

/** A decimal number between two bounds; `beyond` is the way out where it is outside of them. */
export function decimal(least: number, most: number, beyond?: string): z.ZodType<number, string> {
  return z
    .string()
    .superRefine((written, context) => {
      if (/^[+-]?\d{1,3}(?:\.\d{1,10})?$/.test(written)) return;
      const pointed = written.replace(',', '.');
      const isComma = pointed !== written && Number.isFinite(Number(pointed));
      context.addIssue({
        code: 'custom',
        ...(isComma ? { params: { note: `Write \`${pointed}\`.` } } : {}),
        message: `a decimal number from ${least} to ${most}`,
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
    });
}

/** An address that a browser can open. */
export const webAddress: z.ZodType<string, string> = z
  .string()
  .max(2000, 'at most 2000 characters')
  .superRefine((written, context) => {
    if (isWebAddress(written)) return;
    const whole = written.trim().replace(/\s/g, '%20');
    context.addIssue({
      code: 'custom',
      ...(isWebAddress(whole) ? { params: { note: `Write \`${whole}\`.` } } : {}),
      message: 'an address that begins with `https://` or `http://` and a host',
    });
  });

/** A mapping that takes these fields and no others. */
export function fields<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  // The message carries the fields there are, from which “did you mean” is made.
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });
}
