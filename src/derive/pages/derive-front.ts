import { compareText } from '../../model/compare-text.ts';
import type { Site } from '../../model/content.ts';
import type { BriefRow } from '../entries/brief-row.ts';
import type { FrontStory } from '../shares/front-story.ts';
import { briefsOf } from '../shares/merge.ts';
import type { StoryOverview, StoryShare } from '../shares/story-share.ts';
import { type Frame, frame } from './frame.ts';

/** The front page: the stories last written about, and the newest briefs. */
export interface FrontView {
  readonly frame: Frame;
  readonly stories: readonly FrontStory[];
  readonly moreStories: number;
  readonly briefs: readonly BriefRow[];
}

const STORIES = 6;
const BRIEFS = 12;

export function deriveFront(stories: readonly StoryShare[], site: Site): FrontView {
  const overviews = stories.map(({ overview }) => overview.read());
  const byNewest = overviews.toSorted((a, b) => compareText(newestDay(b), newestDay(a)));
  return {
    frame: frame(site, { kind: 'front' }),
    stories: byNewest.slice(0, STORIES).map(({ front }) => front),
    moreStories: Math.max(0, byNewest.length - STORIES),
    briefs: briefsOf(stories)
      .toSorted((a, b) => compareText(b.published.text, a.published.text))
      .slice(0, BRIEFS),
  };
}

function newestDay({ front }: StoryOverview): string {
  return front.row.updated?.text ?? '';
}
