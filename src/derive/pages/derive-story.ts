import type { Site } from '../../model/content.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import { findCast } from '../actors/story-cast.ts';
import { deriveCoverage, type StoryCoverage } from '../comparison/story-coverage.ts';
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
import { deriveStoryPictures, type StoryPictures } from '../timeline/story-pictures.ts';

/** A story: what is known and how well, who is in it, what came last and comes next. */
export interface StoryView {
  readonly frame: Frame;
  readonly row: StoryRow;
  readonly prose: ProseView;
  readonly pictures: StoryPictures;
  readonly known: readonly KnownClaims[];
  readonly coverage: StoryCoverage;
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
    pictures: deriveStoryPictures(story),
    known: deriveKnown(story),
    coverage: deriveCoverage(story),
    actors: shortlist(findCast(story), 24, (actor) => deriveActorRow(actor, days)),
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
