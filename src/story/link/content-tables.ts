import type { Actor } from '../../model/actor.ts';
import type { Brief } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import { compareNatural } from '../../model/compare-text.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { Term } from '../../model/term.ts';
import { stateOf } from '../drafts/draft-set.ts';

/** A model type while it is being filled. */
export type Mutable<T> = {
  -readonly [K in keyof T]: K extends 'prose'
    ? T[K]
    : T[K] extends readonly (infer U)[]
      ? U[]
      : T[K];
};

/** All entries by noun and id, while they are being linked. */
export interface ContentTables {
  readonly stories: Map<string, Mutable<Story>>;
  readonly briefs: Map<string, Mutable<Brief>>;
  readonly sources: Map<string, Mutable<Source>>;
  readonly actors: Map<string, Mutable<Actor>>;
  readonly events: Map<string, Mutable<NewsEvent>>;
  readonly claims: Map<string, Mutable<Claim>>;
  readonly places: Map<string, Mutable<Place>>;
  readonly terms: Map<string, Mutable<Term>>;
}

/** The entry that an id names. That there is none is a bug: the rules before have seen to it. */
export function getEntry<T extends { readonly id: string }>(
  table: ReadonlyMap<string, T>,
  id: T['id'],
): T {
  const entry = table.get(id);
  if (entry === undefined) throw new Error(`unresolved reference to \`${id}\``);
  return entry;
}

interface Entry {
  readonly id: string;
  readonly fields: { readonly status?: string | undefined };
}

/** The entries of a table that are not retired, by id: what files are called decides no order. */
export function shownInOrder<T extends Entry>(table: ReadonlyMap<string, T>): T[] {
  return [...table.values()]
    .filter((entry) => stateOf(entry) !== 'retired')
    .sort((a, b) => compareNatural(a.id, b.id));
}
