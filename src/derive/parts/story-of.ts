import type { Story } from '../../model/story.ts';
import { findStories } from '../evidence/story-cast.ts';
import type { Entry } from './entry-link.ts';

/** The one story that an entry belongs to; null for those that stand above all stories, or in several. */
export function storyOf(entry: Entry): Story | null {
  switch (entry.noun) {
    case 'story':
    case 'place':
    case 'term':
      return null;
    case 'actor': {
      const [story, ...others] = findStories(entry);
      return others.length > 0 ? null : (story ?? null);
    }
    case 'brief':
    case 'source':
    case 'event':
    case 'claim':
      return entry.story;
  }
}
