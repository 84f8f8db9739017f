import { pathOf } from '../addresses/urls.ts';
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
import { type Entry, pageOf } from '../derive/parts/entry-link.ts';
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
      pages: () => timelinePages(story, site),
      files: () => timelineFiles(story, site),
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

/** The pages of an entry, and those of the lists that outgrew them. */
export function entryGroup(entry: Entry, site: Site, derive: () => readonly Page[]): PageGroup {
  return {
    at: pathOf(pageOf(entry)),
    pages: () => [
      ...derive(),
      ...deriveSections(entry, site).map((view) => page('section', { view })),
    ],
    files: noFiles,
  };
}
