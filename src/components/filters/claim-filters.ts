import type { ClaimFlags } from '../../derive/comparison/claim-flags.ts';
import { comparisonWords } from '../../words/english/comparison-words.ts';

/** The filters of the comparison besides topics; `styles/comparison-filter.css` has a rule for each mark. */
export const claimFilters: readonly ClaimFilter[] = [
  { mark: 'disputed', name: comparisonWords.filter.disputed, holds: ({ disputed }) => disputed },
  { mark: 'differs', name: comparisonWords.filter.differs, holds: ({ differs }) => differs },
  { mark: 'changed', name: comparisonWords.filter.changed, holds: ({ changed }) => changed },
  { mark: 'one-source', name: comparisonWords.filter.oneSource, holds: (flags) => flags.oneSource },
  { mark: 'one-origin', name: comparisonWords.filter.oneOrigin, holds: (flags) => flags.oneOrigin },
];

interface ClaimFilter {
  readonly mark: string;
  readonly name: string;
  readonly holds: (flags: ClaimFlags) => boolean;
}

/** The classes of a claim: one for each filter that it passes. */
export function claimMarks(flags: ClaimFlags): readonly string[] {
  return claimFilters.filter(({ holds }) => holds(flags)).map(({ mark }) => mark);
}

/** The class of a topic's claims, by its index among those of a matrix, counted from 0. */
export function topicMark(index: number): string {
  return `t${index + 1}`;
}
