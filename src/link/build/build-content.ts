import type { Content, Site } from '../../model/content.ts';
import { nameMatcher } from '../../names/name-matcher.ts';
import type { SiteDraft } from '../../validate/draft.ts';
import type { DraftSet } from '../draft-set.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { fillMemberships, makeActors } from './add-actors.ts';
import { addBriefs } from './add-briefs.ts';
import { addClaims } from './add-claims.ts';
import { addEvents } from './add-events.ts';
import { addPlaces } from './add-places.ts';
import { addSources } from './add-sources.ts';
import { makeStories } from './add-stories.ts';
import { makeTerms } from './add-terms.ts';
import type { ContentTables } from './content-tables.ts';
import { findRetired } from './find-retired.ts';
import { linkingNames } from './linking-names.ts';
import { sortLists } from './sort-lists.ts';

/**
 * Turns a set without errors into linked content. Each entry is made before the links to it are filled, since
 * they lead in circles.
 */
export function buildContent(set: DraftSet, evidence: Evidence): Content {
  if (set.site === null || set.site === 'broken') throw new Error('content without settings');
  const findNames = nameMatcher(linkingNames(set));
  const tables: ContentTables = {
    actors: makeActors(set, findNames),
    stories: makeStories(set, findNames),
    terms: makeTerms(set, findNames),
    places: new Map(),
    sources: new Map(),
    events: new Map(),
    claims: new Map(),
    briefs: new Map(),
  };
  fillMemberships(set, tables);
  addPlaces(set, tables, findNames);
  addSources(set, tables, findNames, evidence.names);
  addEvents(set, tables, findNames);
  addClaims(set, tables, findNames);
  addBriefs(set, tables, findNames, evidence.briefs);
  sortLists(tables);
  return { site: siteOf(set.site), ...tables, retired: findRetired(set) };
}

function siteOf({ fields: { licence, ...settings } }: SiteDraft): Site {
  if (licence === undefined) return { ...settings, licence: null };
  return { ...settings, licence: { name: licence.name, address: licence.address ?? null } };
}
