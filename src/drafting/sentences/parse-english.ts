import nlp from 'compromise';

/** A word of an English text with what the tagger takes it for: offsets of the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its base form in lower case: `say` of “said”, `troop` of “troops”. */
  readonly root: string;
  /** Tags of compromise, such as `Verb`, `ProperNoun`, `Person`, `Place`. */
  readonly tags: ReadonlySet<string>;
}

/** The words of an English text, tagged by compromise. What it splits without a space, as “Anna-Lena”, is several words. */
export function parseEnglish(text: string): readonly Word[] {
  const document = nlp(text);
  document.compute('root');
  const words: Word[] = [];
  let at = 0;
  for (const sentence of document.json() as readonly ParsedSentence[]) {
    for (const term of sentence.terms) {
      const written = term.text;
      const start = written === '' ? -1 : text.indexOf(written, at);
      if (start === -1) continue;
      at = start + written.length;
      const root = term.root ?? term.normal ?? written.toLowerCase();
      words.push({ text: written, start, end: at, root, tags: new Set(term.tags) });
    }
  }
  return words;
}

interface ParsedSentence {
  readonly terms: readonly {
    readonly text: string;
    readonly normal?: string;
    readonly root?: string;
    readonly tags: readonly string[];
  }[];
}

/** Whether a text is English as far as its small words show. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => smallWords.has(word));
  return words.length > 0 && small.length / words.length > LEAST_SHARE;
}

/** A third of English prose are these words; of a German or French text less than a tenth. */
const LEAST_SHARE = 0.16;
const smallWords: ReadonlySet<string> = new Set(
  'the of and to in a is that for it was on with as his he be at by had not are from have has were they which their been would this will said who an or but she her its we our you your i my'.split(
    ' ',
  ),
);
