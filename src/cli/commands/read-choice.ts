import { didYouMean } from '../../diagnostics/suggest.ts';
import { UsageError } from '../../disk/access/usage-error.ts';

/**
 * The choice that a word is, of a kind of thing: `format`.
 * @throws UsageError for a word that is none of them
 */
export function readChoice<const C extends string>(
  kind: string,
  written: unknown,
  choices: readonly C[],
): C {
  const word = String(written);
  const choice = choices.find((each) => each === word);
  if (choice !== undefined) return choice;
  throw new UsageError(
    `Unknown ${kind} \`${word}\`${didYouMean(word, choices) || `, expected \`${choices.join('`, `')}\``}`,
  );
}
