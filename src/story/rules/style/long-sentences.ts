import { spaceless } from '../../../names/fold-cluster.ts';
import { eachText, type StyleCheck } from './style-check.ts';

/** Sentences of a body with more words than the settings allow; a block quotation has the words of somebody else. */
export const longSentences: StyleCheck = {
  rule: 'long-sentence',
  needsEnglish: false,
  open: ({ style: { longestSentence } }) =>
    eachText((text) => {
      if (!text.isBody || text.isHeading || text.isQuotation) return [];
      return text.sentences.flatMap(({ start, end }) => {
        const words = countWords(text.text.slice(start, end));
        return words <= longestSentence
          ? []
          : [
              {
                ...{ text, start, end },
                message: `Unexpected sentence of ${words} words, expected at most ${longestSentence}`,
                note: 'Make two of it.',
              },
            ];
      });
    }),
};

/** How many words a text has; in scripts without spaces between them, as near as a dictionary can tell. */
function countWords(text: string): number {
  return text
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .reduce((sum, word) => sum + (spaceless.test(word) ? countSegments(word) : 1), 0);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function countSegments(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
