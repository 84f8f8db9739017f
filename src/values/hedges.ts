/** How words before or after a number say that it is not exact. */
export type Hedge = 'about' | 'almost' | 'more' | 'least' | 'fewer' | 'most';

interface Phrases {
  readonly before: string;
  readonly behind: string;
}

/** Phrases are parted by bars; those of English, German, Russian and Chinese, and the commonest of French and Spanish. */
const phrases: Readonly<Record<Hedge, Phrases>> = {
  about: {
    before:
      'about|around|some|approximately|approx.|approx|roughly|circa|ca.|ca|c.|an estimated|estimated|etwa|rund|ungefähr|zirka|um die|an die|gegen|schätzungsweise|около|примерно|приблизительно|порядка|где-то|约|約|大约|大約|大概|environ|quelque|autour de|à peu près|unos|unas|alrededor de|aproximadamente|in the region of|something like|~|≈',
    behind: '-odd|odd|-ish|ish|or so|or thereabouts|oder so|или около того|左右|上下|来|來',
  },
  almost: {
    before:
      'almost|nearly|close to|just under|not quite|fast|knapp|beinahe|nahezu|annähernd|почти|без малого|近|接近|将近|將近|presque|près de|près d’une?|casi|cerca de',
    behind: '',
  },
  more: {
    before:
      'more than|over|well over|above|exceeding|upwards of|in excess of|greater than|higher than|longer than|>|mehr als|über|gut|более|более чем|больше|больше чем|свыше|超过|超過|逾|多于|多於|不止|plus de|plus d’une?|más de',
    behind: 'с лишним|多|余|餘',
  },
  least: {
    before:
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|≥|>=|mindestens|wenigstens|nicht weniger als|не менее|не менее чем|не меньше|не меньше чем|как минимум|минимум|по меньшей мере|по крайней мере|至少|最少|不少于|不少於|不低于|不低於|au moins|au minimum|pas moins de|al menos|por lo menos|como mínimo|no menos de',
    behind:
      '+|-plus|plus|or more|and more|or over|at least|oder mehr|und mehr|или более|и более|или больше|ou plus|au moins|o más|al menos|以上',
  },
  fewer: {
    before:
      'fewer than|less than|under|below|lower than|shorter than|<|weniger als|unter|менее|менее чем|меньше|меньше чем|不到|少于|少於|不足|未满|未滿|moins de|moins d’une?|menos de',
    behind: '',
  },
  most: {
    before:
      'up to|at most|no more than|not more than|a maximum of|maximum|as many as|≤|<=|bis zu|höchstens|maximal|nicht mehr als|до|не более|не более чем|не больше|не больше чем|максимум|最多|至多|多达|多達|不超过|不超過|不高于|不高於|高达|高達|jusqu’à|au plus|au maximum|pas plus de|hasta|como máximo|a lo sumo|no más de',
    behind:
      'or fewer|or less|at most|oder weniger|или менее|ou moins|o menos|au plus|以下|以内|以內',
  },
};

/** The hedge at the side of a number, and the text of that side without it. */
export interface FoundHedge {
  readonly hedge: Hedge | null;
  readonly rest: string;
}

/** The hedge that a text in lower case holds before a number: the longest, so that `no more than` is not `more than`. */
export function findHedgeBefore(text: string): FoundHedge {
  return findHedge(text, before);
}

/** The hedge with which a text in lower case goes on after a number, or after what that counts: `40 people or more`, 40人以上. */
export function findHedgeBehind(text: string): FoundHedge {
  const near = findHedge(text, behind);
  return near.hedge === null ? findHedge(text, farBehind) : near;
}

const lower: ReadonlySet<Hedge> = new Set(['more', 'least']);
const upper: ReadonlySet<Hedge> = new Set(['fewer', 'most']);

/** What two hedges of one number say together, as in `at least 40 or more`; undefined where that is not plain. */
export function joinHedges(a: Hedge | null, b: Hedge | null): Hedge | null | undefined {
  if (a === null || b === null || a === b) return a ?? b;
  if (lower.has(a) && lower.has(b)) return 'more';
  return upper.has(a) && upper.has(b) ? 'fewer' : undefined;
}

type Pattern = readonly [hedge: Hedge, pattern: RegExp];

const before = patternsOf('before', (phrase) => new RegExp(bounded(phrase), 'u'));
const behind = patternsOf('behind', (phrase) => new RegExp(`^[\\s,]*${bounded(phrase)}`, 'u'));
/** Phrases that mean nothing else farther on. */
const farBehind = patternsOf('behind', (phrase) =>
  /\s|\p{sc=Han}{2}/u.test(phrase) ? new RegExp(bounded(phrase), 'u') : null,
);

function patternsOf(
  side: keyof Phrases,
  make: (phrase: string) => RegExp | null,
): readonly Pattern[] {
  return (Object.keys(phrases) as Hedge[])
    .flatMap((hedge) => phrases[hedge][side].split('|').map((phrase) => ({ hedge, phrase })))
    .filter(({ phrase }) => phrase !== '')
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .flatMap(({ hedge, phrase }) => {
      const pattern = make(phrase);
      return pattern === null ? [] : [[hedge, pattern] as const];
    });
}

function bounded(phrase: string): string {
  const escaped = phrase.replace(/[.+]/gu, '\\$&').replaceAll(' ', '\\s+').replaceAll('’', "['’]");
  // Chinese writes no spaces around a phrase.
  if (/\p{sc=Han}/u.test(phrase)) return escaped;
  return `(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}])`;
}

function findHedge(text: string, patterns: readonly Pattern[]): FoundHedge {
  for (const [hedge, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { hedge, rest };
  }
  return { hedge: null, rest: text };
}
