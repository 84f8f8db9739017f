import type { ActorKind } from '../../model/actor.ts';
import type { ClaimKind } from '../../model/claim.ts';

/** What a story and the entries that stories share already have, as plain data: what a new article may speak of. */
export interface KnownEntries {
  readonly actors: readonly KnownActor[];
  readonly places: readonly KnownPlace[];
  readonly terms: readonly KnownTerm[];
  readonly events: readonly KnownEvent[];
  readonly claims: readonly KnownClaim[];
}

export interface KnownActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
}

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
}

export interface KnownTerm {
  readonly id: string;
  readonly name: string;
  /** The names that sources use for it. */
  readonly names: readonly string[];
}

export interface KnownEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly when: string | null;
  readonly place: string | null;
  readonly actors: readonly string[];
}

export interface KnownClaim {
  readonly id: string;
  readonly statement: string;
  readonly topic: string | null;
  /** Ids of actors. */
  readonly about: readonly string[];
  /** Id of an event. */
  readonly event: string | null;
  readonly gives: ClaimKind | null;
  readonly reports: readonly KnownReport[];
}

/** How a source that is there already carries a claim. */
export interface KnownReport {
  readonly source: string;
  readonly speakers: readonly string[];
  readonly quote: string | null;
  readonly value: string | null;
  readonly language: string | null;
}
