import type { Story } from '../../model/story.ts';
import { type ClaimRow, deriveClaimRow } from '../entries/claim-row.ts';
import { deriveEventRow, type EventRow } from '../entries/event-row.ts';
import { deriveStoryRow, type StoryRow } from '../entries/story-row.ts';
import { byCorroboration } from '../evidence/corroboration-level.ts';
import { isDisputed, sourcesDiffer } from '../evidence/source-difference.ts';
import { findStillAhead } from '../timeline/still-ahead.ts';

/** A story on the front page. */
export interface FrontStory {
  readonly row: StoryRow;
  /** The undisputed claims with most origins, at least two. */
  readonly corroborated: readonly ClaimRow[];
  /** The next events that the sources expect to happen. */
  readonly expected: readonly EventRow[];
}

const CLAIMS = 4;
const EVENTS = 3;

export function deriveFrontStory(story: Story): FrontStory {
  const undisputed = story.claims.filter(
    ({ reports }) => !isDisputed(reports) && !sourcesDiffer(reports),
  );
  return {
    row: deriveStoryRow(story),
    corroborated: byCorroboration(undisputed)
      .slice(0, CLAIMS)
      .map(deriveClaimRow)
      .filter(({ corroboration }) => corroboration.origins.length > 1),
    expected: findStillAhead(story, ['expected']).slice(0, EVENTS).map(deriveEventRow),
  };
}
