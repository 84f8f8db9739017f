import type { Random } from './random.ts';

/** Invented words that sound like some language, for texts about nothing. */
export interface Vocabulary {
  readonly noun: () => string;
  readonly adjective: () => string;
  /** A verb in the past tense. */
  readonly verb: () => string;
  readonly adverb: () => string;
  /** A capitalised word that has not been given before. */
  readonly name: () => string;
}

const onsets = 'b bl br c cl d dr f fl g gl gr h j k l m n p pl pr r s sl st t tr v w'.split(' ');
const vowels = 'a e i o u a e o ai ea ou'.split(' ');
const codas = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rn', 'st'];

/** Makes a vocabulary of its own for each random sequence. */
export function vocabularyOf(random: Random): Vocabulary {
  const syllable = (): string =>
    `${random.pick(onsets)}${random.pick(vowels)}${random.pick(codas)}`;
  const stem = (): string => syllable() + (random.chance(0.5) ? syllable() : '');
  const list = (size: number, endings: readonly string[]): readonly string[] =>
    Array.from({ length: size }, () => stem() + random.pick(endings));

  const nouns = list(600, ['', '', 'er', 'ment', 'ing', 'age', 'or']);
  const adjectives = list(250, ['al', 'ous', 'ish', 'ern', 'ive']);
  const verbs = list(250, ['ed', 'ened', 'ated']);
  const adverbs = list(60, ['ly', 'ally']);
  const given = new Set<string>();
  return {
    noun: () => random.pick(nouns),
    adjective: () => random.pick(adjectives),
    verb: () => random.pick(verbs),
    adverb: () => random.pick(adverbs),
    name: () => {
      const word = `${syllable()}${random.pick(['a', 'en', 'o', 'is', 'ek', 'in', 'aria'])}`;
      let name = word.charAt(0).toUpperCase() + word.slice(1);
      while (given.has(name)) name += syllable();
      given.add(name);
      return name;
    },
  };
}
