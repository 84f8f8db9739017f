import type { EntryLink } from '../derive/links/entry-link.ts';
import type { PageRef } from '../derive/links/page-ref.ts';
import type { Site } from '../model/content.ts';
import { collections, type Noun } from '../model/ids.ts';

/** The address of a kind of page. */
interface Address<R extends PageRef> {
  /** The noun under which it is in the navigation; null for a page under none. */
  readonly noun: Noun | null | ((page: R) => Noun);
  /** The parts of its address inside the site; one that is undefined is left out. */
  readonly path: (page: R) => readonly (string | number | undefined)[];
}

/** Every kind of page. */
const addresses: { readonly [K in PageRef['kind']]: Address<Extract<PageRef, { kind: K }>> } = {
  front: { noun: null, path: () => [] },
  about: { noun: null, path: () => ['about'] },
  'not-found': { noun: null, path: () => ['404.html'] },
  entry: { noun: ({ noun }) => noun, path: ({ noun, id }) => [collections[noun], id] },
  section: {
    noun: ({ noun }) => noun,
    path: ({ noun, id, section, number }) => [collections[noun], id, section, pageParam(number)],
  },
  list: {
    noun: ({ noun }) => noun,
    path: ({ noun, number }) => [collections[noun], listParam(number)],
  },
  corrections: { noun: null, path: ({ number }) => ['corrections', pageParam(number)] },
  timeline: {
    noun: 'story',
    path: ({ story, number }) => ['stories', story, 'timeline', pageParam(number)],
  },
  'actor-timeline': {
    noun: 'actor',
    path: ({ actor, number }) => ['actors', actor, 'timeline', pageParam(number)],
  },
  'whole-timeline': { noun: 'event', path: ({ number }) => ['timeline', pageParam(number)] },
  'as-known': {
    noun: 'story',
    path: ({ story, day, number }) => [...knownOn(story, day), pageParam(number)],
  },
  'as-known-list': {
    noun: 'story',
    path: ({ story, day, list, number }) => [...knownOn(story, day), list, pageParam(number)],
  },
  'story-actors': { noun: 'story', path: ({ story }) => ['stories', story, 'actors'] },
  comparison: {
    noun: 'story',
    path: ({ story, number }) => ['stories', story, 'compare', pageParam(number)],
  },
  columns: {
    noun: 'story',
    path: ({ story, group, number }) => [
      ...['stories', story, 'compare', 'columns', group],
      pageParam(number),
    ],
  },
  wording: {
    noun: 'story',
    path: ({ story, number }) => ['stories', story, 'compare', 'wording', listParam(number)],
  },
  pair: { noun: 'story', path: ({ story, a, b }) => ['stories', story, 'compare', a, b] },
};

/** The address of a page inside the site: `/stories/x/timeline/`. */
export function pathOf(page: PageRef): string {
  const parts = addressFor(page)
    .path(page)
    .filter((part) => part !== undefined);
  const path = ['', ...parts].join('/');
  // A file has no slash at its end.
  return page.kind === 'not-found' ? path : `${path}/`;
}

/** The noun under which a page is in the navigation; null for the pages under none. */
export function nounOf(page: PageRef): Noun | null {
  const { noun } = addressFor(page);
  return typeof noun === 'function' ? noun(page) : noun;
}

function addressFor<R extends PageRef>({ kind }: R): Address<R> {
  // The kind determines the table's row, which the compiler cannot follow.
  return addresses[kind] as unknown as Address<R>;
}

/** The link to a page from any other, under the base path that the site is built for. */
export function hrefOf(page: PageRef): string {
  return fileHref(pathOf(page));
}

/** The link to an anchor, in the page itself or in another. */
export function anchorHref(page: PageRef, anchor: string, here: PageRef): string {
  return pathOf(page) === pathOf(here) ? `#${anchor}` : `${hrefOf(page)}#${anchor}`;
}

/** The link to an entry's page, or to an anchor in it. */
export function entryHref(
  entry: Pick<EntryLink, 'noun' | 'id'>,
  anchor: string | null = null,
): string {
  const href = hrefOf({ kind: 'entry', noun: entry.noun, id: entry.id });
  return anchor === null ? href : `${href}#${anchor}`;
}

/** The link to a file of the site, by its path from the site's root. */
export function fileHref(path: string): string {
  return `${base}${path}`;
}

/** The public address of a page, which a preview's base path does not change. */
export function addressOf(page: PageRef, site: Site): string {
  return `${site.address}${pathOf(page)}`;
}

/** The address at which a reader can write to the site. */
export function contactHref({ contact }: Site): string {
  if (contact.startsWith('https:')) return contact;
  return `mailto:${contact.split('@').map(encodeURIComponent).join('@')}`;
}

export function wikidataHref(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

/** The last part of the address of a page of a long list: none for the first. */
function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}

/** The same in a collection, in which a bare number could be an entry's id. */
function listParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** The address of a story as known on a day. */
function knownOn(story: string, day: string): readonly string[] {
  return ['stories', story, 'timeline', 'as-known', day];
}

/** The anchor of a claim in the comparison. */
export function claimAnchor(claim: string): string {
  return `claim_${claim}`;
}

/** The anchor of what one source says about a claim; ids have no underscores. */
export function cellAnchor(claim: string, source: string): string {
  return `cell_${claim}_${source}`;
}

/** The anchor of a source in a page's list of sources; the underscore distinguishes it from headings. */
export function sourceAnchor(source: string): string {
  return `source_${source}`;
}

/** The anchor of an event on a timeline. */
export function eventAnchor(event: string): string {
  return `event_${event}`;
}

/** The anchor of a topic in the comparison, counted from 1. */
export function topicAnchor(topic: number): string {
  return `topic_${topic}`;
}

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');
