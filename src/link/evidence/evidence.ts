import type { ActorNames } from './actor-names.ts';
import type { BriefEvidence } from './brief-evidence.ts';

/** What the fingerprints tell of a set. Plain data, kept between runs. */
export interface Evidence {
  /** Of each restating brief whose source has a fingerprint, by its path. */
  readonly briefs: Readonly<Record<string, BriefEvidence>>;
  /** What each source that has one calls the actors, by its id. */
  readonly names: Readonly<Record<string, ActorNames>>;
}

/** What is known where no fingerprint was looked at. */
export const noEvidence: Evidence = { briefs: {}, names: {} };
