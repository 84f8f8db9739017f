/** Gives the candidate nearest to a word, when it is near enough to be a slip of the keyboard. */
export type Suggester = (word: string) => string | undefined;

/**
 * How many cells of distance tables one suggester works out. It is far more than the slips of honest content take; the
 * thousands of unknown ids of a hostile one, or of content whose half is missing, get no suggestions from there on.
 */
const mostCells = 30_000_000;

/**
 * Suggests by Damerau–Levenshtein distance (optimal string alignment); ties go to the first candidate. What it says of a word
 * depends on the words that it was asked before and on nothing else.
 */
export function makeSuggester(candidates: Iterable<string>, cells = mostCells): Suggester {
  const all = Array.from(candidates, (candidate) => ({
    candidate,
    folded: candidate.toLowerCase(),
  }));
  const budget = { cells };
  const answers = new Map<string, string | undefined>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, findNearest(word.toLowerCase(), all, budget));
    return answers.get(word);
  };
}

/** The suggestion for one word. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return makeSuggester(candidates)(word);
}

/** The one candidate that is near enough to a word; undefined where none is, or several are. */
export function onlyNear(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...new Set(candidates)];
  const nearest = suggest(word, all);
  if (nearest === undefined) return undefined;
  const next = suggest(
    word,
    all.filter((candidate) => candidate !== nearest),
  );
  return next === undefined ? nearest : undefined;
}

/** `; did you mean `x`?` for a message, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string> | Suggester): string {
  const suggester = typeof candidates === 'function' ? candidates : makeSuggester(candidates);
  const best = suggester(word);
  return best === undefined ? '' : `; did you mean \`${best}\`?`;
}

interface Candidate {
  readonly candidate: string;
  readonly folded: string;
}

interface Budget {
  cells: number;
}

function findNearest(
  word: string,
  candidates: readonly Candidate[],
  budget: Budget,
): string | undefined {
  let best: string | undefined;
  // One more than the most that is still near enough.
  let bound = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const { candidate, folded } of candidates) {
    if (budget.cells <= 0) return undefined;
    budget.cells -= 1;
    if (Math.abs(folded.length - word.length) >= bound) continue;
    const distance = editDistance(word, folded, bound, budget);
    if (distance < bound) {
      best = candidate;
      bound = distance;
    }
  }
  return best;
}

/** The distance of two words where it is below a bound, else some number from the bound on. */
function editDistance(a: string, b: string, bound: number, budget: Budget): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let lastLeast = 0;
  for (let i = 1; i <= a.length; i += 1) {
    // Cells further from the diagonal than the bound are beyond it.
    const from = Math.max(1, i - bound);
    const to = Math.min(b.length, i + bound);
    const row = new Array<number>(b.length + 1).fill(bound);
    row[0] = i;
    let least = i;
    for (let j = from; j <= to; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? bound) + 1,
        (row[j - 1] ?? bound) + 1,
        (last[j - 1] ?? bound) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? bound) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    budget.cells -= to - from + 1;
    // A swap of two letters skips a row.
    if (least >= bound && lastLeast + 1 >= bound) return bound;
    beforeLast = last;
    last = row;
    lastLeast = least;
  }
  return last[b.length] ?? bound;
}
