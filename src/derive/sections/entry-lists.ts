import type { Entry } from '../parts/entry-link.ts';
import { findActorLists } from './actor-lists.ts';
import { findClaimLists } from './claim-lists.ts';
import { findEventLists } from './event-lists.ts';
import type { LongList } from './long-list.ts';
import { findPlaceLists } from './place-lists.ts';
import { findSourceLists } from './source-lists.ts';
import { findCastLists, findKnownLists, findStoryLists } from './story-lists.ts';
import { findTermLists } from './term-lists.ts';

/** All lists of an entry that may outgrow its page. A brief has none: it is one file. */
export function findLists(entry: Entry): readonly LongList<unknown>[] {
  switch (entry.noun) {
    case 'actor':
      return Object.values(findActorLists(entry));
    case 'event':
      return Object.values(findEventLists(entry));
    case 'place':
      return Object.values(findPlaceLists(entry));
    case 'source':
      return Object.values(findSourceLists(entry));
    case 'claim':
      return Object.values(findClaimLists(entry));
    case 'term':
      return Object.values(findTermLists(entry));
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
