import type { Site } from '../../model/content.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import {
  deriveCoverage,
  type SourceCoverage,
  type StoryCoverage,
} from '../comparison/story-coverage.ts';
import { spanOfStory } from '../dates/day-span.ts';
import { type ActorRow, deriveActorRow } from '../entries/actor-row.ts';
import type { BriefRow } from '../entries/brief-row.ts';
import type { ClaimRow } from '../entries/claim-row.ts';
import { deriveEventRow, type EventRow } from '../entries/event-row.ts';
import type { SourceRow } from '../entries/source-row.ts';
import { deriveStoryRow, type StoryRow } from '../entries/story-row.ts';
import type { CorroborationLevel } from '../evidence/corroboration-level.ts';
import { findCast } from '../evidence/story-cast.ts';
import { type ProseView, plainProse } from '../links/prose-view.ts';
import { findCastLists, findKnownLists, findStoryLists } from '../lists/story-lists.ts';
import { limits } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import { findStillAhead } from '../timeline/still-ahead.ts';
import { deriveStoryPictures, type StoryPictures } from '../timeline/story-pictures.ts';
import { type Frame, frame, listCrumb } from './frame.ts';

/** A story: what is known and how well, who is involved, what came last and comes next. */
export interface StoryView {
  readonly frame: Frame;
  readonly row: StoryRow;
  readonly prose: ProseView;
  readonly pictures: StoryPictures;
  readonly known: readonly KnownClaims[];
  readonly coverage: StoryCoverage;
  /** The restated share of each source. */
  readonly covered: LinkedShortlist<SourceCoverage>;
  readonly actors: LinkedShortlist<ActorRow>;
  /** The last events that happened, newest last. */
  readonly last: readonly EventRow[];
  /** The expected and unconfirmed events, in time order. */
  readonly ahead: readonly EventRow[];
  readonly sources: LinkedShortlist<SourceRow>;
  readonly briefs: LinkedShortlist<BriefRow>;
}

export interface KnownClaims {
  readonly level: CorroborationLevel;
  readonly claims: LinkedShortlist<ClaimRow>;
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
    known: findKnownLists(story).map(({ level, claims }) => ({
      level,
      claims: claims.shorten(),
    })),
    coverage: deriveCoverage(story),
    covered: lists.coverage.shorten(),
    actors: shorten(
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
