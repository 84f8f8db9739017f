import type { StoryEntry } from '../links/entry-link.ts';
import { findClaimLists } from './claim-lists.ts';
import { findEventLists } from './event-lists.ts';
import type { LongList } from './long-list.ts';
import { findSourceLists } from './source-lists.ts';
import { findCastLists, findKnownLists, findStoryLists } from './story-lists.ts';

/** All lists of a story’s entry that may outgrow its page. A brief has none: it is one file. */
export function findLists(entry: StoryEntry): readonly LongList<unknown>[] {
  switch (entry.noun) {
    case 'event':
      return Object.values(findEventLists(entry));
    case 'source':
      return Object.values(findSourceLists(entry));
    case 'claim':
      return Object.values(findClaimLists(entry));
    case 'story':
      return [
        ...findKnownLists(entry).map(({ claims }) => claims),
        ...Object.values(findStoryLists(entry)),
        ...Object.values(findCastLists(entry)),
      ];
    case 'brief':
      return [];
  }
}
