import type { CorroborationLevel } from '../evidence/corroboration-level.ts';

/** A list of an entry that has pages of its own if it outgrows the entry's; also the last part of their address. */
export type Section =
  | ActorSection
  | SourceSection
  | StorySection
  | 'actors'
  | 'briefs'
  | 'claims'
  | 'dates'
  | 'events'
  | 'names'
  | 'reported-by'
  | 'said-there'
  | 'silent'
  | 'sources';

type ActorSection =
  | 'about'
  | 'contested'
  | 'agency-for'
  | 'heard'
  | 'members'
  | 'mentions'
  | 'neighbours'
  | 'published'
  | 'relayed'
  | 'said'
  | 'spellings'
  | 'stories'
  | 'unnamed';

type SourceSection = 'alone' | 'chains' | 'credits' | 'partners' | 'reports' | 'wording';

type StorySection =
  | CorroborationLevel
  | 'cast'
  | 'coverage'
  | 'meetings'
  | 'source-speakers'
  | 'speakers'
  | 'spoken-of';
