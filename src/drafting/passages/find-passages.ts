import type { FoundDate } from '../dates/find-dates.ts';
import type { FoundFigure } from '../figures/find-figures.ts';
import type { Stretch } from '../sentences/split-sentences.ts';
import type { ProposedQuotation } from '../voices/find-quotations.ts';
import type { Label } from '../voices/read-labels.ts';
import type { Speech, VoicedSentence } from '../voices/read-voices.ts';
import { speechOf } from '../voices/read-voices.ts';

/** A part of an article that a report may quote. */
export interface PlacedPassage extends Speech {
  readonly kind: 'clause' | 'quotation' | 'figure' | 'date' | 'office';
  readonly text: string;
  readonly paragraph: number;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly sentence: VoicedSentence;
  /** The figure, date or quotation that it is about, by its place in the paragraph. */
  readonly item: number;
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
}

/** What was found in a sentence, by offsets of the sentence. */
export interface SentenceFindings {
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
  readonly offices: readonly Stretch[];
}

/** The clauses of a sentence, and in it what may be a claim of its own: quotations, figures, dates with their words, offices. */
export function findPassages(
  sentence: VoicedSentence,
  { figures, dates, offices }: SentenceFindings,
  quotations: readonly ProposedQuotation[],
  label: Label | undefined,
): readonly PlacedPassage[] {
  const { text, offset, paragraph, clauses } = sentence;
  const quoted = quotations.filter(
    (each) =>
      each.paragraph === paragraph && each.start < offset + text.length && each.end > offset,
  );
  const make = (
    kind: PlacedPassage['kind'],
    { start, end }: Stretch,
    item: number = start,
  ): PlacedPassage => {
    const isWithin = (each: Stretch): boolean => each.start < end && each.end > start;
    const said = quoted.find((each) => coverage({ start, end }, each, offset) > 0.6);
    const own = said ?? speechOf(sentence, { start, end });
    const voice = own.voice ?? label?.voice ?? null;
    const { via, verb, stance } = own;
    const speech = kind === 'office' ? ownVoice : { voice, via, verb, stance };
    return {
      kind,
      text: text.slice(start, end).replace(/[\s,;:]+$/u, ''),
      paragraph,
      start: offset + start,
      end: offset + end,
      sentence,
      item: offset + item,
      figures: figures.filter(isWithin),
      dates: dates.filter(isWithin),
      ...speech,
    };
  };
  const within = quoted.map(({ start, end }) => ({
    start: Math.max(0, start - offset),
    end: Math.min(text.length, end - offset),
  }));
  return [
    ...clauses
      .filter((clause) => !onlySays(sentence, clause))
      .map((clause) => withoutLabel(clause, sentence, label))
      .map((clause) => make('clause', clause)),
    ...within.map((each) => make('quotation', each)),
    ...figures.map((each) => make('figure', widen(text, each, figures), each.start)),
    ...dates.map((each) => make('date', widen(text, each, dates), each.start)),
    ...offices.map((each) => make('office', each)),
  ].filter(({ text: words }) => /\p{L}/u.test(words));
}

/** A clause of an interview without who speaks before it. */
function withoutLabel(clause: Stretch, { offset, text }: VoicedSentence, label?: Label): Stretch {
  if (label === undefined || offset > 0 || clause.start > 0) return clause;
  const [lead = ''] = /^[^:.]*[:.]\s+/u.exec(text) ?? [];
  return { start: Math.min(lead.length, clause.end), end: clause.end };
}

/** Whether a clause says no more than who speaks: `Lind has said`. */
function onlySays({ attributions, words }: VoicedSentence, { start, end }: Stretch): boolean {
  const saying = attributions.find(({ at }) => start <= at.start && at.end <= end);
  if (saying === undefined || saying.verb === 'according to') return false;
  const rest = words.filter((word) => word.start >= saying.at.end && word.end <= end);
  const before = words.filter((word) => word.start >= start && word.end <= saying.at.start);
  return rest.length === 0 && before.length < LEAST_BEFORE;
}

const LEAST_BEFORE = 5;

const ownVoice: Speech = { voice: null, via: [], verb: null, stance: 'affirms' };

function coverage(stretch: Stretch, quotation: Stretch, offset: number): number {
  const shared =
    Math.min(stretch.end + offset, quotation.end) -
    Math.max(stretch.start + offset, quotation.start);
  return Math.max(0, shared) / Math.max(1, stretch.end - stretch.start);
}

/** A figure or date with up to six words on either side, as far as no mark ends them and no other one is met. */
function widen(text: string, { start, end }: Stretch, others: readonly Stretch[]): Stretch {
  const last = Math.max(0, ...others.filter((each) => each.end <= start).map((each) => each.end));
  const next = Math.min(
    text.length,
    ...others.filter((each) => each.start >= end).map((each) => each.start),
  );
  const [before = ''] =
    /(?:(?:[\p{L}\p{M}\p{N}’'-]|[.,](?=\d))+\s+){0,6}$/u.exec(text.slice(last, start)) ?? [];
  const [after = ''] =
    /^(?:\s+(?:[\p{L}\p{M}\p{N}’'-]|[.,](?=\d))+){0,6}/u.exec(text.slice(end, next)) ?? [];
  return { start: start - before.length, end: end + after.length };
}
