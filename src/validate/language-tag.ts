import { z } from 'zod';

/**
 * A BCP 47 tag in its canonical form, which is the one that every browser and library reads. Extensions and private
 * subtags stay in it; tags without a language, and those of old that have a newer form, are refused with it.
 */
export const languageTag: z.ZodType<string, string> = z
  .string()
  .superRefine((written, context) => {
    if (canonicalTag(written) !== null) return;
    const better = betterTag(written);
    context.addIssue({
      code: 'custom',
      message: 'a language tag such as `en` or `zh-Hant`',
      ...(better === null ? {} : { params: { note: `Write \`${better}\`.` } }),
    });
  })
  .overwrite((written) => canonicalTag(written) ?? written);

function canonicalTag(written: string): string | null {
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch {
    return null;
  }
}

function betterTag(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-').toLowerCase();
  const better = /^x(?:-[a-z0-9]{1,8})+$/.test(tag) ? `und-${tag}` : (newerForms.get(tag) ?? tag);
  return better === written ? null : canonicalTag(better);
}

/** The tags that BCP 47 keeps from before its grammar, with the language that each means. */
const newerForms = new Map([
  ['i-ami', 'ami'],
  ['i-bnn', 'bnn'],
  ['i-default', 'en'],
  ['i-hak', 'hak'],
  ['i-klingon', 'tlh'],
  ['i-lux', 'lb'],
  ['i-mingo', 'see'],
  ['i-navajo', 'nv'],
  ['i-pwn', 'pwn'],
  ['i-tao', 'tao'],
  ['i-tay', 'tay'],
  ['i-tsu', 'tsu'],
  ['en-gb-oed', 'en-GB-oxendict'],
  ['no-bok', 'nb'],
  ['no-nyn', 'nn'],
  ['sgn-be-fr', 'sfb'],
  ['sgn-be-nl', 'vgt'],
  ['sgn-ch-de', 'sgg'],
  ['zh-min-nan', 'nan'],
  ['zh-hakka', 'hak'],
  ['zh-xiang', 'hsn'],
]);
