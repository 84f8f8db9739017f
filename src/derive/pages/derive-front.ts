import type { Content, Site } from '../../model/content.ts';
import type { Story } from '../../model/story.ts';
import { byCorroboration } from '../evidence/corroboration.ts';
import { isDisputed, sourcesDiffer } from '../evidence/source-difference.ts';
import { type Frame, frame } from '../parts/frame.ts';
import { type BriefRow, deriveBriefRow } from '../rows/brief-row.ts';
import { type ClaimRow, deriveClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import { deriveStoryRow, type StoryRow } from '../rows/story-row.ts';
import { findStillAhead } from '../timeline/still-ahead.ts';

/** The front page: the stories last written about, and the newest briefs. */
export interface FrontView {
  readonly frame: Frame;
  readonly stories: readonly FrontStory[];
  readonly moreStories: number;
  readonly briefs: readonly BriefRow[];
}

export interface FrontStory {
  readonly row: StoryRow;
  /** Of the claims that nobody disputes those with most origins, from two on. */
  readonly corroborated: readonly ClaimRow[];
  /** The next events that the sources expect. */
  readonly expected: readonly EventRow[];
}

const STORIES = 6;
const BRIEFS = 12;
const CLAIMS = 4;
const EVENTS = 3;

export function deriveFront({ site, stories, briefs }: Content): FrontView {
  const byNewest = [...stories.values()].sort((a, b) => compareDays(newestDay(b), newestDay(a)));
  return {
    frame: frameOf(site),
    stories: byNewest.slice(0, STORIES).map(deriveFrontStory),
    moreStories: Math.max(0, byNewest.length - STORIES),
    briefs: [...briefs.values()]
      .sort((a, b) => compareDays(b.published, a.published))
      .slice(0, BRIEFS)
      .map(deriveBriefRow),
  };
}

function frameOf(site: Site): Frame {
  return frame(site, { kind: 'front' });
}

function deriveFrontStory(story: Story): FrontStory {
  const undisputed = story.claims.filter(
    ({ reports }) => !isDisputed(reports) && !sourcesDiffer(reports),
  );
  return {
    row: deriveStoryRow(story),
    corroborated: byCorroboration(undisputed)
      .slice(0, CLAIMS)
      .map(deriveClaimRow)
      .filter(({ standing }) => standing.origins.length > 1),
    expected: findStillAhead(story, ['expected']).slice(0, EVENTS).map(deriveEventRow),
  };
}

function newestDay(story: Story): string {
  return story.briefs[0]?.published ?? '';
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
