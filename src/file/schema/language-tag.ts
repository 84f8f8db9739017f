import { z } from 'zod';
import { written } from './written-form.ts';

/**
 * A BCP 47 tag in its canonical form, which is the one that every browser and library reads. Extensions and private
 * subtags stay in it; tags without a language, and those of old that have a newer form, are refused with it.
 */
export const languageTag: z.ZodType<string, string> = written(
  z
    .string()
    .superRefine((given, context) => {
      if (canonicalTag(given) !== null) return;
      const better = betterTag(given);
      context.addIssue({
        code: 'custom',
        message: 'a language tag such as `en` or `zh-Hant`',
        ...(better === null ? {} : { params: { note: `Write \`${better}\`.` } }),
      });
    })
    .overwrite((given) => canonicalTag(given) ?? given),
  'a BCP 47 tag',
  {
    type: 'string',
    pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
    errorMessage: 'Expected a language tag such as en or zh-Hant.',
  },
);

function canonicalTag(written: string): string | null {
  // Subtags of four letters and more are kept for languages to come: `English` has the form of one.
  if (/^[a-z]{4}/i.test(written)) return null;
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch {
    return null;
  }
}

function betterTag(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-').toLowerCase();
  const better = /^x(?:-[a-z0-9]{1,8})+$/.test(tag)
    ? `und-${tag}`
    : (newerForms.get(tag) ?? tagOfName(tag) ?? tag);
  return better === written ? null : canonicalTag(better);
}

/** The tag of a language by its name in English or in the language itself: `de` for `German` and `Deutsch`. */
function tagOfName(name: string): string | undefined {
  return commonTags.find((tag) =>
    ['en', tag].some(
      (locale) =>
        new Intl.DisplayNames([locale], { type: 'language' }).of(tag)?.toLowerCase() === name,
    ),
  );
}

const commonTags = (
  'ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms ' +
  'nl no pl ps pt ro ru sk sl sq sr sv sw ta tg th tk tr uk ur uz vi zh'
).split(' ');

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
