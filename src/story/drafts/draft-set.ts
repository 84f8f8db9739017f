import type { Span } from '../../diagnostics/span.ts';
import type { ParsedBody } from '../../file/body/parsed-body.ts';
import type { ClaimFields } from '../../file/schema/claim-schema.ts';
import type { BriefDraft, Draft, DraftOf, SiteDraft } from '../../file/schema/draft.ts';
import type { EventFields } from '../../file/schema/event-schema.ts';
import { type ClaimId, collections, type EventId, type Noun } from '../../model/ids.ts';

/** Everything that the files define, by noun and id, before references are resolved. */
export interface DraftSet {
  readonly site: SiteDraft | 'broken' | null;
  readonly stories: ReadonlyMap<string, DraftOf<'story'>>;
  readonly briefs: ReadonlyMap<string, BriefDraft>;
  readonly sources: ReadonlyMap<string, DraftOf<'source'>>;
  readonly actors: ReadonlyMap<string, DraftOf<'actor'>>;
  readonly places: ReadonlyMap<string, DraftOf<'place'>>;
  readonly terms: ReadonlyMap<string, DraftOf<'term'>>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly claims: ReadonlyMap<string, ClaimEntry>;
  /** What a broken file would define: nothing is said of references to it. */
  readonly broken: ReadonlySet<BrokenName>;
}

/** The nouns whose entries belong to one story. */
export const storyNouns = ['story', 'brief', 'source', 'event', 'claim'] as const satisfies Noun[];

/** The nouns whose entries all stories share. */
export const sharedNouns = ['actor', 'place', 'term'] as const satisfies Exclude<
  Noun,
  (typeof storyNouns)[number]
>[];

/** An entry that cannot be read. */
export type BrokenName = `${Noun}:${string}`;

/** A claim, wherever it is defined. `prefix` leads from the front matter's top to its fields. */
export interface ClaimEntry extends Entry {
  readonly id: ClaimId;
  readonly fields: ClaimFields;
}

/** An event, wherever it is defined. */
export interface EventEntry extends Entry {
  readonly id: EventId;
  readonly fields: EventFields;
}

interface Entry {
  readonly id: ClaimId | EventId;
  readonly fields: ClaimFields | EventFields;
  readonly state: EntryState;
  /** The file that defines it. */
  readonly located: Draft;
  readonly prefix: readonly (string | number)[];
  readonly body: ParsedBody;
  /** Where the id is given. */
  readonly at: Span;
}

export type EntryState = 'draft' | 'published' | 'retired';

/** What became of an entry as a published thing. */
export function stateOf(draft: {
  readonly fields: { readonly status?: string | undefined };
}): EntryState {
  const { status } = draft.fields;
  return status === 'draft' || status === 'retired' ? status : 'published';
}

/** The file of the site’s settings. */
export const settingsPath = 'content/site.yaml';

/** An entry of any noun, in its own file or inside a brief. */
export type SetEntry = Draft | Entry;

/** The table of a set by noun. */
export function tableOf(set: DraftSet, noun: Noun): ReadonlyMap<string, SetEntry> {
  return set[collections[noun]];
}

/** The briefs that have a say: all but the retired ones. */
export function activeBriefs({ briefs }: DraftSet): BriefDraft[] {
  return [...briefs.values()].filter((brief) => stateOf(brief) !== 'retired');
}

/** Whether a brief is broken, so that what no brief is seen to do may well be done by that one. */
export function hasBrokenBrief({ broken }: Pick<DraftSet, 'broken'>): boolean {
  return [...broken].some((name) => name.startsWith('brief:'));
}
