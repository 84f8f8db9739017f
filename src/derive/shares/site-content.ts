import type { Actor } from '../../model/actor.ts';
import type { Retired, Site } from '../../model/content.ts';
import type { Place } from '../../model/place.ts';
import type { Term } from '../../model/term.ts';
import type { StoryShare } from './story-share.ts';

/** What the pages are made of that no story owns: the entries that stories share, and what each story gives. */
export interface SiteContent {
  readonly site: Site;
  /** In the order of their ids. */
  readonly stories: readonly StoryShare[];
  /** By id, in the order of ids, linked with one another and with no story; the same holds for the others. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly retired: readonly Retired[];
}
