import type { Site } from '../../model/content.ts';
import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import { SOURCES_A_TABLE } from './derive-comparison.ts';

/** The page that puts any two of a story's many sources side by side. */
export interface PairChooserView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly sources: readonly EntryLink[];
}

/** None for a story whose pairs all have pages of their own. */
export function derivePairChoosers(story: Story, site: Site): readonly PairChooserView[] {
  if (story.sources.length <= SOURCES_A_TABLE) return [];
  return [
    {
      frame: storyFrame(site, { kind: 'pair-chooser', story: story.id }, story),
      story: entryLink(story),
      sources: story.sources.map(entryLink),
    },
  ];
}
