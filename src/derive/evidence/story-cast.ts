import type { Actor } from '../../model/actor.ts';
import { speakersOf } from '../../model/report.ts';
import { knownValue } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { countedReports } from './counted-reports.ts';

/** A part that an actor can have in a story, seen from both ends. */
interface Part {
  /** The actors of a story who have it, each as often as they do. */
  readonly actorsIn: (story: Story) => readonly Actor[];
  /** The stories in which an actor has it. */
  readonly storiesOf: (actor: Actor) => readonly Story[];
}

/** Parts in what the story is about. */
const roles: readonly Part[] = [
  {
    actorsIn: ({ events }) => events.flatMap(({ actors }) => actors),
    storiesOf: ({ events }) => events.map(({ story }) => story),
  },
  {
    actorsIn: ({ claims }) => claims.flatMap(({ about }) => about),
    storiesOf: ({ claimsAbout }) => claimsAbout.map(({ story }) => story),
  },
  {
    actorsIn: ({ claims }) =>
      claims.flatMap(({ reports }) => countedReports(reports).flatMap(speakersOf)),
    storiesOf: ({ spoken }) => spoken.map(({ claim }) => claim.story),
  },
];

/** Parts in how the story came to be known, and mere mentions. */
const bystanding: readonly Part[] = [
  {
    actorsIn: ({ claims }) =>
      claims.flatMap(({ reports }) => countedReports(reports).flatMap(({ via }) => via)),
    storiesOf: ({ relayed }) => relayed.map(({ claim }) => claim.story),
  },
  {
    actorsIn: ({ claims }) =>
      claims.flatMap(({ reports }) =>
        reports.flatMap(({ voice }) => (voice.kind === 'unnamed' ? (voice.of ?? []) : [])),
      ),
    storiesOf: ({ unnamed }) => unnamed.map(({ claim }) => claim.story),
  },
  {
    actorsIn: ({ sources }) => sources.flatMap(({ outlet }) => knownValue(outlet) ?? []),
    storiesOf: ({ published }) => published.map(({ story }) => story),
  },
  {
    actorsIn: ({ briefs }) => briefs.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)),
    storiesOf: ({ mentions }) => mentions.map(({ brief }) => brief.story),
  },
];

/** The actors of a story: those who act, speak and are spoken about, most first, then those who only report or are named. */
export function findCast(story: Story): readonly Actor[] {
  return [...new Set([...byCount(story, roles), ...byCount(story, bystanding)])];
}

/** The stories whose cast an actor is in, in the order in which they come up. */
export function findStories(actor: Actor): readonly Story[] {
  return [...new Set([...roles, ...bystanding].flatMap(({ storiesOf }) => storiesOf(actor)))];
}

function byCount(story: Story, parts: readonly Part[]): readonly Actor[] {
  const counts = new Map<Actor, number>();
  for (const actor of parts.flatMap(({ actorsIn }) => actorsIn(story))) {
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
}
