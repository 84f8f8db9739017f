import { numberWords } from './number-words.ts';

const rules = new Intl.PluralRules('en');

/** A number and what it counts, in the form that goes with it: "1 source", "1,234 sources", "0 places are". */
export function plural(number: number, one: string, other: string): string {
  return `${numberWords(number)} ${rules.select(number) === 'one' ? one : other}`;
}
