import type { Stance } from '../../model/report.ts';

/** One report of a claim as the diagram draws it: from its source through agencies to its origin. */
export interface OriginReport {
  readonly source: ChainEntry;
  readonly stance: Stance;
  /** Nearest to the source first. */
  readonly via: readonly ChainEntry[];
  readonly speaker: ChainEntry | null;
  readonly occasion: string | null;
}

export interface ChainEntry {
  /** Tells entries apart: the same actor has the same key wherever it stands. */
  readonly key: string;
  readonly name: string;
  readonly href: string;
}
