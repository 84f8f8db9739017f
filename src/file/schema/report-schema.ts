import { z } from 'zod';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { type Stance, sourceParts, stances, type Where } from '../../model/report.ts';
import { claimFields } from './claim-schema.ts';
import { definitionFields, entryId, newId, textOrId, withOutcome } from './entry-id.ts';
import { dateSet, fields, listOf, name, several, text } from './fields.ts';
import { offeredValues } from './offered-values.ts';
import { comesWith, oneOfOr, withChoices, withConditions, written } from './written-form.ts';

/** The words for stances of an earlier format: what each means, and how it is said now. */
export const earlierStances = {
  states: {
    now: 'affirms',
    note: 'Leave `stance` out: a report without one affirms the claim, in the source’s own voice where it has no `speaker`.',
  },
  attributes: {
    now: 'affirms',
    note: 'Leave `stance` out: `speaker` says whose word it is, `via` through whom it came.',
  },
  doubts: {
    now: 'open',
    note: 'Write `stance: open` for a voice that carries the claim without vouching for it; a speaker who affirms it has a report of its own.',
  },
} as const satisfies Record<string, { readonly now: Stance; readonly note: string }>;

type EarlierStance = keyof typeof earlierStances;

export function isEarlierStance(written: string | undefined): written is EarlierStance {
  return written !== undefined && Object.hasOwn(earlierStances, written);
}

const stance = written(
  z
    .string({ error: 'text' })
    .superRefine((given, context) => {
      if (stances.some((known) => known === given) || isEarlierStance(given)) return;
      const meant = didYouMean(given, stances);
      context.addIssue({ code: 'custom', message: `\`affirms\`, \`denies\` or \`open\`${meant}` });
    })
    .transform((given) => given as Stance | EarlierStance)
    .register(offeredValues, { values: stances }),
  '`affirms`, `denies` or `open`',
  oneOfOr(
    stances,
    { type: 'string', pattern: `^(?:${Object.keys(earlierStances).join('|')})$` },
    'Expected affirms, denies or open.',
  ),
);

/** Somebody whom the source does not name. */
const unnamed = fields({
  unnamed: text(200).describe('Who it is, as far as the source says.'),
  of: entryId('actor')
    .optional()
    .describe('The actor to whom they belong, where the source says to whom.'),
}).meta({ title: 'Somebody whom the source does not name' });

/** One of several actors who say it together, among whom no one is unnamed: what he says is a report of its own. */
const together = withChoices(
  z
    .unknown()
    .superRefine((written, context) => {
      if (typeof written !== 'object' || written === null || !('unnamed' in written)) return;
      const alone = typeof written.unnamed === 'string' ? shorten(written.unnamed) : '…';
      context.addIssue({
        code: 'custom',
        params: {
          rule: 'wrong-type',
          note: `Write two reports of the claim: one with the actors as \`speaker\`, and one with \`speaker: { unnamed: ${alone} }\` alone.`,
        },
        message: 'an id',
      });
    })
    .pipe(entryId('actor')),
  entryId('actor'),
);

function shorten(written: string): string {
  const inLine = written.replace(/\s+/gu, ' ');
  return inLine.length > 60 ? `${inLine.slice(0, 59)}…` : inLine;
}

/** Whose word it is: an actor, actors who say it together, or somebody without a name. */
const speaker = z.union(
  [
    entryId('actor'),
    listOf(together).refine((ids) => ids.length > 0, 'at least one actor'),
    unnamed,
  ],
  {
    error: 'an id, a list of ids, or a mapping with `unnamed`',
  },
);

/** A paragraph, as 4, some of them, as 4-5, or a named part of the source. */
const where = written(
  z.string({ error: 'the number of a paragraph' }).transform((given, context): Where => {
    const part = sourceParts.find((known) => known === given);
    if (part !== undefined) return { part };
    const [, from, to] = /^([1-9]\d{0,5})(?:\s?[-–]\s?([1-9]\d{0,5}))?$/.exec(given) ?? [];
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    if (from !== undefined && first <= last) return { first, last };
    context.addIssue({
      code: 'custom',
      message: 'a whole number from 1, a range such as `4-5`, `headline`, `lead` or `caption`',
    });
    return z.NEVER;
  }),
  'a paragraph',
  oneOfOr(
    sourceParts,
    {
      type: ['integer', 'string'],
      minimum: 1,
      maximum: 999_999,
      pattern: '^[1-9]\\d{0,5}(?:\\s?[-–]\\s?[1-9]\\d{0,5})?$',
    },
    'Expected a whole number from 1, a range such as 4-5, headline, lead or caption.',
  ),
);

const sources = listOf(entryId('source'));
const oneSource = withOutcome(
  entryId('source').transform((source) => [source]),
  sources,
);

/** The id of a claim that a report defines. */
const newClaim = newId('claim');

