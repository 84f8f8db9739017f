import { parseEdtf } from '../../edtf/parse-edtf.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Figure } from '../../model/figure.ts';
import { readValue } from '../../values/read-value.ts';
import type { KnownNameFinder } from '../known/find-known-names.ts';
import type { KnownClaim, KnownEntries } from '../known/known-entries.ts';
import type { Word } from '../sentences/parse-english.ts';
import type { Stretch } from '../sentences/split-sentences.ts';
import { stemsOf, stemsOfWords } from './stems.ts';

/** What is known of claims, in the form in which passages are compared with it. */
export interface ClaimIndex {
  readonly entries: readonly IndexedClaim[];
  /** How much a stem says: the rarer among the claims, the more. */
  readonly weightOf: (stem: string) => number;
  /** How much an actor says. */
  readonly actorWeightOf: (id: string) => number;
  readonly averageLength: number;
}

export interface IndexedClaim {
  readonly claim: KnownClaim;
  /** Each stem with how often it appears, weighted by where: statement, quotes, event, topic. */
  readonly stems: ReadonlyMap<string, number>;
  readonly length: number;
  readonly actors: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly dates: readonly EdtfDate[];
  /** What the event of the claim has for a date. */
  readonly eventDate: EdtfDate | null;
}

/** How much a word counts, by where a claim has it. */
const PART_WEIGHTS = { statement: 1, quote: 0.7, event: 0.3, topic: 0.3 } as const;

/** Prepares claims for `rankClaims`. Stems for terms are added where any name of the term appears. */
export function indexClaims(
  known: KnownEntries,
  findKnown: KnownNameFinder,
  expand: StemExpander,
): ClaimIndex {
  const entries = known.claims.map((claim) => indexClaim(claim, known, findKnown, expand));
  const count = entries.length;
  const frequency = new Map<string, number>();
  const actorFrequency = new Map<string, number>();
  for (const { stems, actors } of entries) {
    for (const stem of stems.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    for (const actor of actors) actorFrequency.set(actor, (actorFrequency.get(actor) ?? 0) + 1);
  }
  const rarity = (often: number): number => Math.log(1 + (count - often + 0.5) / (often + 0.5));
  const lengths = entries.reduce((sum, { length }) => sum + length, 0);
  return {
    entries,
    weightOf: (stem) => rarity(frequency.get(stem) ?? 0),
    actorWeightOf: (id) => rarity(actorFrequency.get(id) ?? 0),
    averageLength: lengths / Math.max(1, count),
  };
}

/** The stems of texts, with a stem for each term that one has a name of. */
export interface StemExpander {
  ofText(text: string): readonly string[];
  /** Of a part of a sentence, whose words are known already. */
  within(sentence: ParsedText, stretch: Stretch): readonly string[];
}

interface ParsedText {
  readonly text: string;
  /** None where it is not English. */
  readonly words: readonly Word[];
}

/** Makes the expander of a story: stems of English or other words, and `term:ID`. */
export function stemExpander({ terms }: KnownEntries, english: boolean): StemExpander {
  const names = terms.flatMap(({ id, name, names: used }) =>
    [name, ...used].map((each) => ({ id, stems: stemsOf(each, english) })),
  );
  const expand = (stems: readonly string[]): readonly string[] => {
    const own = new Set(stems);
    const meant = names.filter(
      (name) => name.stems.length > 0 && name.stems.every((stem) => own.has(stem)),
    );
    return [...stems, ...new Set(meant.map(({ id }) => `term:${id}`))];
  };
  return {
    ofText: (text) => expand(stemsOf(text, english)),
    within: ({ text, words }, { start, end }) =>
      expand(
        english
          ? stemsOfWords(words.filter((word) => word.start < end && word.end > start))
          : stemsOf(text.slice(start, end), english),
      ),
  };
}

function indexClaim(
  claim: KnownClaim,
  { events }: KnownEntries,
  findKnown: KnownNameFinder,
  expand: StemExpander,
): IndexedClaim {
  const event = events.find(({ id }) => id === claim.event);
  const quotes = [...new Set(claim.reports.flatMap(({ quote }) => quote ?? []))];
  const parts: readonly (readonly [text: string, weight: number])[] = [
    [claim.statement, PART_WEIGHTS.statement],
    ...quotes.map((quote) => [quote, PART_WEIGHTS.quote] as const),
    [event?.title ?? '', PART_WEIGHTS.event],
    [claim.topic ?? '', PART_WEIGHTS.topic],
  ];
  const stems = new Map<string, number>();
  for (const [text, weight] of parts) {
    for (const stem of expand.ofText(text)) stems.set(stem, (stems.get(stem) ?? 0) + weight);
  }
  const named = [claim.statement, ...quotes].flatMap((text) =>
    findKnown(text).flatMap(({ noun, id }) => (noun === 'actor' ? [id] : [])),
  );
  const values = claim.reports.map(({ value, language }) =>
    readValue(value ?? undefined, claim.gives, language),
  );
  return {
    claim,
    stems,
    length: [...stems.values()].reduce((sum, weight) => sum + weight, 0),
    actors: new Set([...claim.about, ...named]),
    speakers: new Set(claim.reports.flatMap(({ speakers }) => speakers)),
    figures: values.flatMap(({ figure }) => figure ?? []),
    dates: values.flatMap(({ date }) => date ?? []),
    eventDate: dateOf(event?.when ?? null),
  };
}

function dateOf(written: string | null): EdtfDate | null {
  if (written === null) return null;
  const parsed = parseEdtf(written);
  return parsed.ok ? parsed.date : null;
}
