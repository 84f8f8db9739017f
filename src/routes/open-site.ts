import { lazily } from '../derive/parts/lazily.ts';
import type { PublishedSite } from '../disk/read-site.ts';
import type { Content } from '../model/content.ts';
import type { PageGroup } from './page.ts';
import { siteGroups } from './site-groups.ts';
import { materialOf, type SiteMaterial, type StoryMaterial } from './site-material.ts';
import { storyGroups } from './story-groups.ts';

/** A published site as its pages are derived: part by part, each linked when a page needs it. */
export interface OpenSite {
  readonly stories: readonly OpenStory[];
  /** What the pages are made of that no story owns. */
  readonly material: () => SiteMaterial;
}

export interface OpenStory {
  readonly id: string;
  readonly groups: () => readonly PageGroup[];
  /** What it gives to the site; null where it is retired. */
  readonly material: () => StoryMaterial | null;
}

/** Opens a published site. */
export function openSite({ site, stories, shared, retired }: PublishedSite): OpenSite {
  const opened = stories.map(({ id, link }): OpenStory => {
    const content = lazily(link);
    const find = <T>(derive: (content: Content) => T): T => derive(content.read());
    return {
      id,
      groups: () =>
        find(({ stories: [...linked] }) => linked.flatMap(([, story]) => storyGroups(story, site))),
      material: () =>
        find((linked) => {
          const story = linked.stories.get(id);
          return story === undefined ? null : materialOf(story, linked);
        }),
    };
  });
  return {
    stories: opened,
    material: () => {
      const { actors, places, terms } = shared.link();
      const given = opened.flatMap((story) => story.material() ?? []);
      return { site, retired, actors, places, terms, stories: given };
    },
  };
}

/** All pages and files of a site. */
export function groupsOf({ stories, material }: OpenSite): readonly PageGroup[] {
  return [...siteGroups(material()), ...stories.flatMap((story) => story.groups())];
}
