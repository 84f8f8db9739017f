import type { Term } from '../../model/term.ts';
import { limits } from '../parts/limit.ts';
import { findTermSources } from '../parts/wordings.ts';
import { type LongList, longList } from './long-list.ts';

/** The list of a term's page that may outgrow it. */
export function findTermLists(term: Term) {
  return {
    sources: longList(term, {
      section: 'names',
      limit: limits.wide,
      items: findTermSources(term),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'names', items }),
    }),
  } satisfies Record<string, LongList<unknown>>;
}
