import type { EntryLink } from '../derive/links/entry-link.ts';
import type { ComparisonRef, KnownListRef, PageRef } from '../derive/links/page-ref.ts';
import type { Section } from '../derive/links/section.ts';
import type { Site } from '../model/content.ts';
import { collections } from '../model/ids.ts';

/** The address of a page inside the site: `/stories/x/timeline/`. */
export function pathOf(page: PageRef): string {
  switch (page.kind) {
    case 'front':
      return '/';
    case 'about':
      return '/about/';
    case 'not-found':
      return '/404.html';
    case 'entry':
      return `/${collections[page.noun]}/${page.id}/`;
    case 'section':
      return `/${collections[page.noun]}/${page.id}/${sectionParam(page.section, page.number)}/`;
    case 'list':
      return `/${[collections[page.noun], listParam(page.number)].filter(Boolean).join('/')}/`;
    case 'corrections':
      return `/${['corrections', pageParam(page.number)].filter(Boolean).join('/')}/`;
    case 'timeline':
      return `/stories/${[page.story, 'timeline', pageParam(page.number)].filter(Boolean).join('/')}/`;
    case 'actor-timeline':
      return `/actors/${[page.actor, 'timeline', pageParam(page.number)].filter(Boolean).join('/')}/`;
    case 'whole-timeline':
      return `/${['timeline', pageParam(page.number)].filter(Boolean).join('/')}/`;
    case 'as-known':
      return `/stories/${[page.story, 'timeline/as-known', page.day, pageParam(page.number)].filter(Boolean).join('/')}/`;
    case 'as-known-list':
      return `/stories/${page.story}/timeline/as-known/${page.day}/${knownListParam(page)}/`;
    case 'story-actors':
      return `/stories/${page.story}/actors/`;
    case 'comparison':
    case 'columns':
      return `/stories/${[page.story, 'compare', comparisonParam(page)].filter(Boolean).join('/')}/`;
    case 'wording':
      return `/stories/${[page.story, 'compare/wording', listParam(page.number)].filter(Boolean).join('/')}/`;
    case 'pair':
      return `/stories/${page.story}/compare/${page.a}/${page.b}/`;
  }
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

/** The last part of the address of a page of an entry's list. */
function sectionParam(section: Section, number: number): string {
  return [section, pageParam(number)].filter(Boolean).join('/');
}

/** The last part of the address of a page of what a day added or changed. */
function knownListParam({ list, number }: KnownListRef): string {
  return [list, pageParam(number)].filter(Boolean).join('/');
}

/** The last part of the address of a page of the comparison: of its claims, or of a matrix of further sources. */
function comparisonParam(page: ComparisonRef): string | undefined {
  const number = pageParam(page.number);
  return page.kind === 'comparison'
    ? number
    : ['columns', page.group, number].filter(Boolean).join('/');
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
