import type { Actor } from '../../model/actor.ts';
import type { Brief } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import type { Noun } from '../../model/ids.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { Term } from '../../model/term.ts';
import type { PageRef } from './page-ref.ts';

/** The name and id that a page needs to link to an entry. */
export interface EntryLink {
  readonly noun: Noun;
  readonly id: string;
  readonly name: string;
}

/** An entry that belongs to one story. */
export type StoryEntry = Story | Brief | Source | NewsEvent | Claim;

export type Entry = StoryEntry | Actor | Place | Term;

/** The link to an entry, with the name that the site uses. */
export function entryLink(entry: Entry): EntryLink {
  return { noun: entry.noun, id: entry.id, name: nameOf(entry) };
}

/** The page of an entry. */
export function pageOf(entry: Pick<EntryLink, 'noun' | 'id'>): PageRef {
  return { kind: 'entry', noun: entry.noun, id: entry.id };
}

function nameOf(entry: Entry): string {
  switch (entry.noun) {
    case 'story':
    case 'brief':
    case 'event':
      return entry.title;
    case 'source':
    case 'actor':
      return entry.label;
    case 'claim':
      return entry.statement;
    case 'place':
    case 'term':
      return entry.name;
  }
}
