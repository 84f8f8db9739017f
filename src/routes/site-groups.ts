import { pathOf } from '../addresses/urls.ts';
import { deriveActor } from '../derive/pages/derive-actor.ts';
import { deriveCorrectionPages } from '../derive/pages/derive-correction-pages.ts';
import { deriveFront } from '../derive/pages/derive-front.ts';
import { deriveLists } from '../derive/pages/derive-list.ts';
import { derivePlace } from '../derive/pages/derive-place.ts';
import { deriveAbout, deriveNotFound } from '../derive/pages/derive-plain.ts';
import { deriveRetired } from '../derive/pages/derive-retired.ts';
import { deriveTerm } from '../derive/pages/derive-term.ts';
import { nouns } from '../derive/parts/frame.ts';
import { timelineSchemaFile } from '../exports/json/timeline-schema.ts';
import type { Content } from '../model/content.ts';
import { noFiles, type Page, type PageGroup, page } from './page.ts';
import { entryGroup } from './story-groups.ts';
import { timelineFiles } from './timeline-files.ts';
import { timelinePages } from './timeline-pages.ts';

/** All pages and files that no story owns. */
export function siteGroups(content: Content): readonly PageGroup[] {
  const { site, actors, places, terms, retired } = content;
  return [
    alone(() => page('front', { view: deriveFront(content) }), '/'),
    alone(() => page('about', { view: deriveAbout(site) }), '/about/'),
    alone(() => page('not-found', { view: deriveNotFound(site) }), '/404'),
    {
      at: '/timeline',
      pages: () => timelinePages(content, site),
      files: () => timelineFiles(content, site),
    },
    {
      at: '/corrections/',
      pages: () => deriveCorrectionPages(content).map((view) => page('corrections', { view })),
      files: noFiles,
    },
    ...nouns.map((noun) => ({
      at: pathOf({ kind: 'list', noun, number: 1 }),
      pages: () => deriveLists(noun, content).map((view) => page('list', { view })),
      files: noFiles,
    })),
    ...[...actors.values()].flatMap((actor) => [
      entryGroup(actor, site, () => [page('actor', { view: deriveActor(actor, site) })]),
      {
        at: `${pathOf({ kind: 'entry', noun: 'actor', id: actor.id })}timeline`,
        pages: () => (actor.events.length > 0 ? timelinePages(actor, site) : []),
        files: () => timelineFiles(actor, site),
      },
    ]),
    ...Array.from(places.values(), (place) =>
      entryGroup(place, site, () => [page('place', { view: derivePlace(place, site) })]),
    ),
    ...Array.from(terms.values(), (term) =>
      entryGroup(term, site, () => [page('term', { view: deriveTerm(term, site) })]),
    ),
    ...retired.map((entry) =>
      alone(
        () => page('retired', { view: deriveRetired(entry, site) }),
        pathOf({ kind: 'entry', noun: entry.noun, id: entry.id }),
      ),
    ),
    { at: '/schemas/', pages: () => [], files: () => [timelineSchemaFile(site)] },
  ];
}

function alone(derive: () => Page, at: string): PageGroup {
  return { at, pages: () => [derive()], files: noFiles };
}
