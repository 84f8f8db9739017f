import { lazily } from '../../../collections/lazily.ts';
import type { Draft } from '../../../file/schema/draft.ts';
import { hasBrokenBrief } from '../../drafts/draft-set.ts';
import type { TextRange } from '../../evidence/find-quoted-ranges.ts';
import { type CountedSources, openSourceCounter } from './counted-sources.ts';
import { findSourcePhrases, type SourcePhrase } from './source-phrases.ts';
import type { StyleCheck } from './style-check.ts';
import type { StyledText, StyleFinding } from './styled-text.ts';

/**
 * Numbers of sources that fit neither the sources that a text could cite, nor those that it names so far, nor those that its links
 * cite. A brief that restates one source counts no others.
 */
export const sourceCounts: StyleCheck = {
  rule: 'source-count',
  needsEnglish: true,
  open: ({ set }) => {
    const isCertain =
      !hasBrokenBrief(set) && ![...set.broken].some((name) => name.startsWith('source:'));
    const counter = lazily(() => openSourceCounter(set));
    return (entry) => {
      if (!isCertain || !countsSources(entry.draft)) return [];
      const count = lazily(() => counter.read()(entry));
      return entry.texts.flatMap((text) =>
        text.sentences.flatMap((sentence) => findMiscounts(text, sentence, count.read)),
      );
    };
  },
};

function countsSources(draft: Draft): boolean {
  if (draft.noun === 'brief') return draft.fields.restates === undefined;
  return draft.noun === 'story' || draft.noun === 'claim' || draft.noun === 'event';
}

function findMiscounts(
  text: StyledText,
  sentence: TextRange,
  count: () => (text: StyledText) => CountedSources,
): readonly StyleFinding[] {
  const phrases = findSourcePhrases(text.plain.slice(sentence.start, sentence.end));
  if (phrases.length === 0) return [];
  const counted = count()(text);
  return phrases
    .filter((phrase) => !fits(phrase, counted, text, sentence))
    .map(({ words, start }) => ({
      ...{ text, start: sentence.start + start, end: sentence.start + start + words.length },
      message: `Unexpected “${words}”, expected a number that fits: ${wordCitable(counted)}`,
      note: 'Name the sources that are meant, or write how many there are.',
    }));
}

function fits(
  { number, isWhole }: SourcePhrase,
  { least, most, named, citedIn }: CountedSources,
  text: StyledText,
  sentence: TextRange,
): boolean {
  if (number > most) return false;
  const cited = citedIn(sentence);
  if (named.includes(number) || cited.sizes.includes(number)) return true;
  // A number that leaves others out can be told only by the one link that the sentence has.
  if (!isWhole) return cited.links !== 1;
  return number >= least || citedIn({ start: 0, end: text.text.length }).sizes.includes(number);
}

function wordCitable({ least, most, day }: CountedSources): string {
  const number = least === most ? `${most}` : `${least} to ${most}`;
  const sources = most === 1 ? 'source' : 'sources';
  return day === null
    ? `the story has ${number} ${sources}`
    : `a brief of ${day} can cite ${number} ${sources}`;
}
