/** How words before or behind a number say that it is not exact. */
export type Hedge = 'about' | 'almost' | 'more' | 'least' | 'fewer' | 'most';

interface Phrases {
  readonly before: string;
  readonly behind: string;
}

/** Phrases are parted by bars; those of English, German, Russian and Chinese, and the commonest of French and Spanish. */
const phrases: Readonly<Record<Hedge, Phrases>> = {
  about: {
    before:
      'about|around|some|approximately|approx.|approx|roughly|circa|ca.|ca|c.|an estimated|estimated|etwa|rund|ungefähr|zirka|um die|schätzungsweise|около|примерно|приблизительно|порядка|где-то|约|約|大约|大約|大概|environ|quelque|unos|unas|alrededor de|~|≈',
    behind: '-odd|odd|or so|or thereabouts|左右|上下',
  },
  almost: {
    before:
      'almost|nearly|close to|just under|not quite|fast|knapp|beinahe|nahezu|почти|近|接近|将近|將近|presque|près de|casi|cerca de',
    behind: '',
  },
  more: {
    before:
      'more than|over|well over|above|exceeding|upwards of|in excess of|>|mehr als|über|gut|более|более чем|больше|больше чем|свыше|超过|超過|逾|多于|多於|plus de|más de',
    behind: 'с лишним|多|余|餘|+',
  },
  least: {
    before:
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|≥|mindestens|wenigstens|nicht weniger als|не менее|не менее чем|не меньше|как минимум|минимум|по меньшей мере|по крайней мере|至少|最少|不少于|不少於|au moins|al menos',
    behind: 'or more|and more|at least|oder mehr|und mehr|или более|и более|или больше|以上',
  },
  fewer: {
    before:
      'fewer than|less than|under|below|<|weniger als|unter|менее|менее чем|меньше|меньше чем|不到|少于|少於|不足|未满|未滿|moins de|menos de',
    behind: '',
  },
  most: {
    before:
      'up to|at most|no more than|not more than|a maximum of|maximum|as many as|≤|bis zu|höchstens|maximal|nicht mehr als|до|не более|не более чем|не больше|максимум|最多|至多|多达|多達|不超过|不超過|jusqu’à|au plus|hasta',
    behind: 'or fewer|or less|at most|oder weniger|или менее|以下|以内|以內',
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

/** The hedge with which a text in lower case goes on behind a number. */
export function findHedgeBehind(text: string): FoundHedge {
  return findHedge(text, behind);
}

type Pattern = readonly [hedge: Hedge, pattern: RegExp];

const before = patternsOf('before', (phrase) => new RegExp(bounded(phrase), 'u'));
const behind = patternsOf('behind', (phrase) => new RegExp(`^[\\s,]*${bounded(phrase)}`, 'u'));

function patternsOf(side: keyof Phrases, make: (phrase: string) => RegExp): readonly Pattern[] {
  return (Object.keys(phrases) as Hedge[])
    .flatMap((hedge) => phrases[hedge][side].split('|').map((phrase) => ({ hedge, phrase })))
    .filter(({ phrase }) => phrase !== '')
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .map(({ hedge, phrase }) => [hedge, make(phrase)] as const);
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
