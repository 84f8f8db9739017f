import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileStart } from '../../diagnostics/span.ts';
import { spanIn } from '../../file/schema/draft.ts';
import { type DraftSet, hasBrokenBrief, settingsPath, stateOf } from '../drafts/draft-set.ts';

/** Finds that a site has no settings. */
export function checkSettings(isThere: boolean): Diagnostic[] {
  if (isThere) return [];
  const path = settingsPath;
  const message = `Cannot find \`${path}\``;
  const note = 'It holds `title`, `description`, `language`, `publisher`, `contact` and `address`.';
  return [{ rule: 'missing-site', path, at: fileStart, message, note }];
}

/** Finds stories without briefs. */
export function checkStories(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  // A story whose last brief was retired keeps its page, as all that was published.
  const reported = new Set([...set.briefs.values()].map(({ fields }) => fields.story));
  return [...set.stories.values()].flatMap((story) => {
    if (stateOf(story) === 'retired' || reported.has(story.id)) return [];
    return [
      {
        rule: 'empty-story',
        path: story.path,
        at: spanIn(story, 'title'),
        message: `Unexpected story \`${story.id}\` without a published brief`,
        note: 'Publish a brief of the story, or make the story a draft.',
      },
    ];
  });
}
