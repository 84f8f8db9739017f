import { isPlainLabel, type Label } from './read-labels.ts';
import type { Speech, VoicedSentence } from './read-voices.ts';
import type { NamedActor, ProposedVoice } from './voice.ts';

/** A quotation in an article with whose words it has, as far as the text says. */
export interface ProposedQuotation extends Speech {
  /** The words without their marks. */
  readonly text: string;
  readonly paragraph: number;
  /** Offsets of its words in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Why this voice: it is said in the sentence, or goes on from what was said before. */
  readonly from: 'sentence' | 'label' | 'before' | null;
}

/**
 * The quotations of an article in their order. The voice is that of the nearest verb of saying in the sentences that a quotation touches;
 * a quotation that is a sentence of its own goes on with the speaker before it, in its paragraph or, where it is a paragraph of its own, of the
 * paragraph before.
 */
export function findQuotations(
  paragraphs: readonly string[],
  sentences: readonly VoicedSentence[],
  labels: ReadonlyMap<number, Label>,
): readonly ProposedQuotation[] {
  const found: ProposedQuotation[] = [];
  paragraphs.forEach((text, index) => {
    const paragraph = index + 1;
    const own = sentences.filter((sentence) => sentence.paragraph === paragraph);
    for (const range of mergeParts(own)) {
      const before = found.at(-1);
      const speech =
        saidNear(own, range) ??
        labelled(labels.get(paragraph)) ??
        (goesOn(text, range, before, paragraph) && before !== undefined ? goOn(before) : null);
      const words = text
        .slice(range.start, range.end)
        .trim()
        .replace(/[,.;:]+$/u, '');
      if (words === '') continue;
      const start = range.start;
      const end = start + words.length;
      found.push({ text: words, paragraph, start, end, ...(speech ?? OWN) });
    }
  });
  return found;
}

type Spoken = Speech & Pick<ProposedQuotation, 'from'>;

const OWN: Spoken = { voice: null, via: [], verb: null, stance: 'affirms', from: null };

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The quotations of a paragraph, whole again where sentences cut them. */
function mergeParts(sentences: readonly VoicedSentence[]): Range[] {
  const merged: (Range & { isOpen: boolean })[] = [];
  for (const { quotations, offset, text } of sentences) {
    for (const { innerStart, innerEnd, start, end } of quotations) {
      const last = merged.at(-1);
      const isRest = start === innerStart && last?.isOpen === true;
      const isOpen = end === innerEnd && end === text.length;
      if (isRest && last !== undefined)
        merged.splice(-1, 1, { start: last.start, end: offset + innerEnd, isOpen });
      else merged.push({ start: offset + innerStart, end: offset + innerEnd, isOpen });
    }
  }
  return merged;
}

/** What the nearest verb of saying says, in the sentences that a quotation touches. */
function saidNear(sentences: readonly VoicedSentence[], range: Range): Spoken | null {
  const touched = sentences.filter(
    ({ offset, text }) => offset < range.end + 1 && offset + text.length > range.start - 1,
  );
  const said = touched.flatMap((sentence) =>
    sentence.attributions.flatMap((each) => {
      const start = sentence.offset + each.at.start;
      const end = sentence.offset + each.at.end;
      const away = start >= range.end ? start - range.end : range.start - end;
      const isCovered = each.covers.some(
        (cover) =>
          sentence.offset + cover.start < range.end && range.start < sentence.offset + cover.end,
      );
      return [{ each, away: Math.max(0, away) + (isCovered ? 0 : FAR) }];
    }),
  );
  const [nearest] = said.filter(({ away }) => away < FAR + NEAR).sort((a, b) => a.away - b.away);
  if (nearest === undefined) return null;
  const { voice, via, verb, stance } = nearest.each;
  return { voice, via, verb, stance, from: 'sentence' };
}

/** A verb that does not cover a quotation counts only where it is right beside it. */
const FAR = 1000;
const NEAR = 60;

function labelled(label: Label | undefined): Spoken | null {
  if (label?.voice === undefined || label.voice === null || !isPlainLabel(label)) return null;
  return { ...OWN, voice: label.voice, from: 'label' };
}

/** Whether a quotation goes on with the speaker of the one before: it begins a sentence, and nothing but it is said. */
function goesOn(
  text: string,
  { start, end }: Range,
  before: ProposedQuotation | undefined,
  paragraph: number,
): boolean {
  if (before === undefined || before.voice === null) return false;
  const isSentence =
    /(?:^|[.!?…]["”’]?\s+|[,:]\s+)[“"„«‘']?$/u.test(text.slice(0, start)) &&
    /^\p{Lu}/u.test(text.slice(start));
  if (before.paragraph === paragraph)
    return (
      isSentence ||
      (/^\p{Ll}/u.test(text.slice(start)) &&
        /[,]["”’]/u.test(text.slice(0, before.end + 2).slice(-3)))
    );
  const isWhole =
    /^["“„«‘'\s—–-]*$/u.test(text.slice(0, start)) && /^["”’»\s.]*$/u.test(text.slice(end));
  return before.paragraph === paragraph - 1 && isWhole && isSentence;
}

function goOn({ voice, via, verb, stance }: ProposedQuotation): Spoken {
  return { voice, via, verb, stance, from: 'before' };
}

/** The actors whose word a voice is. */
export function actorsOf(voice: ProposedVoice | null): readonly NamedActor[] {
  return voice?.kind === 'actors' ? voice.actors : [];
}
