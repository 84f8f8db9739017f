import type { Actor } from '../../model/actor.ts';
import type { Site } from '../../model/content.ts';
import type { MemberView } from '../actors/members.ts';
import type { BriefMentions } from '../actors/mentions.ts';
import type { NeighbourView } from '../actors/neighbour-view.ts';
import type { ReportCount } from '../actors/report-counts.ts';
import type { SaidClaim } from '../actors/said-claims.ts';
import type { SourceSpellings } from '../actors/spellings.ts';
import { type ActorRow, deriveActorRow } from '../entries/actor-row.ts';
import type { ClaimRow } from '../entries/claim-row.ts';
import { type EventRow, eventRowOf } from '../entries/event-row.ts';
import type { SourceRow } from '../entries/source-row.ts';
import type { ReportView } from '../evidence/report-view.ts';
import type { EntryLink } from '../links/entry-link.ts';
import { type ProseView, plainProse } from '../links/prose-view.ts';
import type { ActorLists } from '../lists/actor-lists.ts';
import { limits } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import { deriveRole, type Role } from '../roles/roles.ts';
import type { ActorShare } from '../shares/actor-share.ts';
import { asOfStories, daysOfStories, type SharePair } from '../shares/merge.ts';
import type { StoryShare } from '../shares/story-share.ts';
import { entryFrame, type Frame } from './frame.ts';

/** An actor: its roles at the time, what it said, what was said about it, and where it appears. */
export interface ActorView {
  readonly frame: Frame;
  /** The actor with the roles held on the days of the stories it appears in. */
  readonly row: ActorRow;
  /** The day, `2022-09-07`, as of which its roles are shown. */
  readonly asOf: string | null;
  readonly aliases: readonly string[];
  readonly spellings: LinkedShortlist<SourceSpellings>;
  readonly wikidata: string | null;
  readonly prose: ProseView;
  readonly stories: LinkedShortlist<EntryLink>;
  readonly memberships: readonly Role[];
  readonly members: LinkedShortlist<MemberView>;
  readonly said: LinkedShortlist<SaidClaim>;
  /** The claims that it denied or left open. */
  readonly contested: LinkedShortlist<SaidClaim>;
  /** The claims of its unnamed voices, kept apart from its own. */
  readonly unnamed: LinkedShortlist<SaidClaim>;
  /** The sources by the number of their reports on its word. */
  readonly heard: LinkedShortlist<ReportCount>;
  readonly about: LinkedShortlist<ClaimRow>;
  readonly events: LinkedShortlist<EventRow>;
  /** The sources that it published, as an outlet. */
  readonly published: LinkedShortlist<SourceRow>;
  /** The reports that came through it, as an agency. */
  readonly relayed: LinkedShortlist<ReportView>;
  /** The sources that report through it. */
  readonly agencyFor: LinkedShortlist<ReportCount>;
  readonly neighbours: LinkedShortlist<NeighbourView>;
  readonly mentions: LinkedShortlist<BriefMentions>;
}

/** The data from which the page of an actor is made. */
export interface ActorMaterial {
  readonly pairs: readonly SharePair<ActorShare>[];
  readonly lists: ActorLists;
  /** Its events, in time order. */
  readonly events: readonly EventRow[];
}

export function deriveActor(
  actor: Actor,
  { pairs, lists, events }: ActorMaterial,
  site: Site,
): ActorView {
  const stories = storiesWith(pairs);
  return {
    frame: entryFrame(site, actor, onlyStory(pairs)),
    row: deriveActorRow(actor, daysOfStories(stories)),
    asOf: asOfStories(stories),
    aliases: actor.aliases,
    spellings: lists.spellings.shorten(),
    wikidata: actor.wikidata,
    prose: plainProse(actor.prose),
    stories: lists.stories.shorten(),
    memberships: actor.memberships.map(deriveRole),
    members: lists.members.shorten(),
    said: lists.said.shorten(),
    contested: lists.contested.shorten(),
    unnamed: lists.unnamed.shorten(),
    heard: lists.heard.shorten(),
    about: lists.about.shorten(),
    events: shorten(events, limits.main, eventRowOf, {
      kind: 'actor-timeline',
      actor: actor.id,
      number: 1,
    }),
    published: lists.published.shorten(),
    relayed: lists.relayed.shorten(),
    agencyFor: lists.agencyFor.shorten(),
    neighbours: lists.neighbours.shorten(),
    mentions: lists.mentions.shorten(),
  };
}

/** The only story that has an actor in its cast; null if there is none, or several. */
export function onlyStory(pairs: readonly SharePair<ActorShare>[]): EntryLink | null {
  const [story, ...others] = storiesWith(pairs);
  return story === undefined || others.length > 0 ? null : story.overview.read().link;
}

function storiesWith(pairs: readonly SharePair<ActorShare>[]): readonly StoryShare[] {
  return pairs.filter(({ share }) => share.isInCast).map(({ story }) => story);
}
