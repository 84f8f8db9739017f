import { z } from 'zod';
import { fields, languageTag, text } from './fields.ts';

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
    .regex(
      /^(?:https:\/\/[^/\\@\s]+(?:[/?#]\S*)?|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/,
      'an e-mail address or an https address',
    ),
  /** The public address of the site, without a trailing slash. */
  address: z
    .string()
    .max(200, 'at most 200 characters')
    .regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[^\s?#]*)?$/, 'an https address')
    .transform((address) => address.replace(/\/+$/, '')),
});

export type SiteFields = Readonly<z.output<typeof siteSchema>>;
