import type { Site } from '../../model/content.ts';
import type { Story } from '../../model/story.ts';
import { compareSources, type SourceComparison } from '../comparison/compare-sources.ts';
import { findPairs, pairPage } from '../comparison/find-pairs.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type Frame, storyFrame } from './frame.ts';

/** Two sources of a story side by side. */
export interface PairView extends SourceComparison {
  readonly frame: Frame;
  readonly story: EntryLink;
}

/** The pages of a story's pairs of sources. */
export function derivePairs(story: Story, site: Site): readonly PairView[] {
  return findPairs(story).map((pair) => ({
    ...compareSources(pair),
    frame: storyFrame(site, pairPage(pair), story),
    story: entryLink(story),
  }));
}
