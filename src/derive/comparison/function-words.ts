/**
 * English words that occur in any sentence and show nothing of what two have in common. Negations are not among them: to
 * share a "no" is to share what is said.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those there here such',
    'i you he she it we they me him her us them my your his its our their who whom whose which what',
    'and or but nor so as than then if when while where how because also both either just very more most much',
    'of in on at to for from by with without into onto over under about after before between during through against',
    'up down out off',
    'am is are was were be been being has have had having do does did done will would shall should can could may might',
    'must let',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word, in lower case and without marks, is one of those that only hold an English sentence together. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
