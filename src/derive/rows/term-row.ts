import type { Term } from '../../model/term.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';

/** A term in a list. */
export interface TermRow {
  readonly kind: 'term';
  readonly link: EntryLink;
  readonly summary: string | null;
  readonly names: readonly string[];
}

export function deriveTermRow(term: Term): TermRow {
  const names = new Set(term.wordings.flatMap(({ names: used }) => used.map(({ name }) => name)));
  return {
    kind: 'term',
    link: entryLink(term),
    summary: term.summary,
    names: [...names].slice(0, 12),
  };
}
