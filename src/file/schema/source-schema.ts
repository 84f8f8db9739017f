import { z } from 'zod';
import { sourceKinds } from '../../model/source.ts';
import { entryId } from './entry-id.ts';
import { entryFields, withReason } from './entry-status.ts';
import { count, fields, listOf, text, webAddress } from './fields.ts';
import { languageTag } from './language-tag.ts';
import { publishedDate } from './published-date.ts';

/** Something that the document does not say, but that follows from it. */
function inferred<T extends z.ZodType>(value: T) {
  return fields({
    value,
    /** The reason for the inference, for the reader. */
    from: text(600),
  }).optional();
}

/** A file in `content/sources/`. */
export const sourceSchema = withReason(
  fields({
    ...entryFields('source'),
    story: entryId('story'),
    kind: z.enum(sourceKinds),
    /** The name by which the site speaks of it. */
    label: text(120),
    /** As printed. */
    headline: text(300).optional(),
    /** The actor that published it. */
    outlet: entryId('actor').optional(),
    /** The agency whose text it is, as printed: a wire copy that names its agency. */
    agency: entryId('actor').optional(),
    /** As printed. */
    authors: listOf(text(120)).optional(),
    /** The date that the document itself gives. */
    published: publishedDate.optional(),
    url: webAddress.optional(),
    language: languageTag.optional(),
    /** The source of which it is another state: an earlier one of a live ticker, or the first form of a dispatch. */
    'version-of': entryId('source').optional(),
    /** How many paragraphs it has. */
    paragraphs: count.optional(),
    /** Names and titles that no restating can put in other words. */
    allowedPhrases: listOf(text(200)).optional(),
    /** What is not in the document, but follows from it. */
    inferred: fields({
      headline: inferred(text(300)),
      outlet: inferred(entryId('actor')),
      agency: inferred(entryId('actor')),
      published: inferred(publishedDate),
    }).optional(),
  }).superRefine((source, context) => {
    for (const field of ['headline', 'outlet', 'agency', 'published'] as const) {
      if (source[field] === undefined || source.inferred?.[field] === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: ['inferred', field],
        message: `\`${field}\` either as stated or as inferred`,
      });
    }
  }),
);

export type SourceFields = Readonly<z.output<typeof sourceSchema>>;
