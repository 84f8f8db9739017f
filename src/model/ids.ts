/** The eight nouns that have entries, each with the folder and the path segment of its collection. */
export const collections = {
  story: 'stories',
  brief: 'briefs',
  source: 'sources',
  actor: 'actors',
  event: 'events',
  claim: 'claims',
  place: 'places',
  term: 'terms',
} as const;

export type Noun = keyof typeof collections;

declare const noun: unique symbol;

/** The id of an entry, which cannot be mixed up with another noun's. */
export type Id<N extends Noun> = string & { readonly [noun]: N };

export type StoryId = Id<'story'>;
export type BriefId = Id<'brief'>;
export type SourceId = Id<'source'>;
export type ActorId = Id<'actor'>;
export type EventId = Id<'event'>;
export type ClaimId = Id<'claim'>;
export type PlaceId = Id<'place'>;
export type TermId = Id<'term'>;

/** Lower-case ASCII letters, digits and single hyphens between them. */
export const idPattern: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for a name that Windows keeps for a device, with whatever ending: no file or folder can bear it there. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|clock\$)(?:\.|$)/i.test(name);
}

/** True for one of the eight nouns. */
export function isNoun(text: string): text is Noun {
  return Object.hasOwn(collections, text);
}
