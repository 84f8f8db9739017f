import type { SiteDraft } from '../../file/schema/draft.ts';
import type { Content, Site } from '../../model/content.ts';
import { type KnownName, nameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
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
import { sortLists } from './sort-lists.ts';

/** What a set is linked with beside its own files. */
export interface Linking {
  readonly site: Site;
  readonly evidence: Evidence;
  /** The names that may appear in its texts. */
  readonly names: readonly KnownName[];
  /** The labels of actors whose name others bear too, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Turns a set without errors into linked content. Each entry is made before the links to it are filled, since
 * they lead in circles.
 */
export function buildContent(set: DraftSet, { site, evidence, names, labels }: Linking): Content {
  const findNames = nameMatcher(names);
  const tables: ContentTables = {
    actors: makeActors(set, findNames, labels),
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
  return { site, ...tables };
}

/** The settings of a site as pages show them: all but those of the house style. */
export function siteOf({ fields }: SiteDraft): Site {
  const { licence, style, loadedWords, longestSentence, ...shown } = fields;
  if (licence === undefined) return { ...shown, licence: null };
  return { ...shown, licence: { name: licence.name, address: licence.address ?? null } };
}
