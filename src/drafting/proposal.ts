import type { ActorKind } from '../model/actor.ts';
import type { RankedClaim } from './claims/rank-claims.ts';
import type { ProposedQuotation } from './voices/find-quotations.ts';
import type { Speech } from './voices/read-voices.ts';
import type { NamedActor } from './voices/voice.ts';

/** What an article shows for the front matter of a brief, all of it for an editor to confirm. Plain data. */
export interface BriefProposal {
  readonly published: ProposedDay | null;
  /** Names of agencies whose text it is. */
  readonly agencies: readonly ProposedAgency[];
  readonly actors: readonly ProposedEntry[];
  readonly places: readonly ProposedEntry[];
  readonly stubs: readonly ProposedStub[];
  readonly quotations: readonly QuotationProposal[];
  /** In the order of the text: what a report may quote, each with the claims that it may carry. */
  readonly passages: readonly PassageProposal[];
  readonly figures: readonly FigureProposal[];
  readonly dates: readonly DateProposal[];
  readonly terms: readonly TermProposal[];
  /** What was not looked for, since the article is in another language than English; empty for English. */
  readonly leftOut: readonly string[];
}

/** A date with the reason for it. */
export interface ProposedDay {
  /** EDTF. */
  readonly value: string;
  readonly reason: string;
  /** Whether the document does not print it. */
  readonly isInferred: boolean;
}

export interface ProposedAgency extends NamedActor {
  readonly from: 'date line' | 'credit' | 'text';
  readonly paragraph: number | null;
}

/** A known entry that the article names. */
export interface ProposedEntry {
  readonly id: string;
  /** The names that it uses, as written, each once. */
  readonly names: readonly string[];
  readonly paragraphs: readonly number[];
  /** Whether only a weak alias, a last name or an adjective points to it. */
  readonly isUnsure: boolean;
}

/** A name of which nothing is known yet, for a file of its own. */
export interface ProposedStub {
  readonly noun: 'actor' | 'place';
  /** Null for a place. */
  readonly kind: ActorKind | null;
  readonly name: string;
  /** What the article says it is. */
  readonly memberships: readonly ProposedMembership[];
  readonly paragraphs: readonly number[];
}

export interface ProposedMembership {
  readonly role: string;
  readonly organization: NamedActor | null;
}

export interface QuotationProposal extends ProposedQuotation {
  readonly claims: readonly RankedClaim[];
}

export interface PassageProposal extends Speech {
  readonly kind: 'clause' | 'quotation' | 'figure' | 'date' | 'office';
  readonly text: string;
  readonly paragraph: number;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** A figure or date that the passage gives, for the `value` of a report. */
  readonly values: readonly string[];
  readonly claims: readonly RankedClaim[];
}

interface Located {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface FigureProposal extends Located {
  /** For the `value` of a report: `more than 2,000`. */
  readonly value: string;
  /** What it counts. */
  readonly unit: string;
  readonly hedge: string | null;
  readonly claims: readonly RankedClaim[];
}

export interface DateProposal extends Located {
  readonly written: string;
  /** EDTF; null where the day of publication would have to be known. */
  readonly value: string | null;
  readonly reason: string;
  /** Known events that the words around it speak of, or that are on that date, best first. */
  readonly events: readonly string[];
  readonly claims: readonly RankedClaim[];
}

export interface TermProposal extends Located {
  readonly term: string;
  /** As the article writes it. */
  readonly name: string;
}
