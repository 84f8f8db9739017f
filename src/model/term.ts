import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { Brief } from './brief.ts';
import type { TermId } from './ids.ts';
import type { Prose } from './prose.ts';
import type { Source } from './source.ts';

/** A thing that sources call by different names. */
export interface Term {
  readonly noun: 'term';
  readonly id: TermId;
  readonly name: string;
  readonly summary: string | null;
  readonly body: Body;
  readonly prose: Prose;

  readonly wordings: readonly Wording[];
}

/** What one source calls a term, as one brief notes it. */
export interface Wording {
  readonly term: Term;
  readonly source: Source;
  readonly brief: Brief;
  readonly names: readonly UsedName[];
}

/** A name for a term in a source. */
export interface UsedName {
  readonly name: string;
  /** Whose name it is where the source only cites it; null where it is the source's own. */
  readonly speaker: Actor | null;
  /** How often it appears in the source, whoever's it is there; null where no one has counted. */
  readonly count: number | null;
}
