import { pathOf } from '../addresses/urls.ts';
import { type EntryLink, entryLink, pageOf } from '../derive/links/entry-link.ts';
import { findActorLists } from '../derive/lists/actor-lists.ts';
import type { LongList } from '../derive/lists/long-list.ts';
import { findPlaceLists } from '../derive/lists/place-lists.ts';
import { findTermLists } from '../derive/lists/term-lists.ts';
import { deriveActor, onlyStory } from '../derive/pages/derive-actor.ts';
import { deriveCorrectionPages } from '../derive/pages/derive-correction-pages.ts';
import { deriveFront } from '../derive/pages/derive-front.ts';
import { deriveLists } from '../derive/pages/derive-list.ts';
import { deriveMoved } from '../derive/pages/derive-moved.ts';
import { derivePlace } from '../derive/pages/derive-place.ts';
import { deriveAbout, deriveNotFound } from '../derive/pages/derive-plain.ts';
import { deriveRetired } from '../derive/pages/derive-retired.ts';
import { deriveSections } from '../derive/pages/derive-sections.ts';
import { deriveTerm } from '../derive/pages/derive-term.ts';
import { nouns } from '../derive/pages/frame.ts';
import { pairsOf, sharedEvents } from '../derive/shares/merge.ts';
import type { Timeline } from '../derive/timeline/timeline.ts';
import { timelineSchemaFile } from '../exports/json/timeline-schema.ts';
import type { Actor } from '../model/actor.ts';
import type { Site } from '../model/content.ts';
import type { Place } from '../model/place.ts';
import type { Term } from '../model/term.ts';
import { noFiles, type Page, type PageGroup, page } from './page.ts';
import type { SiteMaterial } from './site-material.ts';
import { exportOf, timelineOfActor, timelineOfSite } from './site-timelines.ts';
import { timelineFiles } from './timeline-files.ts';
import { timelinePages } from './timeline-pages.ts';

/** All pages and files that no story owns. */
export function siteGroups(material: SiteMaterial): readonly PageGroup[] {
  const { site, stories, actors, places, terms, retired, moved } = material;
  return [
    alone('/', () => page('front', { view: deriveFront(stories, site) })),
    alone('/about/', () => page('about', { view: deriveAbout(site) })),
    alone('/404', () => page('not-found', { view: deriveNotFound(site) })),
    timelineGroup('/timeline', () => timelineOfSite(stories), material),
    {
      at: '/corrections/',
      pages: () =>
        deriveCorrectionPages(stories, site).map((view) => page('corrections', { view })),
      files: noFiles,
    },
    ...nouns.map((noun) => ({
      at: pathOf({ kind: 'list', noun, number: 1 }),
      pages: () => deriveLists(noun, material).map((view) => page('list', { view })),
      files: noFiles,
    })),
    ...[...actors.values()].flatMap((actor) => actorGroups(actor, material)),
    ...Array.from(places.values(), (place) => placeGroup(place, material)),
    ...Array.from(terms.values(), (term) => termGroup(term, material)),
    ...retired.map((entry) =>
      alone(pathOf(pageOf(entry)), () => page('retired', { view: deriveRetired(entry, site) })),
    ),
    ...moved.flatMap((entry) =>
      deriveMoved(entry, site).map((view) =>
        alone(pathOf(view.frame.page), () => page('moved', { view })),
      ),
    ),
    { at: '/schemas/', pages: () => [], files: () => [timelineSchemaFile(site)] },
  ];
}

function alone(at: string, derive: () => Page): PageGroup {
  return { at, pages: () => [derive()], files: noFiles };
}

/** The pages and the files of a timeline that no story owns; an actor without events has none. */
function timelineGroup(
  at: string,
  derive: () => Timeline,
  { site, stories }: SiteMaterial,
): PageGroup {
  return {
    at,
    pages: () => {
      const timeline = derive();
      const isBare = timeline.of !== null && timeline.entries.length === 0;
      return isBare ? [] : timelinePages(timeline, site);
    },
    files: () => {
      const timeline = derive();
      return timelineFiles(timeline, () => exportOf(timeline, stories), site);
    },
  };
}

function actorGroups(actor: Actor, material: SiteMaterial): readonly PageGroup[] {
  const { site, stories } = material;
  const link = entryLink(actor);
  const at = pathOf(pageOf(link));
  return [
    {
      at,
      pages: () => {
        const pairs = pairsOf(stories, (story) => story.actor(actor.id));
        const lists = findActorLists(actor, pairs);
        const events = sharedEvents(pairs);
        return [
          page('actor', { view: deriveActor(actor, { pairs, lists, events }, site) }),
          ...sections(lists, { entry: link, story: onlyStory(pairs), site }),
        ];
      },
      files: noFiles,
    },
    timelineGroup(`${at}timeline`, () => timelineOfActor(actor, stories), material),
  ];
}

function placeGroup(place: Place, { site, stories, actors }: SiteMaterial): PageGroup {
  const link = entryLink(place);
  return {
    at: pathOf(pageOf(link)),
    pages: () => {
      const pairs = pairsOf(stories, (story) => story.place(place.id));
      const lists = findPlaceLists(place, pairs, actors);
      return [
        page('place', { view: derivePlace(place, lists, site) }),
        ...sections(lists, { entry: link, story: null, site }),
      ];
    },
    files: noFiles,
  };
}

function termGroup(term: Term, { site, stories }: SiteMaterial): PageGroup {
  const link = entryLink(term);
  return {
    at: pathOf(pageOf(link)),
    pages: () => {
      const pairs = pairsOf(stories, (story) => story.term(term.id));
      const lists = findTermLists(term, pairs);
      return [
        page('term', { view: deriveTerm(term, { pairs, lists }, site) }),
        ...sections(lists, { entry: link, story: null, site }),
      ];
    },
    files: noFiles,
  };
}

function sections(
  lists: Readonly<Record<string, LongList<unknown>>>,
  of: { readonly entry: EntryLink; readonly story: EntryLink | null; readonly site: Site },
): readonly Page[] {
  return deriveSections(Object.values(lists), of).map((view) => page('section', { view }));
}