/** How the restated source carries one claim, in one voice. */
export const report = withConditions(
  fields({
    claim: entryId('claim').describe(
      'The claim that the source carries; with `statement` it is defined here.',
    ),
    statement: text(500)
      .optional()
      .describe(
        'Defines the claim here: one sentence that can be true or false, in the editor’s words. The first report that needs the claim has it.',
      ),
    ...claimFields,
    stance: stance
      .optional()
      .describe(
        'What the voice says of the claim: `affirms` (the default, left out), `denies`, `open` (carries it without vouching for it: “is said to”, “allegedly”, or a speaker who is not sure).',
      ),
    speaker: speaker
      .optional()
      .describe(
        'Whose voice it is: an actor, a list of actors who say it together, or `{ unnamed: a source in the ministry, of: ministry }` for somebody whom the source does not name. Beside actors of a list such a voice is a report of its own; the same words in two sources may be two persons, unless both are versions of one document or one agency’s text. Left out: the source itself, which is one voice with its outlet.',
      ),
    via: several(entryId('actor'), 20)
      .optional()
      .describe(
        'The actors through whom the word came, nearest to the source first; without a speaker, the last of them is the voice. Left out: the `agency` of the source, where it has one; `[]` says no one.',
      ),
    occasion: textOrId('event', text(120))
      .optional()
      .describe(
        'When or where it was said, in a short text, `press briefing of 6 September`, or the id of an event, to which it then links and whose page lists it as said there. It is shown, and never makes one voice two.',
      ),
    quote: name(400)
      .optional()
      .describe(
        'The source’s words, verbatim and short; they are [looked up](fingerprints.md), as the quotations in the body are.',
      ),
    translation: name(400)
      .optional()
      .describe(
        'The editors’ translation of the quote; it is shown below it as such, and not looked up.',
      ),
    value: z
      .union([text(120), dateSet], { error: 'text' })
      .optional()
      .describe(
        'The [figure or date](content-format.md#values) that this source gives: `more than 2,000`.',
      ),
    paragraph: where
      .optional()
      .describe(
        'Where in the source: the number of a paragraph, from 1, a range `4-5`, or `headline`, `lead` or `caption`.',
      ),
    updates: z
      .union([oneSource, sources], { error: 'an id, or a list of ids' })
      .optional()
      .describe(
        'A source, or a list of sources, whose report of this claim this one brings up to date. Then the two do not differ: the page of the claim shows how it changed, and a stance that its own voice has so turned from counts no more. Of the same voice it also reaches the same word in other sources that are no younger, such as copies of the dispatch. What one source has of an actor directly and another through somebody, with another stance, is the same voice given in two ways: there the sources differ.',
      ),
    note: text(600).optional().describe('A remark of the editors, shown with the report.'),
  })
    .superRefine((written, context) => {
      if (written.translation !== undefined && written.quote === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['translation'],
          params: { or: ['quote'] },
          message: 'a `quote` beside `translation`, the words that it translates',
        });
      }
      if (written.statement !== undefined) {
        const [issue] = newClaim.safeParse(written.claim).error?.issues ?? [];
        if (issue !== undefined)
          context.addIssue({ code: 'custom', path: ['claim'], message: issue.message });
        return;
      }
      const beside = (['topic', 'about', 'event', 'gives', 'formerIds'] as const).filter(
        (field) => written[field] !== undefined,
      );
      const [first] = beside;
      if (first === undefined) return;
      context.addIssue({
        code: 'custom',
        path: [first],
        params: { or: ['statement'] },
        message: `a \`statement\` beside \`${beside.join('`, `')}\`, which ${beside.length > 1 ? 'belong' : 'belongs'} to the definition of a claim`,
      });
    })
    .meta({ title: 'A report' }),
  comesWith(['translation'], 'quote'),
  comesWith(Object.keys(claimFields), 'statement'),
);

definitionFields.add(report, { names: Object.keys(claimFields) });

export type ReportFields = Readonly<z.output<typeof report>>;

/** What the voice of a report says of its claim. */
export function stanceOf({ stance: written = 'affirms' }: Pick<ReportFields, 'stance'>): Stance {
  return isEarlierStance(written) ? earlierStances[written].now : written;
}

/** An actor that a report names as its speaker, and where under the report it does. */
export interface NamedSpeaker {
  readonly id: string;
  readonly at: readonly (string | number)[];
}

/** The actors whose word a report carries; none for the source’s own and for those whom it does not name. */
export function namedSpeakers({ speaker: written }: Pick<ReportFields, 'speaker'>): NamedSpeaker[] {
  if (typeof written === 'string') return [{ id: written, at: ['speaker'] }];
  return Array.isArray(written)
    ? written.map((actor, index) => ({ id: actor, at: ['speaker', index] }))
    : [];
}
