import type { Site } from '../../model/content.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { compareSources, type SourceComparison } from '../comparison/compare-sources.ts';
import { deriveSourceReports, type SourceReports } from '../comparison/source-reports.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import type { PageRef } from '../parts/page-ref.ts';
import { SOURCES_A_TABLE } from './derive-comparison.ts';

/** Two sources of a story side by side. */
export interface PairView extends SourceComparison {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly swapped: PageRef;
}

/** Every pair of a story, in both orders; none where there are too many. */
export function derivePairs(story: Story, site: Site): readonly PairView[] {
  if (story.sources.length > SOURCES_A_TABLE) return [];
  const all = story.sources.map(deriveSourceReports);
  return all.flatMap((a) => all.filter((b) => b !== a).map((b) => deriveView(story, a, b, site)));
}

/** Two sources; with the two swapped, all is the same in the other order. */
export function derivePair(story: Story, a: Source, b: Source, site: Site): PairView {
  return deriveView(story, deriveSourceReports(a), deriveSourceReports(b), site);
}

function deriveView(story: Story, a: SourceReports, b: SourceReports, site: Site): PairView {
  const page = pairPage(story, a, b);
  const swapped = pairPage(story, b, a);
  return {
    ...compareSources(a, b, { kind: 'comparison', story: story.id, number: 1 }),
    frame: { ...storyFrame(site, page, story), canonical: a.rank < b.rank ? page : swapped },
    story: entryLink(story),
    swapped,
  };
}

function pairPage({ id }: Story, a: SourceReports, b: SourceReports): PageRef {
  return { kind: 'pair', story: id, a: a.source.link.id, b: b.source.link.id };
}
