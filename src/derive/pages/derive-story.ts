import type { Site } from '../../model/content.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import {
  deriveCoverage,
  type SourceCoverage,
  type StoryCoverage,
} from '../comparison/story-coverage.ts';
import type { Corroboration } from '../evidence/corroboration.ts';
import { findCast } from '../evidence/story-cast.ts';
import { spanOfStory } from '../parts/day-span.ts';
import { type Frame, frame, listCrumb } from '../parts/frame.ts';
import { limits } from '../parts/limit.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { type ActorRow, deriveActorRow } from '../rows/actor-row.ts';
import type { BriefRow } from '../rows/brief-row.ts';
import type { ClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import type { SourceRow } from '../rows/source-row.ts';
import { deriveStoryRow, type StoryRow } from '../rows/story-row.ts';
import { findCastLists, findKnownLists, findStoryLists } from '../sections/story-lists.ts';
import { findStillAhead } from '../timeline/still-ahead.ts';
import { deriveStoryPictures, type StoryPictures } from '../timeline/story-pictures.ts';

/** A story: what is known and how well, who is in it, what came last and comes next. */
export interface StoryView {
  readonly frame: Frame;
  readonly row: StoryRow;
  readonly prose: ProseView;
  readonly pictures: StoryPictures;
  readonly known: readonly KnownClaims[];
  readonly coverage: StoryCoverage;
  /** How much of each source is restated. */
  readonly covered: Shortlist<SourceCoverage>;
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

export function deriveStory(story: Story, site: Site): StoryView {
  const lists = findStoryLists(story);
  const ahead = findStillAhead(story, ['expected', 'unconfirmed']);
  return {
    frame: frame(site, { kind: 'entry', noun: 'story', id: story.id }, [listCrumb('story')]),
    row: deriveStoryRow(story),
    prose: plainProse(story.prose),
    pictures: deriveStoryPictures(story),
    known: findKnownLists(story).map(({ corroboration, claims }) => ({
      corroboration,
      claims: claims.shorten(),
    })),
    coverage: deriveCoverage(story),
    covered: lists.coverage.shorten(),
    actors: shortlist(
      findCast(story),
      limits.side,
      (actor) => deriveActorRow(actor, spanOfStory(story)),
      findCastLists(story).cast.shorten().all ?? { kind: 'story-actors', story: story.id },
    ),
    last: story.events.filter(hasHappened).slice(-EVENTS).map(deriveEventRow),
    ahead: ahead.slice(0, EVENTS).map(deriveEventRow),
    sources: lists.sources.shorten(),
    briefs: lists.briefs.shorten(),
  };
}

function hasHappened({ status }: NewsEvent): boolean {
  return status === 'happened';
}
