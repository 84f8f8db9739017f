import { z } from 'zod';
import { suggest } from '../../diagnostics/suggest.ts';
import { oneOfOr, written } from './written-form.ts';

/** The name of a zone in the time zone database of IANA, in its own letter case: an offset from UTC does not say when clocks change. */
export const timeZone: z.ZodType<string, string> = written(
  z.string({ error: 'the name of a time zone' }).superRefine((given, context) => {
    const proper = properName(given);
    if (proper === given) return;
    const better = proper ?? zoneOfCity(given) ?? suggest(given, names());
    context.addIssue({
      code: 'custom',
      message: 'the IANA name of a time zone such as `Europe/Madrid`',
      params: {
        note:
          better === undefined
            ? 'Name the zone by its continent and a city that is in it.'
            : `Write \`${better}\`.`,
      },
    });
  }),
  'the name of a time zone',
  oneOfOr(
    names(),
    {
      type: 'string',
      pattern: '^[A-Za-z][\\w+-]*(?:/[\\w+-]+)*$',
    },
    'Expected the IANA name of a time zone such as Europe/Madrid.',
  ),
);

function names(): readonly string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'];
}

/** The name in its own letter case; null for what is none, such as an offset. */
function properName(written: string): string | null {
  if (!/^[a-z][\w+-]*(?:\/[\w+-]+)*$/i.test(written)) return null;
  const known = names().find((name) => name.toLowerCase() === written.toLowerCase());
  if (known !== undefined) return known;
  try {
    // Names of old, such as `Europe/Kiev`, are as good.
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone === ''
      ? null
      : written;
  } catch {
    return null;
  }
}

/** `Europe/Madrid` for `Madrid`. */
function zoneOfCity(written: string): string | undefined {
  const city = written.trim().replaceAll(' ', '_').toLowerCase();
  return names().find((name) => name.toLowerCase().endsWith(`/${city}`));
}
