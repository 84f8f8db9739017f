import type { Site } from '../../model/content.ts';
import type { Story } from '../../model/story.ts';
import type { Meeting } from '../actors/meetings.ts';
import type { SpokenOf } from '../actors/spoken-of.ts';
import type { SourceSpeakers, Speaker } from '../actors/story-speakers.ts';
import type { ActorRow } from '../entries/actor-row.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { findCastLists } from '../lists/story-lists.ts';
import type { LinkedShortlist } from '../paging/shortlist.ts';
import { type Frame, storyFrame } from './frame.ts';

/** Who speaks in a story, who is spoken about, and who met whom. */
export interface StoryActorsView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly speakers: LinkedShortlist<Speaker>;
  readonly spokenOf: LinkedShortlist<SpokenOf>;
  readonly sources: LinkedShortlist<SourceSpeakers>;
  readonly meetings: LinkedShortlist<Meeting>;
  readonly cast: LinkedShortlist<ActorRow>;
}

export function deriveStoryActors(story: Story, site: Site): StoryActorsView {
  const { speakers, spokenOf, sources, meetings, cast } = findCastLists(story);
  return {
    frame: storyFrame(site, { kind: 'story-actors', story: story.id }, story),
    story: entryLink(story),
    speakers: speakers.shorten(),
    spokenOf: spokenOf.shorten(),
    sources: sources.shorten(),
    meetings: meetings.shorten(),
    cast: cast.shorten(),
  };
}
