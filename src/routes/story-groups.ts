import { pathOf } from '../addresses/urls.ts';
import { entryLink, pageOf, type StoryEntry } from '../derive/links/entry-link.ts';
import { findLists } from '../derive/lists/entry-lists.ts';
import { deriveAsKnown } from '../derive/pages/derive-as-known.ts';
import { deriveBrief } from '../derive/pages/derive-brief.ts';
import { deriveClaim } from '../derive/pages/derive-claim.ts';
import { deriveComparisons } from '../derive/pages/derive-comparison.ts';
import { deriveEvent } from '../derive/pages/derive-event.ts';
import { derivePairs } from '../derive/pages/derive-pair.ts';
import { deriveSections } from '../derive/pages/derive-sections.ts';
import { deriveSource } from '../derive/pages/derive-source.ts';
import { deriveStory } from '../derive/pages/derive-story.ts';
import { deriveStoryActors } from '../derive/pages/derive-story-actors.ts';
import { deriveWordingPages } from '../derive/pages/derive-wording.ts';
import { findSourceDays, hullOfSourceDays } from '../derive/shares/story-share.ts';
import { timelineOfStory } from '../derive/timeline/timeline.ts';
import { deriveEventExport } from '../exports/timeline/derive-event-export.ts';
import type { ExportedTimeline } from '../exports/timeline/derive-timeline-export.ts';
import type { Site } from '../model/content.ts';
import type { Story } from '../model/story.ts';
import { noFiles, type Page, type PageGroup, page } from './page.ts';
import { citationFiles, citationsOf } from './source-citations.ts';
import { timelineFiles } from './timeline-files.ts';
import { timelinePages } from './timeline-pages.ts';

/** All pages and files of a story and of its entries. */
export function storyGroups(story: Story, site: Site): readonly PageGroup[] {
  const at = pathOf(pageOf(story));
  return [
    entryGroup(story, site, () => [
      page('story', { view: deriveStory(story, site) }),
      page('story-actors', { view: deriveStoryActors(story, site) }),
    ]),
    {
      at: `${at}timeline`,
      pages: () => timelinePages(timelineOfStory(story), site),
      files: () => timelineFiles(timelineOfStory(story), () => exportOf(story), site),
    },
    {
      at: `${at}timeline/as-known/`,
      pages: () =>
        deriveAsKnown(story, site).map((view) =>
          view.kind === 'list' ? page('as-known-list', { view }) : page('as-known', { view }),
        ),
      files: noFiles,
    },
    {
      at: `${at}compare/`,
      pages: () => deriveComparisons(story, site).map((view) => page('comparison', { view })),
      files: noFiles,
    },
    {
      at: `${at}compare/wording/`,
      pages: () => deriveWordingPages(story, site).map((view) => page('wording', { view })),
      files: noFiles,
    },
    {
      at: `${at}compare/`,
      pages: () => derivePairs(story, site).map((view) => page('pair', { view })),
      files: noFiles,
    },
    ...story.briefs.map((brief) =>
      entryGroup(brief, site, () => [page('brief', { view: deriveBrief(brief, site) })]),
    ),
    ...story.sources.map((source) => ({
      ...entryGroup(source, site, () => [
        page('source', { view: deriveSource(source, site), citations: citationsOf(source, site) }),
      ]),
      files: () => citationFiles(source, site),
    })),
    ...story.events.map((event) =>
      entryGroup(event, site, () => [page('event', { view: deriveEvent(event, site) })]),
    ),
    ...story.claims.map((claim) =>
      entryGroup(claim, site, () => [page('claim', { view: deriveClaim(claim, site) })]),
    ),
  ];
}

function exportOf(story: Story): ExportedTimeline {
  return {
    of: entryLink(story),
    events: story.events.map(deriveEventExport),
    sourceDays: story.events.length === 0 ? hullOfSourceDays([]) : findSourceDays(story),
  };
}

/** The pages of an entry, and those of the lists that outgrew them. */
function entryGroup(entry: StoryEntry, site: Site, derive: () => readonly Page[]): PageGroup {
  const story = entry.noun === 'story' ? null : entryLink(entry.story);
  return {
    at: pathOf(pageOf(entry)),
    pages: () => [
      ...derive(),
      ...deriveSections(findLists(entry), { entry: entryLink(entry), story, site }).map((view) =>
        page('section', { view }),
      ),
    ],
    files: noFiles,
  };
}
