import type { Term } from '../../model/term.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A term in a list. */
export interface TermRow {
  readonly kind: 'term';
  readonly link: EntryLink;
  readonly summary: string | null;
  readonly names: readonly string[];
}

/** The row of a term for which sources have the given names. */
export function deriveTermRow(term: Term, names: Iterable<string>): TermRow {
  return {
    kind: 'term',
    link: entryLink(term),
    summary: term.summary,
    names: [...new Set(names)].slice(0, 12),
  };
}
