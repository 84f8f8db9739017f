import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { type EntryLink, entryLink } from './parts/entry-link.ts';
import { groupBy } from './parts/group-by.ts';

/** How well a claim stands: who carries it, and on how many independent origins that rests. */
export interface Standing {
  /** How many sources carry the claim, by stating or attributing it. */
  readonly sources: number;
  readonly origins: readonly Origin[];
  /** Sources that carry it as unconfirmed; they corroborate nothing. */
  readonly doubting: readonly EntryLink[];
  readonly denying: readonly EntryLink[];
}

/** Where a chain of attribution ends: an actor, on one occasion where that is told, or a source itself. */
export interface Origin {
  readonly entry: EntryLink;
  readonly occasion: string | null;
}

/** The standing of a claim, from all its reports. */
export function deriveStanding(reports: readonly Report[]): Standing {
  const carrying = reports.filter(isCarrying);
  return {
    sources: sourcesOf(carrying).length,
    origins: findOrigins(carrying),
    doubting: sourcesOf(reports.filter(({ stance }) => stance === 'doubts')),
    denying: sourcesOf(reports.filter(({ stance }) => stance === 'denies')),
  };
}

/** Whether a report speaks for its claim. */
export function isCarrying({ stance }: Report): boolean {
  return stance === 'states' || stance === 'attributes';
}

/**
 * The distinct origins of some reports. Two statements of one speaker are two origins only where the
 * reports say so: one without an occasion may be any of the others, so it adds nothing to them.
 */
export function findOrigins(reports: readonly Report[]): readonly Origin[] {
  const origins = reports.map(originOf);
  return groupBy(origins, ({ entry }) => `${entry.noun}:${entry.id}`).flatMap(({ items }) => {
    const byOccasion = groupBy(items, ({ occasion }) => occasion).flatMap((group) =>
      group.items.slice(0, 1),
    );
    const told = byOccasion.filter(({ occasion }) => occasion !== null);
    return told.length > 0 ? told : byOccasion;
  });
}

/** The end of a report's chain: its speaker, else the last outlet it came through, else its source. */
export function originOf({ speaker, via, occasion, source }: Report): Origin {
  if (speaker !== null) return { entry: entryLink(speaker), occasion };
  const last = via.at(-1);
  if (last !== undefined) return { entry: entryLink(last), occasion: null };
  return { entry: entryLink(source), occasion: null };
}

function sourcesOf(reports: readonly Report[]): readonly EntryLink[] {
  return Array.from(new Set<Source>(reports.map(({ source }) => source)), entryLink);
}
