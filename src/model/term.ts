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
  readonly names: readonly string[];
  /** How often each name stands in the source; null where nobody has counted. */
  readonly counts: readonly (number | null)[];
}
