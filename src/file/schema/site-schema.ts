import { z } from 'zod';
import type { StyleRule } from '../../diagnostics/rules.ts';
import { isMailAddress, isWebAddress } from '../text/web-address.ts';
import type { FieldFault } from './field-fault.ts';
import { count, fields, listOf, text, webAddress } from './fields.ts';
import { languageTag } from './language-tag.ts';
import { written } from './written-form.ts';

const level = z.enum(['off', 'hint', 'warning']).optional();

/** How much each rule of the house style matters; one that is left out matters as the rule says. */
const styleLevels = {
  'verb-of-saying': level.describe('Verbs of saying that do not fit the stance of a report.'),
  'undated-word': level.describe('“Today” and “recently” in a sentence without a date.'),
  'source-count': level.describe('A number of sources that is written out and does not fit.'),
  'loaded-word': level.describe('A word of `loadedWords` outside of quotations.'),
  'link-text': level.describe('Links whose text says nothing, such as “here”.'),
  'long-sentence': level.describe('Sentences longer than `longestSentence`.'),
} satisfies Readonly<Record<StyleRule, unknown>>;

/** `content/site.yaml`: the site’s own settings. */
export const siteSchema = fields({
  title: text(100).describe('The name of the site.'),
  description: text(300).describe('One sentence for search engines and feeds.'),
  language: languageTag.describe('The language of the briefs, such as `en`.'),
  publisher: text(100).describe('Who publishes the site.'),
  contact: written(
    z
      .string()
      .max(200, 'at most 200 characters')
      .refine(
        (given) => isMailAddress(given) || (isSecure(given) && isWebAddress(given)),
        'an e-mail address or an https address',
      ),
    'an e-mail or https address',
    { type: 'string', maxLength: 200, pattern: '^(?:https://|[^@]+@[^@]+$)' },
  ).describe('An e-mail address or an https address for corrections.'),
  address: written(
    z
      .string()
      .max(200, 'at most 200 characters')
      .transform((given) => given.replace(/\/+$/, ''))
      .superRefine((given, context) => {
        const fault = findSiteAddressFault(given);
        if (fault !== null) context.addIssue({ code: 'custom', ...fault });
      }),
    'an https address',
    { type: 'string', maxLength: 200, pattern: '^https://[^/?#\\s]+[^?#\\s]*$' },
  ).describe(
    'The public https address the site is published at, host in lower-case ASCII; with a path where the site shares its host: `https://host.example/briefs/`.',
  ),
  licence: fields({
    name: text(100).describe('The name that readers know: `CC BY 4.0`.'),
    address: webAddress.optional().describe('Where its text can be read.'),
  })
    .meta({ title: 'A licence' })
    .optional()
    .describe(
      'What the texts may be used under. Shown in the footer, on the page about the site and in the JSON downloads; without it nothing is said.',
    ),
  style: fields(styleLevels)
    .meta({ title: 'The house style' })
    .optional()
    .describe(
      'How much each rule of the [house style](house-style.md) matters: its name with `off`, `hint` or `warning`, as in `{ undated-word: hint, link-text: off }`. One that is left out matters as [the rule](rules.md#verb-of-saying) says.',
    ),
  loadedWords: listOf(text(60))
    .optional()
    .describe(
      'Words and phrases that appear in quotations alone, such as `[regime, hardliner]` ([`loaded-word`](rules.md#loaded-word)); none where it is left out.',
    ),
  longestSentence: count
    .optional()
    .describe(
      'How many words a sentence may have ([`long-sentence`](rules.md#long-sentence)); 40 where it is left out.',
    ),
});

export type SiteFields = Readonly<z.output<typeof siteSchema>>;

function isSecure(address: string): boolean {
  return address.startsWith('https://');
}

/** A public address is one that every page can begin with. */
function findSiteAddressFault(written: string): FieldFault | null {
  if (!isSecure(written) || !isWebAddress(written)) return { message: 'an https address' };
  const [, host = '', path = ''] = /^https:\/\/([^/?#]+)(.*)$/.exec(written) ?? [];
  const plainHost = new URL(written).host;
  if (host !== plainHost && host !== `${plainHost}:443`) {
    const note = `Write the host as \`${plainHost}\`.`;
    return { message: 'an https address in lower-case ASCII', params: { note } };
  }
  if (/^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/.test(path)) return null;
  const note =
    'A path is ASCII letters, digits, hyphens, full stops and underscores between slashes.';
  return { message: 'an https address with a plain path', params: { note } };
}
