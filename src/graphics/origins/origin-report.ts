import type { Stance } from '../../model/report.ts';

/** One report of a claim as the diagram draws it: from its source through agencies to where its word comes from. */
export interface OriginReport {
  readonly source: ChainEntry;
  /** There only where the source stands for several versions of a document: the one whose report it is. */
  readonly version?: ChainEntry;
  readonly stance: Stance;
  /** Nearest to the source first. */
  readonly agencies: readonly ChainEntry[];
  /** The same in words, with what of it is inferred in this source. */
  readonly through: readonly string[];
  readonly end: OriginStep;
  /** Whose word it is in this source, which may be one with others at the end; null for the source’s own. */
  readonly voice: string | null;
}

/** What a source carries: a stance, and whether it is the source’s own or that of a voice in it. */
export interface CarriedStance {
  readonly stance: Stance;
  readonly isOwn: boolean;
}

/** What the source of a report carries. */
export function carriedStance({ stance, voice }: OriginReport): CarriedStance {
  return { stance, isOwn: voice === null };
}

export interface ChainEntry {
  /** Tells entries apart: the same actor has the same key wherever it stands. */
  readonly key: string;
  readonly name: string;
  /** Null for somebody without a page. */
  readonly href: string | null;
}

export interface OriginStep extends ChainEntry {
  /** Whether it counts as an origin of the claim. */
  readonly counts: boolean;
}
