import type { Actor } from '../../model/actor.ts';
import type { Moved, Retired, Site } from '../../model/content.ts';
import type { Place } from '../../model/place.ts';
import type { Term } from '../../model/term.ts';
import type { StoryShare } from './story-share.ts';

/** The content of the pages that no story owns: the entries that stories share, and the share of each story. */
export interface SiteContent {
  readonly site: Site;
  /** The stories, in the order of their ids. */
  readonly stories: readonly StoryShare[];
  /** The actors by id, in the order of ids, linked with one another and with no story; the same holds for places and terms. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly retired: readonly Retired[];
  readonly moved: readonly Moved[];
}
