import type { Actor } from '../../model/actor.ts';
import type { Site } from '../../model/content.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Story } from '../../model/story.ts';
import { findNeighbours } from '../actors/find-neighbours.ts';
import { countBySource, type ReportCount } from '../actors/report-counts.ts';
import { findSaid, type SaidClaim } from '../actors/said-claims.ts';
import { findSpellings, type SourceSpellings } from '../actors/spellings.ts';
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
import { findAsOf } from '../timeline/as-of.ts';

/** Who an actor was at the time, what it said, what was said of it, and where it appears. */
export interface ActorView {
  readonly frame: Frame;
  /** With the roles held in the days of the stories it appears in. */
  readonly row: ActorRow;
  /** The day, `2022-09-07`, as of which its roles are told. */
  readonly asOf: string | null;
  readonly aliases: readonly string[];
  readonly spellings: Shortlist<SourceSpellings>;
  readonly wikidata: string | null;
  readonly prose: ProseView;
  readonly stories: readonly EntryLink[];
  readonly memberships: readonly Role[];
  readonly members: Shortlist<MemberView>;
  readonly said: Shortlist<SaidClaim>;
  /** The sources with most reports on its word. */
  readonly heard: Shortlist<ReportCount>;
  readonly about: Shortlist<ClaimRow>;
  readonly events: Shortlist<EventRow>;
  /** What it published, as an outlet. */
  readonly published: Shortlist<SourceRow>;
  /** What came through it, as an agency. */
  readonly relayed: Shortlist<ReportView>;
  /** For whom it is the agency. */
  readonly agencyFor: Shortlist<ReportCount>;
  readonly neighbours: Shortlist<NeighbourView>;
  readonly mentions: Shortlist<BriefMentions>;
}

export interface MemberView {
  readonly actor: EntryLink;
  readonly role: string | null;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** An actor that stands beside this one in events and claims. */
export interface NeighbourView {
  readonly link: EntryLink;
  readonly events: number;
  readonly claims: number;
}

const LIMIT = 40;
const SOURCES = 12;
const NEIGHBOURS = 40;

export function deriveActor(actor: Actor, site: Site): ActorView {
  const stories = findStories(actor);
  const days = spanOfStories(stories);
  return {
    frame: entryFrame(site, 'actor', actor.id, stories.length === 1 ? (stories[0] ?? null) : null),
    row: deriveActorRow(actor, days),
    asOf: findAsOf(stories.flatMap(({ sources }) => sources)),
    aliases: actor.aliases,
    spellings: shortlist(findSpellings(actor), SOURCES, (spelling) => spelling),
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
    said: shortlist(findSaid(actor), LIMIT, (derive) => derive()),
    heard: shortlist(countBySource(actor.spoken), SOURCES, (count) => count),
    about: shortlist(inStoryOrder(actor.claimsAbout), LIMIT, deriveClaimRow),
    events: shortlist(actor.events, LIMIT, deriveEventRow),
    published: shortlist(actor.published, LIMIT, deriveSourceRow),
    relayed: shortlist(actor.relayed, LIMIT, deriveReport),
    agencyFor: shortlist(countBySource(actor.relayed), SOURCES, (count) => count),
    neighbours: shortlist(
      findNeighbours(actor),
      NEIGHBOURS,
      ({ actor: other, events, claims }) => ({
        link: entryLink(other),
        events,
        claims,
      }),
    ),
    mentions: deriveMentions(actor, LIMIT),
  };
}

/** The stories in which an actor appears in any part, in the order in which they come up. */
function findStories(actor: Actor): readonly Story[] {
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
function spanOfStories(stories: readonly Story[]): DaySpan | null {
  return hullOf(stories.flatMap((story) => spanOfStory(story) ?? []));
}
