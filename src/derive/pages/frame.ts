import type { Site } from '../../model/content.ts';
import { collections, type Noun } from '../../model/ids.ts';
import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';

/** The frame of every page: the site's settings, and the position of the page in the site. */
export interface Frame {
  readonly site: Site;
  readonly page: PageRef;
  /** The steps from the front page down, without the page itself. */
  readonly crumbs: readonly Crumb[];
  readonly indexed: boolean;
}

/** A step above a page; an unnamed one is named by its kind in the interface's words. */
export interface Crumb {
  readonly page: PageRef;
  readonly name: string | null;
}

/** The frame of a page at the top of the site, or below the given steps. */
export function frame(site: Site, page: PageRef, crumbs: readonly Crumb[] = []): Frame {
  return { site, page, crumbs, indexed: true };
}

/** The frame of an entry's page: below its story, or else below the list of its kind. */
export function entryFrame(
  site: Site,
  { noun, id }: Pick<EntryLink, 'noun' | 'id'>,
  story: EntryLink | null,
): Frame {
  const above = story === null ? [listCrumb(noun)] : [crumbTo(story)];
  return frame(site, { kind: 'entry', noun, id }, above);
}

/** The frame of a page that belongs to a story. */
export function storyFrame(site: Site, page: PageRef, story: Story): Frame {
  return frame(site, page, [listCrumb('story'), crumbTo(entryLink(story))]);
}

export function listCrumb(noun: Noun): Crumb {
  return { page: { kind: 'list', noun, number: 1 }, name: null };
}

/** The step to an entry. */
export function crumbTo(link: EntryLink): Crumb {
  return { page: { kind: 'entry', noun: link.noun, id: link.id }, name: link.name };
}

/** The nouns in the order of the site's navigation. */
export const nouns: readonly Noun[] = Object.keys(collections) as Noun[];
