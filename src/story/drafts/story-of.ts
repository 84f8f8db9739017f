import type { Draft } from '../../file/schema/draft.ts';
import type { StoryId } from '../../model/ids.ts';

/** The story that a file says it belongs to, or is; null for what stories share. */
export function storyOf(draft: Draft): StoryId | null {
  if (draft.noun === 'story') return draft.id;
  return 'story' in draft.fields ? draft.fields.story : null;
}
