/**
 * Where the sentences of a text begin, as well as that can be known without its language: good for counting them, not
 * for cutting the text (see `excerptStarts`).
 */
export function sentenceStarts(text: string): readonly number[] {
  // A line break of the Markdown is a space of the text, and ends no sentence.
  const line = text.replace(/\s/g, ' ');
  return Array.from(sentences.segment(line), ({ index }) => index).filter(
    // An abbreviation and what leads up to it are short.
    (start) => !abbreviation.test(line.slice(Math.max(0, start - 12), start)),
  );
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

// Where an English sentence does not end, which ICU cannot tell: `Sept. 15`, `Mr. Smith`, `J. Smith`.
const abbreviation =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.\s*$/u;
