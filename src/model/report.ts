import type { Actor } from './actor.ts';
import type { Brief } from './brief.ts';
import type { Claim } from './claim.ts';
import type { GivenValue } from './compare-values.ts';
import type { NewsEvent } from './news-event.ts';
import { knownValue, type Source } from './source.ts';

export const stances = ['affirms', 'denies', 'open'] as const;

/** What a voice says of a claim: that it is so, that it is not, or neither: it carries it without vouching for it. */
export type Stance = (typeof stances)[number];

/**
 * Whose word a report carries: the source’s own, that of actors who say it together, or that of somebody whom the source
 * does not name.
 */
export type Voice =
  | { readonly kind: 'source' }
  | { readonly kind: 'actors'; readonly actors: readonly Actor[] }
  | { readonly kind: 'unnamed'; readonly who: string; readonly of: Actor | null };

/**
 * Whether a quote appears in its source word for word, as far as the fingerprint of the source shows. Unchecked is
 * not a pass.
 */
export type QuoteStatus = 'found' | 'unchecked';

export const sourceParts = ['headline', 'lead', 'caption'] as const;

/** Where in a source: a run of paragraphs, counted from 1, or a part that has a name. */
export type Where =
  | { readonly first: number; readonly last: number }
  | { readonly part: (typeof sourceParts)[number] };

/** How one source carries one claim, in one voice. */
export interface Report extends GivenValue {
  readonly brief: Brief;
  readonly source: Source;
  readonly claim: Claim;
  readonly stance: Stance;
  readonly voice: Voice;
  /** The chain through which the word came to the source from the voice, nearest to the source first. */
  readonly via: readonly Actor[];
  /** Whether the source names no speaker, and the voice is that of the last through whom the word came. */
  readonly isAgencyWord: boolean;
  /** The agency, among the chain or as its end, that the source does not print: the editors inferred whose text it is. */
  readonly inferredAgency: Actor | null;
  /** On which occasion it was said, which may be an event. */
  readonly occasion: string | NewsEvent | null;
  /** The source's words, verbatim. */
  readonly quote: string | null;
  /** The editors’ translation of the quote. */
  readonly translation: string | null;
  /** Null where there is no quote. */
  readonly quoteStatus: QuoteStatus | null;
  readonly where: Where | null;
  /** The sources whose report of the claim this one brings up to date. */
  readonly updates: readonly Source[];
  /** A remark of the editors. */
  readonly note: string | null;
}

/** Without a speaker, the last of the chain through which a word came is its voice, and the chain leads there. */
export function voiceOfChain(
  speaker: Voice,
  chain: readonly Actor[],
): Pick<Report, 'voice' | 'via' | 'isAgencyWord'> {
  const last = chain.at(-1);
  return speaker.kind !== 'source' || last === undefined
    ? { voice: speaker, via: chain, isAgencyWord: false }
    : { voice: { kind: 'actors', actors: [last] }, via: chain.slice(0, -1), isAgencyWord: true };
}

/** The actors whose word a report carries; none for the source’s own and for those whom it does not name. */
export function speakersOf({ voice }: Pick<Report, 'voice'>): readonly Actor[] {
  return voice.kind === 'actors' ? voice.actors : [];
}

/** The actors whose word a report is: its speakers, or who issued the statement that its source is. */
export function wordOf({ voice, source }: Pick<Report, 'voice' | 'source'>): readonly Actor[] {
  if (voice.kind !== 'source') return speakersOf({ voice });
  const issuer = source.kind === 'statement' ? knownValue(source.outlet) : null;
  return issuer === null ? [] : [issuer];
}

/** Where a report comes when one reads its source from the beginning; one that does not say comes last. */
export function placeIn({ where }: Pick<Report, 'where'>): number {
  if (where === null) return Number.MAX_SAFE_INTEGER;
  return 'first' in where ? where.first : sourceParts.indexOf(where.part) - sourceParts.length;
}
