import type { Term } from '../../model/term.ts';
import { findTermSources, type TermSource } from '../terms/wordings.ts';

/** The names that the sources of one story use for a term. */
export interface TermShare {
  /** Each name once. */
  readonly names: readonly string[];
  readonly sources: readonly TermSource[];
}

/** The share of a story in a term; null if no source of the story has a name for it. */
export function deriveTermShare(term: Term): TermShare | null {
  if (term.wordings.length === 0) return null;
  const names = term.wordings.flatMap(({ names: used }) => used.map(({ name }) => name));
  return { names: [...new Set(names)], sources: findTermSources(term) };
}
