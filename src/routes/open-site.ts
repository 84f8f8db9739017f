import { type Lazy, lazily } from '../collections/lazily.ts';
import type { PublishedSite } from '../disk/read-site.ts';
import type { Content } from '../model/content.ts';
import { collections } from '../model/ids.ts';
import { storyNouns } from '../story/drafts/draft-set.ts';
import type { PageGroup } from './page.ts';
import { siteGroups } from './site-groups.ts';
import { lazyMaterial } from './site-material.ts';
import { storyGroups } from './story-groups.ts';

/** A published site as `dev` shows it: nothing is linked before a page needs it. */
export interface OpenSite {
  /** The groups of pages that may have a page at an address. */
  readonly groupsFor: (path: string) => readonly PageGroup[];
  /** All of them. */
  readonly groups: () => readonly PageGroup[];
}

/** The stories that have been linked, by what they were made from. */
export type LinkedStories = Map<string, Lazy<Content>>;

/** Opens a published site. Of what is linked already, what is still the same is taken over, and the rest is let go. */
export function openSite(published: PublishedSite, linked: LinkedStories): OpenSite {
  const { site, shared, retired, moved, entries } = published;
  const isShown = new Set(
    entries.flatMap(({ noun, id, state }) => (noun === 'story' && state !== 'retired' ? id : [])),
  );
  const stories = new Map(
    published.stories
      .filter(({ id }) => isShown.has(id))
      .map(({ id, key, link }) => [id, { key, content: linked.get(key) ?? lazily(link) }]),
  );
  linked.clear();
  for (const { key, content } of stories.values()) linked.set(key, content);

  const storyOf = new Map(
    entries.map(({ noun, id, story }) => [`${collections[noun]}/${id}`, story]),
  );
  const owned = new Set<string>(storyNouns.map((noun) => collections[noun]));
  const ofSite = lazily(() => {
    const { actors, places, terms } = shared.link();
    const material = Array.from(stories, ([id, { content }]) => lazyMaterial(id, content));
    return siteGroups({ site, retired, moved, actors, places, terms, stories: material });
  });
  const ofStory = (content: Lazy<Content>): readonly PageGroup[] =>
    [...content.read().stories.values()].flatMap((shown) => storyGroups(shown, site));
  return {
    groups: () => [
      ...ofSite.read(),
      ...Array.from(stories.values(), ({ content }) => ofStory(content)).flat(),
    ],
    groupsFor: (path) => {
      const [, collection = '', id = ''] = path.split('/');
      const story = owned.has(collection) ? storyOf.get(`${collection}/${id}`) : null;
      const { content } = stories.get(story ?? '') ?? {};
      return content === undefined ? ofSite.read() : ofStory(content);
    },
  };
}
