import type { Stance } from '../../model/report.ts';

/** One report of a claim as the diagram draws it: from its source through agencies to its end. */
export interface OriginReport {
  readonly source: ChainEntry;
  /** The version that has the report; present only if the source represents several versions of a document. */
  readonly version?: ChainEntry;
  readonly stance: Stance;
  /** The agencies, nearest to the source first. */
  readonly agencies: readonly ChainEntry[];
  /** The same in words, with those marked that are inferred in this source. */
  readonly through: readonly string[];
  readonly end: OriginStep;
  /** The voice in this source, which may be one with others at the end; null for the source’s own. */
  readonly voice: string | null;
}

/** A stance that a source carries, and whether it is the source’s own or that of a voice in it. */
export interface CarriedStance {
  readonly stance: Stance;
  readonly isOwn: boolean;
}

/** The stance that the source of a report carries. */
export function carriedStance({ stance, voice }: OriginReport): CarriedStance {
  return { stance, isOwn: voice === null };
}

export interface ChainEntry {
  /** The key of an entry: the same actor has the same key wherever it appears. */
  readonly key: string;
  readonly name: string;
  /** The link; null for someone without a page. */
  readonly href: string | null;
}

export interface OriginStep extends ChainEntry {
  /** Whether it counts as an origin of the claim. */
  readonly counts: boolean;
}
