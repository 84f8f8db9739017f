import type { Actor } from '../../model/actor.ts';
import type { Site } from '../../model/content.ts';
import type { Report } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import { countBySource, type ReportCount } from '../actors/report-counts.ts';
import { findCast } from '../actors/story-cast.ts';
import { spanOfDate, spanOfStory } from '../parts/day-span.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import { groupBy } from '../parts/group-by.ts';
import { rolesAt } from '../parts/roles.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { type ActorRow, deriveActorRow } from '../rows/actor-row.ts';
import { deriveEventRow, type EventActor, type EventRow } from '../rows/event-row.ts';

/** Who speaks in a story, who is spoken about, and who met whom. */
export interface StoryActorsView {
  readonly frame: Frame;
  readonly story: EntryLink;
  /** How many reports rest on somebody's word. */
  readonly attributed: number;
  readonly speakers: Shortlist<Speaker>;
  readonly spokenOf: Shortlist<SpokenOf>;
  readonly sources: Shortlist<SourceSpeakers>;
  readonly meetings: Shortlist<Meeting>;
  readonly cast: Shortlist<ActorRow>;
}

export interface Speaker {
  readonly actor: EntryLink;
  readonly reports: number;
  readonly claims: number;
  readonly sources: Shortlist<ReportCount>;
}

export interface SpokenOf {
  readonly actor: EntryLink;
  /** How many claims are about it. */
  readonly claims: number;
  /** How many of them rest, in some source, on its own word. */
  readonly own: number;
}

export interface SourceSpeakers {
  readonly source: EntryLink;
  readonly reports: number;
  readonly attributed: number;
  readonly speakers: readonly { readonly actor: EntryLink; readonly reports: number }[];
}

export interface Meeting {
  readonly event: EventRow;
  /** The people among those who take part, in the roles held then. */
  readonly people: readonly EventActor[];
}

const LIMIT = 40;
const CAST = 100;
const SOURCES = 6;

export function deriveStoryActors(story: Story, site: Site): StoryActorsView {
  const cast = findCast(story);
  const days = spanOfStory(story);
  const attributed = story.claims.flatMap(({ reports }) => reports).filter(hasSpeaker);
  return {
    frame: storyFrame(site, { kind: 'story-actors', story: story.id }, story),
    story: entryLink(story),
    attributed: attributed.length,
    speakers: shortlist(findSpeakers(attributed), LIMIT, ({ key, items }) => ({
      actor: entryLink(key),
      reports: items.length,
      claims: new Set(items.map(({ claim }) => claim)).size,
      sources: shortlist(countBySource(items), SOURCES, (count) => count),
    })),
    spokenOf: shortlist(findSpokenOf(story), LIMIT, (counted) => counted),
    sources: shortlist(story.sources, LIMIT, (source) => {
      const own = source.reports.filter(hasSpeaker);
      return {
        source: entryLink(source),
        reports: source.reports.length,
        attributed: own.length,
        speakers: findSpeakers(own)
          .slice(0, SOURCES)
          .map(({ key, items }) => ({ actor: entryLink(key), reports: items.length })),
      };
    }),
    meetings: shortlist(findMeetings(story), LIMIT, (meeting) => meeting()),
    cast: shortlist(cast, CAST, (actor) => deriveActorRow(actor, days)),
  };
}

type Spoken = Report & { readonly speaker: Actor };

function hasSpeaker(report: Report): report is Spoken {
  return report.speaker !== null;
}

/** Those on whose word most reports rest first. */
function findSpeakers(
  reports: readonly Spoken[],
): readonly { readonly key: Actor; readonly items: readonly Spoken[] }[] {
  return groupBy(reports, ({ speaker }) => speaker).toSorted(
    (a, b) => b.items.length - a.items.length,
  );
}

function findSpokenOf(story: Story): readonly SpokenOf[] {
  const pairs = story.claims.flatMap((claim) => claim.about.map((actor) => ({ actor, claim })));
  return groupBy(pairs, ({ actor }) => actor)
    .map(({ key, items }) => ({
      actor: entryLink(key),
      claims: items.length,
      own: items.filter(({ claim }) => claim.reports.some(({ speaker }) => speaker === key)).length,
    }))
    .sort((a, b) => b.claims - a.claims);
}

/** The events in which people stand beside one another, in time order. */
function findMeetings(story: Story): readonly (() => Meeting)[] {
  return story.events.flatMap((event) => {
    const people = event.actors.filter(({ kind }) => kind === 'person');
    if (people.length < 2) return [];
    return () => ({
      event: deriveEventRow(event),
      people: people.slice(0, LIMIT).map((actor) => ({
        link: entryLink(actor),
        roles: rolesAt(actor, spanOfDate(event.when)),
      })),
    });
  });
}
