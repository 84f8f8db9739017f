import type { Actor } from '../../model/actor.ts';
import { type Known, knownValue, type Source } from '../../model/source.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { orderVersions } from '../drafts/order-versions.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type ContentTables, getEntry, type Mutable, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the sources and links them with their stories and outlets. */
export function addSources(
  set: DraftSet,
  { sources, stories, actors }: ContentTables,
  findNames: NameMatcher,
  names: Evidence['names'],
): void {
  for (const { id, fields, body } of shownInOrder(set.sources)) {
    const { inferred } = fields;
    const actorOf = (written: Known<Actor['id']>): Known<Actor> =>
      written.known === 'unknown'
        ? written
        : { ...written, value: getEntry(actors, written.value) };
    const outlet = actorOf(known(fields.outlet, inferred?.outlet));
    const source: Mutable<Source> = {
      noun: 'source',
      id,
      story: getEntry(stories, fields.story),
      kind: fields.kind,
      label: fields.label,
      headline: known(fields.headline, inferred?.headline),
      outlet,
      agency: actorOf(known(fields.agency, inferred?.agency)),
      published: known(fields.published, inferred?.published),
      versionOf: null,
      versions: [],
      authors: fields.authors ?? [],
      url: fields.url ?? null,
      language: fields.language ?? null,
      paragraphs: fields.paragraphs ?? null,
      body: body.body,
      prose: linkProse(body.body, findNames).prose,
      briefs: [],
      reports: [],
      wordings: [],
    };
    sources.set(id, source);
    getEntry(stories, fields.story).sources.push(source);
    (knownValue(outlet) as Mutable<Actor> | null)?.published.push(source);
    for (const [actor, used] of Object.entries(names[id] ?? {}))
      actors.get(actor)?.namedBy.push({ source, names: used });
  }
  for (const [document, ids] of orderVersions(set)) {
    const versions = ids.flatMap((id) => sources.get(id) ?? []);
    if (versions.length < 2) continue;
    for (const source of versions) {
      source.versions = versions;
      if (source.id !== document) source.versionOf = getEntry(sources, document);
    }
  }
}

/** What a document states, else what is inferred, else nothing. */
function known<T>(
  stated: T | undefined,
  inferred: { readonly value: T; readonly from: string } | undefined,
): Known<T> {
  if (stated !== undefined) return { known: 'stated', value: stated };
  if (inferred !== undefined)
    return { known: 'inferred', value: inferred.value, from: inferred.from };
  return { known: 'unknown' };
}
