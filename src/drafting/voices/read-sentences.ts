import type { QuotationRange } from '../../fingerprint/find-quotation-ranges.ts';
import { findQuotationRanges } from '../../fingerprint/find-quotation-ranges.ts';
import type { KnownNameFinder } from '../known/find-known-names.ts';
import { findNames } from '../names/find-names.ts';
import { joinLastNames } from '../names/join-last-names.ts';
import { parseEnglish } from '../sentences/parse-english.ts';
import { splitClauses } from '../sentences/split-clauses.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of paragraphs with their words, names, quotations and clauses. Only English ones are tagged. */
export function readSentences(
  paragraphs: readonly string[],
  findKnown: KnownNameFinder,
  english: boolean,
): readonly Sentence[] {
  const sentences = paragraphs.flatMap((text, index) => {
    const quotations = findQuotations(text);
    return splitSentences(text).map(({ start, end }) =>
      readSentence(text.slice(start, end), start, index + 1, quotations, findKnown, english),
    );
  });
  return joinLastNames(sentences);
}

/** The quotations of a paragraph; one that is not closed goes on in the next paragraph, and ends here with this one. */
function findQuotations(text: string): readonly QuotationRange[] {
  const { quotations, unmatched } = findQuotationRanges(text);
  const open = unmatched.find(
    (at) => /[“„«"]/u.test(text.charAt(at)) && (at === 0 || /[\s—–(]/u.test(text.charAt(at - 1))),
  );
  if (open === undefined) return quotations;
  const whole = { start: open, innerStart: open + 1, innerEnd: text.length, end: text.length };
  return [...quotations.filter(({ end }) => end <= open), whole];
}

function readSentence(
  text: string,
  offset: number,
  paragraph: number,
  quotations: readonly QuotationRange[],
  findKnown: KnownNameFinder,
  english: boolean,
): Sentence {
  const own = quotations.flatMap((each) => clip(each, offset, offset + text.length));
  const words = english ? parseEnglish(text) : [];
  const found = findKnown(text);
  const names = english
    ? findNames(text, words, findKnown)
    : found.map(({ start, end, name, id, noun }) => ({
        start,
        end,
        name,
        actor: noun === 'actor' ? id : null,
        place: noun === 'place' ? id : null,
        kind: 'known' as const,
      }));
  const clauses = english ? splitClauses(text, words, own) : [{ start: 0, end: text.length }];
  return { paragraph, offset, text, words, names, found, quotations: own, clauses };
}

/** The part of a quotation that lies between two offsets, from the first of them. */
function clip(range: QuotationRange, from: number, to: number): QuotationRange[] {
  const start = Math.max(range.start, from) - from;
  const end = Math.min(range.end, to) - from;
  if (end <= start) return [];
  const innerStart = Math.max(range.innerStart, from) - from;
  const innerEnd = Math.min(range.innerEnd, to) - from;
  return [{ start, innerStart, innerEnd, end }];
}
