import type { Body } from './body.ts';
import type { Brief, Mention } from './brief.ts';
import type { Claim } from './claim.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { ActorId } from './ids.ts';
import type { NewsEvent } from './news-event.ts';
import type { Prose } from './prose.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';

export const actorKinds = ['person', 'organisation', 'state', 'group'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** A person, an organisation, a state, or a group without an office, such as witnesses, after Popolo (https://www.popoloproject.com/specs/). */
export interface Actor {
  readonly noun: 'actor';
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  /** The name by which the site speaks of it: where others bear the same, with what distinguishes it from them. */
  readonly label: string;
  /** Spellings that link by themselves in a brief. */
  readonly aliases: readonly string[];
  /** Spellings for search only. */
  readonly weakAliases: readonly string[];
  readonly memberships: readonly Membership[];
  /** Wikidata item, `Q…`. */
  readonly wikidata: string | null;
  readonly summary: string | null;
  readonly body: Body;
  readonly prose: Prose;

  /** Memberships of others in this actor. */
  readonly members: readonly Member[];
  /** In time order. */
  readonly events: readonly NewsEvent[];
  readonly claimsAbout: readonly Claim[];
  /** Reports that rest on this actor's word. */
  readonly spoken: readonly Report[];
  /** Reports of somebody of this actor whom the source does not name: not its word, and no origin. */
  readonly unnamed: readonly Report[];
  /** Reports that came through this actor as an agency. */
  readonly relayed: readonly Report[];
  /** Sources that this actor published, as stated or inferred. */
  readonly published: readonly Source[];
  /** What sources that have a fingerprint call it; none where they do not name it. */
  readonly namedBy: readonly NamesUsed[];
  readonly mentions: readonly (Mention & { readonly brief: Brief })[];
}

export interface Membership {
  readonly organization: Actor;
  readonly role: string | null;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** The names by which a source calls an actor, the most frequent first. */
export interface NamesUsed {
  readonly source: Source;
  readonly names: readonly string[];
}

export interface Member {
  readonly actor: Actor;
  readonly membership: Membership;
}
