import { addressOf } from '../../addresses/urls.ts';
import type { EntryLink } from '../../derive/links/entry-link.ts';
import type { Site } from '../../model/content.ts';
import type { ClaimExport, EventExport, PlaceExport } from '../timeline/derive-event-export.ts';
import type { EntryDocument, PlaceDocument, TimelineDocument } from './timeline-schema.ts';

/** The entries to which some events refer, by noun and id, in the order of ids. */
export function entryTables(
  events: readonly EventExport[],
  site: Site,
): Pick<TimelineDocument, 'stories' | 'sources' | 'actors' | 'places'> {
  const places = events.flatMap(({ place }) => place ?? []);
  const links = [...events.flatMap(findLinks), ...places.flatMap(({ country }) => country ?? [])];
  return {
    stories: tableOf(links, 'story', site),
    sources: tableOf(links, 'source', site),
    actors: tableOf(links, 'actor', site),
    places: Object.fromEntries(
      sortById(places.map((place) => [place.link.id, placeDocument(place, site)])),
    ),
  };
}

function tableOf(
  links: readonly EntryLink[],
  noun: EntryLink['noun'],
  site: Site,
): Record<string, EntryDocument> {
  const entries = links.filter((link) => link.noun === noun);
  return Object.fromEntries(sortById(entries.map((link) => [link.id, linkDocument(link, site)])));
}

function findLinks({ row, story, claims }: EventExport): readonly EntryLink[] {
  const actors = row.actors.flatMap(({ link, roles }) => [
    link,
    ...roles.map(({ organization }) => organization),
  ]);
  return [story, ...actors, ...row.sources, ...claims.flatMap(findLinksOfClaim)];
}

/** The entries of a claim; those who leave it open or deny it are among the sources and actors of the reports. */
function findLinksOfClaim({ reports }: ClaimExport): readonly EntryLink[] {
  return reports.flatMap(({ source, voice, via, origin, updates }) => [
    source,
    ...updates,
    ...via,
    ...(voice.kind === 'actors' ? voice.actors : []),
    ...(voice.kind === 'unnamed' && voice.of !== null ? [voice.of] : []),
    ...(origin?.voices ?? []),
  ]);
}

function placeDocument({ link, position, country }: PlaceExport, site: Site): PlaceDocument {
  return {
    ...linkDocument(link, site),
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    country: country === null ? null : country.id,
  };
}

function linkDocument({ noun, id, name }: EntryLink, site: Site): EntryDocument {
  return { name, address: addressOf({ kind: 'entry', noun, id }, site) };
}

function sortById<T>(
  entries: readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
