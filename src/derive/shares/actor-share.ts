import type { Actor } from '../../model/actor.ts';
import { oneADocument } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { findNeighbours } from '../actors/find-neighbours.ts';
import { type BriefMentions, findMentions } from '../actors/mentions.ts';
import { deriveNeighbour, type NeighbourView } from '../actors/neighbour-view.ts';
import { countBySource, type ReportCount } from '../actors/report-counts.ts';
import { type DatedClaim, findContested, findSaid, findUnnamed } from '../actors/said-claims.ts';
import { findSpellings, type SourceSpellings } from '../actors/spellings.ts';
import { type ClaimRow, deriveClaimRow } from '../entries/claim-row.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import { listedReports } from '../evidence/counted-reports.ts';
import { deriveReport, type ReportView } from '../evidence/report-view.ts';
import { findStories } from '../evidence/story-cast.ts';
import { inStoryOrder } from '../evidence/story-order.ts';

/** The share of one story in an actor: the lists that the actor’s page merges from all stories. */
export interface ActorShare {
  /** Whether it is in the story’s cast, not only named by its sources. */
  readonly isInCast: boolean;
  readonly said: readonly DatedClaim[];
  readonly contested: readonly DatedClaim[];
  readonly unnamed: readonly DatedClaim[];
  readonly about: readonly ClaimRow[];
  readonly relayed: readonly ReportView[];
  readonly mentions: readonly BriefMentions[];
  readonly neighbours: readonly NeighbourView[];
  readonly spellings: readonly SourceSpellings[];
  readonly heard: readonly ReportCount[];
  readonly agencyFor: readonly ReportCount[];
  readonly published: readonly SourceRow[];
  /** The ids of its events, which are on the story’s timeline. */
  readonly events: readonly string[];
}

/** The share of a story in an actor; null if the story says nothing about it. */
export function deriveActorShare(actor: Actor, story: Story): ActorShare | null {
  const share: ActorShare = {
    isInCast: findStories(actor).includes(story),
    said: findSaid(actor),
    contested: findContested(actor),
    unnamed: findUnnamed(actor),
    about: inStoryOrder(actor.claimsAbout).map(deriveClaimRow),
    relayed: listedReports(actor.relayed).map(deriveReport),
    mentions: findMentions(actor),
    neighbours: findNeighbours(actor).map(deriveNeighbour),
    spellings: findSpellings(actor),
    heard: countBySource(actor.spoken),
    agencyFor: countBySource(actor.relayed),
    published: oneADocument(actor.published).map(deriveSourceRow),
    events: actor.events.map(({ id }) => id),
  };
  const isSilent = Object.values(share).every((part) => part === false || part.length === 0);
  return isSilent ? null : share;
}
