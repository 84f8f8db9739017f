import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Story } from '../../model/story.ts';
import { deriveStanding, type Standing } from '../origins.ts';
import { type DaySpan, hullOf, spanOfStory } from '../parts/day-span.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { type BriefMentions, deriveMentions } from '../parts/mentions.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { deriveRole, type Role } from '../parts/roles.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { inStoryOrder } from '../parts/story-order.ts';
import { type ActorRow, deriveActorRow } from '../rows/actor-row.ts';
import { type ClaimRow, deriveClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';

/** Who an actor was at the time, what it said, what was said of it, and where it appears. */
export interface ActorView {
  readonly frame: Frame;
  /** With the roles held in the days of the stories it appears in. */
  readonly row: ActorRow;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly prose: ProseView;
  readonly stories: readonly EntryLink[];
  readonly memberships: readonly Role[];
  readonly members: Shortlist<MemberView>;
  readonly said: Shortlist<SaidClaim>;
  readonly about: Shortlist<ClaimRow>;
  readonly events: Shortlist<EventRow>;
  /** What it published, as an outlet. */
  readonly published: Shortlist<SourceRow>;
  /** What came through it, as an agency. */
  readonly relayed: Shortlist<ReportView>;
  readonly mentions: Shortlist<BriefMentions>;
}

export interface MemberView {
  readonly actor: EntryLink;
  readonly role: string | null;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** A claim that rests on the actor's word, with the reports that say so. */
export interface SaidClaim {
  readonly claim: EntryLink;
  readonly standing: Standing;
  readonly reports: readonly ReportView[];
}

const LIMIT = 60;

export function deriveActor(actor: Actor, site: Site): ActorView {
  const stories = findStories(actor);
  const days = spanOfStories(stories);
  return {
    frame: entryFrame(site, 'actor', actor.id, stories.length === 1 ? (stories[0] ?? null) : null),
    row: deriveActorRow(actor, days),
    aliases: actor.aliases,
    wikidata: actor.wikidata,
    prose: plainProse(actor.prose),
    stories: stories.map(entryLink),
    memberships: actor.memberships.map(deriveRole),
    members: shortlist(actor.members, LIMIT, (member) => ({
      actor: entryLink(member.actor),
      role: member.membership.role,
      from: member.membership.from,
      to: member.membership.to,
    })),
    said: shortlist(findSaid(actor), LIMIT, (claim) => deriveSaid(claim, actor)),
    about: shortlist(inStoryOrder(actor.claimsAbout), LIMIT, deriveClaimRow),
    events: shortlist(actor.events, LIMIT, deriveEventRow),
    published: shortlist(actor.published, LIMIT, deriveSourceRow),
    relayed: shortlist(actor.relayed, LIMIT, deriveReport),
    mentions: deriveMentions(actor, LIMIT),
  };
}

function findSaid({ spoken }: Actor): readonly Claim[] {
  return inStoryOrder([...new Set(spoken.map(({ claim }) => claim))]);
}

function deriveSaid(claim: Claim, actor: Actor): SaidClaim {
  return {
    claim: entryLink(claim),
    standing: deriveStanding(claim.reports),
    reports: claim.reports.filter(({ speaker }) => speaker === actor).map(deriveReport),
  };
}

/** The stories in which an actor appears in any part, in the order in which they come up. */
export function findStories(actor: Actor): readonly Story[] {
  return [
    ...new Set([
      ...actor.events.map(({ story }) => story),
      ...actor.claimsAbout.map(({ story }) => story),
      ...[...actor.spoken, ...actor.relayed].map(({ claim }) => claim.story),
      ...actor.published.map(({ story }) => story),
      ...actor.mentions.map(({ brief }) => brief.story),
    ]),
  ];
}

/** The days of several stories together; null where none has any. */
export function spanOfStories(stories: readonly Story[]): DaySpan | null {
  return hullOf(stories.flatMap((story) => spanOfStory(story) ?? []));
}
