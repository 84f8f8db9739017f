import type { Term } from '../../model/term.ts';
import { limits } from '../paging/limit.ts';
import type { SharePair } from '../shares/merge.ts';
import type { TermShare } from '../shares/term-share.ts';
import { type LongList, longList } from './long-list.ts';

export type TermLists = ReturnType<typeof findTermLists>;

/** The list of a term's page that may outgrow it. */
export function findTermLists(term: Term, pairs: readonly SharePair<TermShare>[]) {
  return {
    sources: longList(term, {
      section: 'names',
      limit: limits.wide,
      items: pairs.flatMap(({ share }) => share.sources),
      derive: (source) => source,
      show: (items) => ({ kind: 'names', items }),
    }),
  } satisfies Record<string, LongList<unknown>>;
}
