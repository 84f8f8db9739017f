import { pathOf } from '../src/addresses/urls.ts';
import type { Entry } from '../src/derive/links/entry-link.ts';
import { pageOf } from '../src/derive/links/entry-link.ts';
import type { ActorView } from '../src/derive/pages/derive-actor.ts';
import type { SectionView } from '../src/derive/pages/derive-sections.ts';
import { type Timeline, timelineOfStory } from '../src/derive/timeline/timeline.ts';
import {
  deriveTimelineExport,
  type TimelineExport,
} from '../src/exports/timeline/derive-timeline-export.ts';
import type { Actor } from '../src/model/actor.ts';
import type { Content, Moved, Retired, Site } from '../src/model/content.ts';
import type { Story } from '../src/model/story.ts';
import type { Page, PageKind, PageOf } from '../src/routes/page.ts';
import { siteGroups } from '../src/routes/site-groups.ts';
import { materialOf, type SiteMaterial } from '../src/routes/site-material.ts';
import { exportOf, timelineOfActor, timelineOfSite } from '../src/routes/site-timelines.ts';
import { storyGroups } from '../src/routes/story-groups.ts';

/** Content by as much of it as a test has: tables of entries, or lists of them. */
export type SomeContent = Partial<Omit<Content, 'site'>> & {
  readonly site: Site;
  readonly retired?: readonly Retired[];
  readonly moved?: readonly Moved[];
};

/** What the pages are made of that no story owns, as a build has it of these stories and shared entries. */
export function materialFrom(content: SomeContent): SiteMaterial {
  const none = new Map<string, never>();
  const {
    site,
    stories = none,
    actors = none,
    places = none,
    terms = none,
    retired = [],
    moved = [],
  } = content;
  const shared = { actors, places, terms };
  const given = Array.from(stories.values(), (story) => materialOf(story, shared));
  return { site, retired, moved, ...shared, stories: given };
}

/** All pages of some content. */
export function pagesOf(content: SomeContent): readonly Page[] {
  const stories = [...(content.stories?.values() ?? [])];
  return [
    ...siteGroups(materialFrom(content)),
    ...stories.flatMap((story) => storyGroups(story, content.site)),
  ].flatMap((group) => group.pages());
}

/** The view of the page of a kind at an address, with what else its component is given. */
export function pageAt<K extends PageKind>(
  kind: K,
  path: string,
  content: SomeContent,
): PageOf<K>['props'] {
  const groups = [
    ...siteGroups(materialFrom(content)),
    ...[...(content.stories?.values() ?? [])].flatMap((story) => storyGroups(story, content.site)),
  ];
  const near = groups.filter(({ at }) => path.startsWith(at)).flatMap((group) => group.pages());
  const found = near.find((page) => page.path === path);
  if (found === undefined || found.kind !== kind) throw new Error(`There is no ${kind} ${path}.`);
  return found.props as PageOf<K>['props'];
}

/** Content of these stories, with an entry that they share. */
export function contentOf(
  site: Site,
  stories: readonly Story[],
  ...shared: readonly Entry[]
): SomeContent {
  const tableOf = <N extends Entry['noun']>(noun: N) =>
    new Map(
      shared.flatMap((entry) =>
        entry.noun === noun ? [[entry.id as string, entry as Extract<Entry, { noun: N }>]] : [],
      ),
    );
  return {
    site,
    stories: new Map(stories.map((story) => [story.id as string, story])),
    ...{ actors: tableOf('actor'), places: tableOf('place'), terms: tableOf('term') },
  };
}

/** The page of an actor that these stories share. */
export function actorView(actor: Actor, stories: readonly Story[], site: Site): ActorView {
  return pageAt('actor', pathOf(pageOf(actor)), contentOf(site, stories, actor)).view;
}

/** The pages of the lists of an entry that outgrew its own. */
export function sectionsOf(
  entry: Entry,
  stories: readonly Story[],
  site: Site,
): readonly SectionView[] {
  const at = pathOf(pageOf(entry));
  return pagesOf(contentOf(site, stories, entry)).flatMap((page) =>
    page.kind === 'section' && page.path.startsWith(at) ? page.props.view : [],
  );
}

/** The timeline of a story, of an actor in content, or of all of it. */
export function timelineOf(subject: Story | Actor | SomeContent, content?: SomeContent): Timeline {
  if (!('noun' in subject)) return timelineOfSite(materialFrom(subject).stories);
  if (subject.noun === 'story') return timelineOfStory(subject);
  if (content === undefined) throw new Error('the timeline of an actor is of some content');
  return timelineOfActor(subject, materialFrom(content).stories);
}

/** What the downloads of that timeline say. */
export function exportFrom(
  subject: Story | Actor | SomeContent,
  content: SomeContent,
): TimelineExport {
  const stories =
    'noun' in subject && subject.noun === 'story'
      ? materialFrom(contentOf(content.site, [subject])).stories
      : materialFrom(content).stories;
  return deriveTimelineExport(exportOf(timelineOf(subject, content), stories), content.site);
}
