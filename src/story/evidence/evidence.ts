import type { ActorNames } from './actor-names.ts';
import type { BriefEvidence } from './brief-evidence.ts';

/** What the fingerprints say of a set. Plain data, kept between runs. */
export interface Evidence {
  /** The evidence for each brief, by its path; none for one that restates a source without a fingerprint. */
  readonly briefs: Readonly<Record<string, BriefEvidence>>;
  /** What each source that has one calls the actors, by its id. */
  readonly names: Readonly<Record<string, ActorNames>>;
}

/** What is known where no fingerprint was looked at. */
export const noEvidence: Evidence = { briefs: {}, names: {} };
