import { namedSpeakers } from '../../file/schema/report-schema.ts';
import { activeBriefs, type DraftSet, stateOf } from '../../story/drafts/draft-set.ts';
import type {
  KnownActor,
  KnownClaim,
  KnownEntries,
  KnownEvent,
  KnownPlace,
  KnownReport,
  KnownTerm,
} from './known-entries.ts';

/** What the drafts of a project know of a story, without what is retired. */
export function gatherKnown(set: DraftSet, story: string): KnownEntries {
  return {
    actors: actorsIn(set),
    places: placesIn(set),
    terms: termsIn(set, story),
    events: eventsIn(set, story),
    claims: claimsIn(set, story),
  };
}

function actorsIn({ actors }: DraftSet): KnownActor[] {
  return [...actors.values()]
    .filter((actor) => stateOf(actor) !== 'retired')
    .map(({ id, fields: { kind, name, aliases = [], weakAliases = [] } }) => ({
      id,
      kind,
      name,
      aliases,
      weakAliases,
    }));
}

function placesIn({ places }: DraftSet): KnownPlace[] {
  return [...places.values()]
    .filter((place) => stateOf(place) !== 'retired')
    .map(({ id, fields: { name } }) => ({ id, name }));
}

/** The terms for which the briefs of a story give names. */
function termsIn(set: DraftSet, story: string): KnownTerm[] {
  const names = new Map<string, Set<string>>();
  for (const { fields } of activeBriefs(set)) {
    if (fields.story !== story) continue;
    for (const [term, used] of Object.entries(fields.wording ?? {})) {
      const known = names.get(term) ?? new Set();
      for (const { name } of used) known.add(name);
      names.set(term, known);
    }
  }
  return [...names].flatMap(([id, used]) => {
    const term = set.terms.get(id);
    if (term === undefined || stateOf(term) === 'retired') return [];
    return [{ id, name: term.fields.name, names: [...used] }];
  });
}

function eventsIn({ events }: DraftSet, story: string): KnownEvent[] {
  return [...events.values()]
    .filter(({ fields, state }) => fields.story === story && state !== 'retired')
    .map(({ id, fields: { title, when, place, actors = [] } }) => ({
      id,
      title,
      when: when?.text ?? null,
      place: place ?? null,
      actors,
    }));
}

function claimsIn(set: DraftSet, story: string): KnownClaim[] {
  const reports = reportsByClaim(set);
  return [...set.claims.values()]
    .filter(({ fields, state }) => fields.story === story && state !== 'retired')
    .map(({ id, fields: { statement, topic, about = [], event, gives } }) => ({
      id,
      statement,
      topic: topic ?? null,
      about,
      event: event ?? null,
      gives: gives ?? null,
      reports: reports.get(id) ?? [],
    }));
}

function reportsByClaim(set: DraftSet): ReadonlyMap<string, readonly KnownReport[]> {
  const found = activeBriefs(set).flatMap(({ fields: { restates, reports = [] } }) => {
    if (restates === undefined) return [];
    const language = set.sources.get(restates)?.fields.language ?? null;
    return reports.map((report) => ({
      claim: report.claim as string,
      report: {
        source: restates,
        speakers: namedSpeakers(report).map(({ id }) => id),
        quote: report.quote ?? null,
        value: report.value ?? null,
        language,
      },
    }));
  });
  const grouped = Map.groupBy(found, ({ claim }) => claim);
  return new Map(
    Array.from(grouped, ([claim, all]) => [claim, all.map(({ report }) => report)] as const),
  );
}
