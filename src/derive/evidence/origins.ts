import type { Actor } from '../../model/actor.ts';
import { type Report, speakersOf, wordOf } from '../../model/report.ts';
import { knownValue } from '../../model/source.ts';
import { spanOfDate, spanOfStory } from '../parts/day-span.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { organizationsOf } from '../parts/organizations.ts';

/** Where chains of attribution end: one voice with a name, or several that count as one. */
export interface Origin {
  readonly voices: readonly EntryLink[];
}

/** Whether a report speaks for its claim. */
export function isAffirming({ stance }: Pick<Report, 'stance'>): boolean {
  return stance === 'affirms';
}

/**
 * The distinct origins of some reports of one claim: the named voices at the ends of their chains. One actor is one voice on
 * any number of occasions; those that one of `joins` relates, and all to whom these lead, count as one; a paper that speaks in
 * its own voice is its publisher’s where other reports rest on the publisher’s word.
 */
export function findOrigins(reports: readonly Report[]): readonly Origin[] {
  return [...new Set(assignOrigins(reports).values())];
}

/** The origin of each of some reports of one claim; those in a source’s own voice, and of somebody unnamed, have none. */
export function assignOrigins(reports: readonly Report[]): ReadonlyMap<Report, Origin> {
  const named = new Set(reports.flatMap(wordOf));
  const endOf = (report: Report): readonly Actor[] => {
    const credited = wordOf(report);
    const publisher = report.voice.kind === 'source' ? knownValue(report.source.outlet) : null;
    return credited.length === 0 && publisher !== null && named.has(publisher)
      ? [publisher]
      : credited;
  };
  const joined = new JoinedActors();
  for (const report of reports) {
    for (const end of endOf(report)) {
      const related = joins.flatMap((join) => relatedBy[join](end, report));
      joined.join([end, ...related.filter((actor) => named.has(actor))]);
    }
  }
  const origins = new Map(
    joined
      .sets()
      .map((actors) => [
        actors,
        { voices: [...named].filter((actor) => actors.has(actor)).map(entryLink) },
      ]),
  );
  return new Map(
    reports.flatMap((report) => {
      const [end] = endOf(report);
      const origin = end === undefined ? undefined : origins.get(joined.setOf(end));
      return origin === undefined ? [] : [[report, origin]];
    }),
  );
}

export const joins = ['together', 'office', 'group'] as const;

/** Why two voices of a claim count as one: the page on the method gives each in words. */
export type Join = (typeof joins)[number];

/** Those who are no other voice than the one at the end of a report. */
const relatedBy: Readonly<Record<Join, (end: Actor, report: Report) => readonly Actor[]>> = {
  together: (_end, report) => speakersOf(report),
  office: (end, report) => (end.kind === 'person' ? bodiesOf(end, report) : []),
  group: (end, report) => bodiesOf(end, report).filter(({ kind }) => kind === 'group'),
};

/** What an actor belonged to when its words were published. */
function bodiesOf({ memberships }: Actor, { source }: Report): readonly Actor[] {
  const published = knownValue(source.published);
  return organizationsOf(
    memberships,
    published === null ? spanOfStory(source.story) : spanOfDate(published),
  );
}

/** Sets of actors; to join two actors joins all that either is joined with. */
class JoinedActors {
  readonly #sets = new Map<Actor, Set<Actor>>();

  join(actors: readonly Actor[]): void {
    const [first, ...others] = actors;
    if (first === undefined) return;
    const set = this.setOf(first);
    for (const other of others) {
      const absorbed = this.setOf(other);
      if (absorbed === set) continue;
      for (const actor of absorbed) {
        set.add(actor);
        this.#sets.set(actor, set);
      }
    }
  }

  setOf(actor: Actor): Set<Actor> {
    const known = this.#sets.get(actor);
    if (known !== undefined) return known;
    const made = new Set([actor]);
    this.#sets.set(actor, made);
    return made;
  }

  sets(): readonly Set<Actor>[] {
    return [...new Set(this.#sets.values())];
  }
}
