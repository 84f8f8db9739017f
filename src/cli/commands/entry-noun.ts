import { Argument } from 'commander';
import { collections, isNoun, type Noun } from '../../model/ids.ts';
import { readChoice } from './read-choice.ts';

type Plural = (typeof collections)[Noun];

/** The noun of each plural. */
const nounOf = Object.fromEntries(
  Object.entries(collections).map(([noun, plural]) => [plural, noun]),
) as Readonly<Record<Plural, Noun>>;

/** The argument of a command that takes a noun. */
export function nounArgument(): Argument {
  return new Argument('<noun>', Object.keys(collections).join(', '));
}

/**
 * The noun of a word, in the singular or the plural.
 * @throws UsageError for another word
 */
export function readNoun(written: string): Noun {
  return isNoun(written)
    ? written
    : nounOf[readChoice('noun', written, Object.values(collections))];
}
