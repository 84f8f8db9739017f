import type { Body } from './body.ts';
import type { Brief } from './brief.ts';
import type { Claim } from './claim.ts';
import type { StoryId } from './ids.ts';
import type { NewsEvent } from './news-event.ts';
import type { Prose } from './prose.ts';
import type { Source } from './source.ts';

/** One developing news subject with everything that belongs to it, each list in a fixed order. */
export interface Story {
  readonly noun: 'story';
  readonly id: StoryId;
  readonly title: string;
  readonly summary: string;
  /** The topics that the editor put in order. */
  readonly topics: readonly string[];
  /** The IANA name of the zone in which the times of its events are given: `Europe/Madrid`. */
  readonly timeZone: string | null;
  readonly body: Body;
  readonly prose: Prose;

  /** Newest first, then by id. */
  readonly briefs: readonly Brief[];
  /** Claims by topic, in the editor's order and then that of first report; within a topic as reported. */
  readonly claims: readonly Claim[];
  /** In time order. */
  readonly events: readonly NewsEvent[];
  /** Oldest first, undated last, then by id. */
  readonly sources: readonly Source[];
}
