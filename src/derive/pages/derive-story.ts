import type { Actor } from '../../model/actor.ts';
import type { Site } from '../../model/content.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import { deriveStanding } from '../origins.ts';
import {
  byCorroboration,
  type Corroboration,
  corroborationOf,
  corroborations,
} from '../parts/claims-by-corroboration.ts';
import { spanOfStory } from '../parts/day-span.ts';
import { type Frame, frame, listCrumb } from '../parts/frame.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { type ActorRow, deriveActorRow } from '../rows/actor-row.ts';
import { type BriefRow, deriveBriefRow } from '../rows/brief-row.ts';
import { type ClaimRow, deriveClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import { deriveStoryRow, type StoryRow } from '../rows/story-row.ts';

/** A story: what is known and how well, who is in it, what came last and comes next. */
export interface StoryView {
  readonly frame: Frame;
  readonly row: StoryRow;
  readonly prose: ProseView;
  readonly known: readonly KnownClaims[];
  readonly actors: Shortlist<ActorRow>;
  /** The last events that happened, newest last. */
  readonly last: readonly EventRow[];
  /** What the sources expect or have heard of, in time order. */
  readonly ahead: readonly EventRow[];
  readonly sources: Shortlist<SourceRow>;
  readonly briefs: Shortlist<BriefRow>;
}

export interface KnownClaims {
  readonly corroboration: Corroboration;
  readonly claims: Shortlist<ClaimRow>;
}

const EVENTS = 4;
const CLAIMS = 20;

export function deriveStory(story: Story, site: Site): StoryView {
  const days = spanOfStory(story);
  const ahead = story.events.filter(
    ({ status }) => status === 'expected' || status === 'unconfirmed',
  );
  return {
    frame: frame(site, { kind: 'entry', noun: 'story', id: story.id }, [listCrumb('story')]),
    row: deriveStoryRow(story),
    prose: plainProse(story.prose),
    known: deriveKnown(story),
    actors: shortlist(findActors(story), 24, (actor) => deriveActorRow(actor, days)),
    last: story.events.filter(hasHappened).slice(-EVENTS).map(deriveEventRow),
    ahead: ahead.slice(0, EVENTS).map(deriveEventRow),
    sources: shortlist(story.sources, 24, deriveSourceRow),
    briefs: shortlist(story.briefs, 12, deriveBriefRow),
  };
}

function deriveKnown(story: Story): readonly KnownClaims[] {
  const claims = byCorroboration(story.claims);
  return corroborations.flatMap((corroboration) => {
    const group = claims.filter(
      (claim) => corroborationOf(deriveStanding(claim.reports)) === corroboration,
    );
    return group.length === 0
      ? []
      : { corroboration, claims: shortlist(group, CLAIMS, deriveClaimRow) };
  });
}

function hasHappened({ status }: NewsEvent): boolean {
  return status === 'happened';
}

/** The actors of a story, those who act, speak and are spoken of most first. */
function findActors(story: Story): readonly Actor[] {
  const weights = new Map<Actor, number>();
  const involved = [
    ...story.events.flatMap((event) => event.actors),
    ...story.claims.flatMap((claim) => [
      ...claim.about,
      ...claim.reports.flatMap((report) => report.speaker ?? []),
    ]),
  ];
  for (const actor of involved) weights.set(actor, (weights.get(actor) ?? 0) + 1);
  return [...weights].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
}
