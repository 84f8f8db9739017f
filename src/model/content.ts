import type { Actor } from './actor.ts';
import type { Brief } from './brief.ts';
import type { Claim } from './claim.ts';
import type { Noun } from './ids.ts';
import type { NewsEvent } from './news-event.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import type { Term } from './term.ts';

/** All that is published, linked: every reference is the thing itself. */
export interface Content {
  readonly site: Site;
  /** The entries by id, in the order of ids; the same holds for each map. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly briefs: ReadonlyMap<string, Brief>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly places: ReadonlyMap<string, Place>;
  readonly terms: ReadonlyMap<string, Term>;
}

/** The settings of the site. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly publisher: string;
  /** An e-mail address or an https address. */
  readonly contact: string;
  /** The public address, https, without a trailing slash. */
  readonly address: string;
  /** What the texts may be used under; null where the site says nothing of it. */
  readonly licence: Licence | null;
}

/** A licence by its name and, where there is one, the address of its text. */
export interface Licence {
  readonly name: string;
  readonly address: string | null;
}

/** An entry that was published once: its address stays and says why. */
export interface Retired {
  readonly noun: Noun;
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly successor: { readonly noun: Noun; readonly id: string; readonly title: string } | null;
}

/** An id that an entry had once: its address leads to the one of now. */
export interface Moved {
  readonly noun: Noun;
  readonly id: string;
  readonly to: { readonly noun: Noun; readonly id: string; readonly title: string };
}
