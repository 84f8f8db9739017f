import { z } from 'zod';
import type { StyleRule } from '../../diagnostics/rules.ts';
import { isMailAddress, isWebAddress } from '../text/web-address.ts';
import type { FieldFault } from './field-fault.ts';
import { count, fields, listOf, text, webAddress } from './fields.ts';
import { languageTag } from './language-tag.ts';

const level = z.enum(['off', 'hint', 'warning']).optional();

/** How much each rule of the house style matters; one that is left out matters as the rule says. */
const styleLevels = {
  /** Verbs of saying that do not fit the stance of a report. */
  'verb-of-saying': level,
  /** “Today” and “recently” in a sentence without a date. */
  'undated-word': level,
  /** A number of sources that is written out and does not fit. */
  'source-count': level,
  /** A word of `loadedWords` outside of quotations. */
  'loaded-word': level,
  /** Links whose text says nothing, such as “here”. */
  'link-text': level,
  /** Sentences longer than `longestSentence`. */
  'long-sentence': level,
} satisfies Readonly<Record<StyleRule, unknown>>;

/** `content/site.yaml`: the site’s own settings. */
export const siteSchema = fields({
  /** The name of the site. */
  title: text(100),
  /** One sentence for search engines and feeds. */
  description: text(300),
  /** The language of the briefs. */
  language: languageTag,
  /** Who publishes the site. */
  publisher: text(100),
  /** Where corrections are sent: an e-mail address or an https address. */
  contact: z
    .string()
    .max(200, 'at most 200 characters')
    .refine(
      (written) => isMailAddress(written) || (isSecure(written) && isWebAddress(written)),
      'an e-mail address or an https address',
    ),
  /** The public address of the site, without a trailing slash; it may have a path. */
  address: z
    .string()
    .max(200, 'at most 200 characters')
    .transform((written) => written.replace(/\/+$/, ''))
    .superRefine((written, context) => {
      const fault = findSiteAddressFault(written);
      if (fault !== null) context.addIssue({ code: 'custom', ...fault });
    }),
  /** What the texts may be used under; nothing is shown where it is left out. */
  licence: fields({
    /** The name that readers know: `CC BY 4.0`. */
    name: text(100),
    /** Where its text can be read. */
    address: webAddress.optional(),
  }).optional(),
  style: fields(styleLevels).optional(),
  /** Words and phrases that appear in quotations alone. */
  loadedWords: listOf(text(60)).optional(),
  /** How many words a sentence may have. */
  longestSentence: count.optional(),
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
