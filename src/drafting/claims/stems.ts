import { stemmer } from 'stemmer';
import { tokenize } from '../../fingerprint/tokenize.ts';
import { parseEnglish, type Word } from '../sentences/parse-english.ts';

/**
 * What a text speaks of, as a list of word stems. English words go to their base form first (“met”, “meets” to `meet`), then lose their
 * endings (Porter), so that a noun meets its verb; small words are left out. In other languages a word is itself.
 */
export function stemsOf(text: string, english: boolean): readonly string[] {
  if (!english) return tokenize(text).map(({ text: word }) => word);
  return stemsOfWords(parseEnglish(text));
}

/** The stems of English words. */
export function stemsOfWords(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ root, text: written }) => {
    const word = base(root, written)
      .toLowerCase()
      .replace(/['’]s?$/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
    if (word.length < 2 || smallWords.has(word) || smallWords.has(written.toLowerCase())) return [];
    return /^\d+$/u.test(word) ? [word] : [stemmer(word)];
  });
}

/** The tagger’s base form, unless it made something else of a name. */
function base(root: string, written: string): string {
  return /^\p{Lu}/u.test(written) && !/ed$|s$/u.test(written) ? written : root;
}

const smallWords: ReadonlySet<string> = new Set(
  'a an the of and or but nor to in on at by for from with without into onto over under as than that this these those it its he his him she her they their them we our you your i my me who whom whose which what when where why how if whether while is are was were be been being am do does did done have has had having will would shall should can could may might must not no so such there here also just only then now up out about after before since until again further more most some any all both each every other another own same very too s t said say'.split(
    ' ',
  ),
);
