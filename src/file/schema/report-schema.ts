import { z } from 'zod';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { type Stance, sourceParts, stances, type Where } from '../../model/report.ts';
import { claimFields } from './claim-schema.ts';
import { definitionFields, entryId, newId, textOrId, withOutcome } from './entry-id.ts';
import { dateSet, fields, listOf, name, several, text } from './fields.ts';
import { offeredValues } from './offered-values.ts';

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

const stance = z
  .string({ error: 'text' })
  .superRefine((written, context) => {
    if (stances.some((known) => known === written) || isEarlierStance(written)) return;
    const meant = didYouMean(written, stances);
    context.addIssue({ code: 'custom', message: `\`affirms\`, \`denies\` or \`open\`${meant}` });
  })
  .transform((written) => written as Stance | EarlierStance)
  .register(offeredValues, { values: stances });

/** Somebody whom the source does not name. */
const unnamed = fields({
  /** Who it is, as far as the source says. */
  unnamed: text(200),
  /** The actor to whom they belong, where it says to whom. */
  of: entryId('actor').optional(),
});

/** One of several actors who say it together, among whom no one is unnamed: what he says is a report of its own. */
const together = z
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
  .pipe(entryId('actor'));

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
const where = z
  .string({ error: 'the number of a paragraph' })
  .transform((written, context): Where => {
    const part = sourceParts.find((known) => known === written);
    if (part !== undefined) return { part };
    const [, from, to] = /^([1-9]\d{0,5})(?:\s?[-–]\s?([1-9]\d{0,5}))?$/.exec(written) ?? [];
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    if (from !== undefined && first <= last) return { first, last };
    context.addIssue({
      code: 'custom',
      message: 'a whole number from 1, a range such as `4-5`, `headline`, `lead` or `caption`',
    });
    return z.NEVER;
  });

const sources = listOf(entryId('source'));
const oneSource = withOutcome(
  entryId('source').transform((source) => [source]),
  sources,
);

/** The id of a claim that a report defines. */
const newClaim = newId('claim');

/** How the restated source carries one claim, in one voice. */
export const report = fields({
  /** The claim that the source carries. */
  claim: entryId('claim'),
  /** Defines the claim here: one sentence that can be true or false, in the editor’s words. */
  statement: text(500).optional(),
  ...claimFields,
  /** What the voice says of the claim; left out where it affirms it. */
  stance: stance.optional(),
  speaker: speaker.optional(),
  /** The chain through which the word came, nearest to the source first. */
  via: several(entryId('actor'), 20).optional(),
  /** On which occasion it was said. */
  occasion: textOrId('event', text(120)).optional(),
  /** The source’s words, verbatim and short. */
  quote: name(400).optional(),
  /** The quote in the language of the site, by the editors. */
  translation: name(400).optional(),
  /** The figure or date that this source gives. */
  value: z.union([text(120), dateSet], { error: 'text' }).optional(),
  /** Where in the source. */
  paragraph: where.optional(),
  /** The sources whose report of this claim this one brings up to date. */
  updates: z.union([oneSource, sources], { error: 'an id, or a list of ids' }).optional(),
  /** A remark of the editors. */
  note: text(600).optional(),
}).superRefine((written, context) => {
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
  for (const field of ['topic', 'about', 'event', 'gives'] as const) {
    if (written[field] === undefined) continue;
    context.addIssue({
      code: 'custom',
      path: [field],
      params: { or: ['statement'] },
      message: `a \`statement\` beside \`${field}\`, which belongs to the definition of a claim`,
    });
  }
});

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
