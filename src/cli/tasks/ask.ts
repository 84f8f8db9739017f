import { createInterface, type Interface } from 'node:readline/promises';
import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import { UsageError } from '../../disk/access/usage-error.ts';

/** Something that may be chosen: what is written for it, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A question to an editor. */
export interface Question {
  /** The option that answers it without asking. */
  readonly option: string;
  readonly message: string;
  /** What there is to choose from; null for any text. */
  readonly choices: readonly Choice[] | null;
  readonly isList: boolean;
  /** What an empty answer means; null where there has to be one. */
  readonly fallback: string | null;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly findFault: (answer: string) => string | undefined;
}

/** Asks one question after the other. */
export interface Asker {
  /** The answer; null where somebody breaks off. Items of a list have commas between. */
  readonly ask: (question: Question) => Promise<string | null>;
  readonly close: () => void;
}

/** At a terminal with lists to search in, otherwise a line each way. */
export function openAsker(): Asker {
  const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return isTerminal ? { ask: askAtTerminal, close: () => undefined } : plainAsker();
}

async function askAtTerminal(question: Question): Promise<string | null> {
  const { message, choices, isList, fallback, findFault } = question;
  const output = process.stderr;
  if (choices !== null && isList) {
    const chosen = await autocompleteMultiselect({
      ...{ message, output, required: fallback === null },
      options: choices.map(toOption),
    });
    return isCancel(chosen) ? null : chosen.join(',');
  }
  if (choices !== null && choices.length > 0) {
    const ask = choices.length > 8 ? autocomplete<string> : select<string>;
    const chosen = await ask({ message, output, options: choices.map(toOption) });
    return isCancel(chosen) ? null : chosen;
  }
  const written = await text({
    ...{ message, output },
    ...(fallback === null ? {} : { defaultValue: fallback, placeholder: fallback }),
    validate: (answer = '') => (answer === '' && fallback !== null ? undefined : findFault(answer)),
  });
  return isCancel(written) ? null : written;
}

function toOption({ value, label }: Choice) {
  return label === value ? { value, label } : { value, label, hint: value };
}

/** Questions in lines, for a pipe or a terminal that can do no more. */
function plainAsker(): Asker {
  let lines: AsyncIterator<string> | undefined;
  let reader: Interface | undefined;
  return {
    ask: async ({ option, message, choices, fallback, findFault }) => {
      reader ??= createInterface({ input: process.stdin });
      lines ??= reader[Symbol.asyncIterator]();
      const hint = fallback === null ? '' : ` (${fallback || 'Enter for none'})`;
      for (;;) {
        process.stderr.write(`${message}${hint}: `);
        const { value, done } = await lines.next();
        process.stderr.write('\n');
        if (done === true && fallback !== null) return fallback;
        if (done === true)
          throw new UsageError(
            `Expected \`--${option}\`, or an answer to “${message}”${listed(choices)}`,
          );
        const answer = String(value).trim();
        if (answer === '' && fallback !== null) return fallback;
        const fault = answer === '' ? 'Expected an answer' : findFault(answer);
        if (fault === undefined) return answer;
        process.stderr.write(`${fault}\n`);
      }
    },
    close: () => reader?.close(),
  };
}

function listed(choices: readonly Choice[] | null): string {
  if (choices === null || choices.length === 0 || choices.length > 8) return '';
  return `: \`${choices.map(({ value }) => value).join('`, `')}\``;
}
