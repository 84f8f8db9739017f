import { type Lazy, lazily } from '../collections/lazily.ts';
import type { SiteContent } from '../derive/shares/site-content.ts';
import { type Part, type StoryShare, shareOf } from '../derive/shares/story-share.ts';
import { deriveEventExport, type EventExport } from '../exports/timeline/derive-event-export.ts';
import type { Content } from '../model/content.ts';
import type { Story } from '../model/story.ts';

/** What one story gives to the pages and the files of the site. */
export interface StoryMaterial extends StoryShare {
  /** Its events as the downloads have them, in time order. */
  readonly exports: Part<readonly EventExport[]>;
}

/** What all pages and files are made of that no story owns. */
export interface SiteMaterial extends SiteContent {
  readonly stories: readonly StoryMaterial[];
}

/** What a story gives; `content` is linked from nothing but the story and the shared entries that it refers to. */
export function materialOf(
  story: Story,
  content: Pick<Content, 'actors' | 'places' | 'terms'>,
): StoryMaterial {
  return {
    ...shareOf(story, content),
    exports: lazily(() => story.events.map(deriveEventExport)),
  };
}

/** The same of a story that is linked when a part is first read. */
export function lazyMaterial(id: string, content: Lazy<Content>): StoryMaterial {
  const material = lazily(() => {
    const linked = content.read();
    const story = linked.stories.get(id);
    if (story === undefined) throw new Error(`The story \`${id}\` is not shown.`);
    return materialOf(story, linked);
  });
  const part = <T>(find: (material: StoryMaterial) => Part<T>): Part<T> => ({
    read: () => find(material.read()).read(),
  });
  return {
    id,
    overview: part(({ overview }) => overview),
    rows: part(({ rows }) => rows),
    timeline: part(({ timeline }) => timeline),
    exports: part(({ exports }) => exports),
    actor: (of) => material.read().actor(of),
    place: (of) => material.read().place(of),
    term: (of) => material.read().term(of),
  };
}
