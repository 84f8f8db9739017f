import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two or three words that name a thing. */
export function thing(random: Random, { noun, adjective }: Vocabulary): string {
  return random.chance(0.6) ? `${adjective()} ${noun()}` : `${noun()} of ${noun()}s`;
}

/** A plain sentence of 8 to 20 words, which begins with `subject` where there is one. */
export function sentence(random: Random, vocabulary: Vocabulary, subject?: string): string {
  const { noun, adjective, verb, adverb } = vocabulary;
  const who = subject ?? `the ${thing(random, vocabulary)}`;
  const what = thing(random, vocabulary);
  const written = random.pick([
    () => `${who} ${verb()} the ${what}, and the ${noun()} was ${adverb()} ${verb()}`,
    () => `${who} ${verb()} that the ${noun()} had ${verb()} for the ${what} of that ${noun()}`,
    () => `${adverb()}, ${who} had ${verb()} a ${what} before the ${noun()} ${verb()} it`,
    () => `${who} ${verb()} ${adverb()} with the ${what} and ${verb()} no ${adjective()} ${noun()}`,
    () => `to the ${noun()}s of the ${what}, ${who} was more ${adjective()} than ${adjective()}`,
    () => `${who} ${verb()} it in the ${noun()}, where a ${what} is ${verb()} by ${noun()}s`,
  ])();
  return `${written.charAt(0).toUpperCase()}${written.slice(1)}.`;
}
