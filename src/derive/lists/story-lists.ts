import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import { oneADocument } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { findMeetings } from '../actors/meetings.ts';
import { findSpokenOf } from '../actors/spoken-of.ts';
import { findSourceSpeakers, findSpeakers } from '../actors/story-speakers.ts';
import { deriveSourceCoverage } from '../comparison/story-coverage.ts';
import { spanOfStory } from '../dates/day-span.ts';
import { deriveActorRow } from '../entries/actor-row.ts';
import { deriveBriefRow } from '../entries/brief-row.ts';
import { type ClaimRow, deriveClaimRow } from '../entries/claim-row.ts';
import { deriveSourceRow } from '../entries/source-row.ts';
import { deriveCorroboration } from '../evidence/corroboration.ts';
import {
  byCorroboration,
  type CorroborationLevel,
  corroborationLevels,
  levelOf,
} from '../evidence/corroboration-level.ts';
import { findCast } from '../evidence/story-cast.ts';
import { limits } from '../paging/limit.ts';
import { type LongList, longList } from './long-list.ts';
import { asRows } from './section-items.ts';

/** The lists of a story's own page that may outgrow it, besides its claims. */
export function findStoryLists(story: Story) {
  return {
    coverage: longList(story, {
      section: 'coverage',
      limit: limits.side,
      items: oneADocument(story.sources),
      derive: deriveSourceCoverage,
      show: (items) => ({ kind: 'coverage', items }),
    }),
    sources: longList(story, {
      section: 'sources',
      limit: limits.side,
      items: oneADocument(story.sources),
      derive: deriveSourceRow,
      show: asRows,
    }),
    briefs: longList(story, {
      section: 'briefs',
      limit: { items: 12, characters: limits.side.characters },
      items: story.briefs,
      derive: deriveBriefRow,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}

/** Its claims by level of corroboration; there are no empty groups. */
export function findKnownLists(
  story: Story,
): readonly { readonly level: CorroborationLevel; readonly claims: LongList<ClaimRow> }[] {
  const groups = new Map<CorroborationLevel, readonly Claim[]>(
    groupBy(byCorroboration(story.claims), ({ reports }) =>
      levelOf(deriveCorroboration(reports)),
    ).map(({ key, items }) => [key, items]),
  );
  return corroborationLevels.flatMap((level) => {
    const items = groups.get(level);
    if (items === undefined) return [];
    const claims = longList(story, {
      section: level,
      limit: { items: 20, characters: limits.side.characters },
      items,
      derive: deriveClaimRow,
      show: asRows,
    });
    return { level, claims };
  });
}

/** The lists of the page of a story's actors that may outgrow it. */
export function findCastLists(story: Story) {
  const days = spanOfStory(story);
  return {
    speakers: longList(story, {
      section: 'speakers',
      limit: limits.main,
      items: findSpeakers(story),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'speakers', items }),
    }),
    sources: longList(story, {
      section: 'source-speakers',
      limit: limits.main,
      items: findSourceSpeakers(story),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'source-speakers', items }),
    }),
    spokenOf: longList(story, {
      section: 'spoken-of',
      limit: limits.main,
      items: findSpokenOf(story),
      derive: (counted) => counted,
      show: (items) => ({ kind: 'spoken-of', items }),
    }),
    meetings: longList(story, {
      section: 'meetings',
      limit: limits.main,
      items: findMeetings(story),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'meetings', items }),
    }),
    cast: longList(story, {
      section: 'cast',
      limit: limits.main,
      items: findCast(story),
      derive: (actor) => deriveActorRow(actor, days),
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}
