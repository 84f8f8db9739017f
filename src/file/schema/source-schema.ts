import { z } from 'zod';
import { sourceKinds } from '../../model/source.ts';
import { entryId } from './entry-id.ts';
import { entryFields, withReason } from './entry-status.ts';
import { count, fields, listOf, text, webAddress } from './fields.ts';
import { languageTag } from './language-tag.ts';
import { publishedDate } from './published-date.ts';

/** Something that the document does not say, but that follows from it. */
function inferred<T extends z.ZodType>(value: T, title: string) {
  return fields({
    value: value.describe('What follows from the document.'),
    from: text(600).describe('The reason for the inference, for the reader.'),
  })
    .meta({ title })
    .optional();
}

const inferredFields = fields({
  headline: inferred(text(300), 'An inferred headline').describe('A headline that is not printed.'),
  outlet: inferred(entryId('actor'), 'An inferred outlet').describe('The actor that published it.'),
  agency: inferred(entryId('actor'), 'An inferred agency').describe('The agency whose text it is.'),
  published: inferred(publishedDate, 'An inferred date').describe('When it was published.'),
}).meta({ title: 'What is inferred of a source' });

/** A file in `content/sources/`. */
export const sourceSchema = withReason(
  fields({
    ...entryFields('source'),
    story: entryId('story').describe('The story that it belongs to.'),
    kind: z.enum(sourceKinds).describe('What sort of document it is.'),
    label: text(120).describe(
      'The name by which the site speaks of it: a headline in short, or `Article A` where it has none.',
    ),
    headline: text(300).optional().describe('As printed.'),
    outlet: entryId('actor').optional().describe('The actor that published it.'),
    agency: entryId('actor')
      .optional()
      .describe(
        'The agency whose text it is, an organisation, where that is printed. Its reports came through the agency, unless `via` says otherwise (`via: []`: through no one).',
      ),
    authors: listOf(text(120)).optional().describe('Names as printed.'),
    published: publishedDate
      .optional()
      .describe(
        'The date that the document itself gives. Sources are shown by it, times of day by their moment, whatever their offsets, and before the day as a whole; but none before one whose report it `updates`.',
      ),
    url: webAddress.optional().describe('Where it can be read.'),
    language: languageTag
      .optional()
      .describe('The language that it is in, such as `en` or `zh-Hant`; digits are read by it.'),
    'version-of': entryId('source')
      .optional()
      .describe(
        'The source of which this is a later state: of a live ticker, of an updated dispatch. Its other states may all name the first, or each the one before it. They go by their dates and hours; where these leave it open, or one has none, a state comes after the one that it names. Versions are one source in every count and one column in the comparison; what a later one says otherwise is a change.',
      ),
    paragraphs: count.optional().describe('How many paragraphs it has.'),
    allowedPhrases: listOf(text(200))
      .optional()
      .describe(
        'Names and titles that no brief can put in other words; actors, roles and places pass by themselves.',
      ),
    inferred: inferredFields
      .optional()
      .describe('What is not in the document but follows from it, each with the reason.'),
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
