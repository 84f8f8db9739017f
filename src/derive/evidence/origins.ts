import type { Report } from '../../model/report.ts';
import { knownValue, type Source } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { derivePartyWord, type PartyWord } from './party-word.ts';

/** How well a claim stands: who carries it, and on how many independent origins that rests. */
export interface Standing {
  /** How many sources carry the claim, by stating or attributing it. */
  readonly sources: number;
  readonly origins: readonly Origin[];
  /** Where all origins are of one party, and the claim is about it or about another. */
  readonly party: PartyWord | null;
  /** Sources that carry it as unconfirmed; they corroborate nothing. */
  readonly doubting: readonly EntryLink[];
  readonly denying: readonly EntryLink[];
}

/** Where a chain of attribution ends: an actor, on one occasion where that is told, or a source itself. */
export interface Origin {
  readonly entry: EntryLink;
  readonly occasion: string | null;
}

/** What a report says of where its word comes from: all that origins are found from. */
export interface Attribution {
  readonly source: EntryLink;
  /** Who published the source, where that is known. */
  readonly outlet: EntryLink | null;
  readonly speaker: EntryLink | null;
  /** Nearest to the source first. */
  readonly via: readonly EntryLink[];
  readonly occasion: string | null;
}

export function attributionOf({ source, speaker, via, occasion }: Report): Attribution {
  const outlet = knownValue(source.outlet);
  return {
    source: entryLink(source),
    outlet: outlet === null ? null : entryLink(outlet),
    speaker: speaker === null ? null : entryLink(speaker),
    via: via.map(entryLink),
    occasion,
  };
}

/** The standing of a claim, from all its reports. */
export function deriveStanding(reports: readonly Report[]): Standing {
  const carrying = reports.filter(isCarrying);
  return {
    sources: sourcesOf(carrying).length,
    origins: findOrigins(carrying.map(attributionOf)),
    party: derivePartyWord(carrying),
    doubting: sourcesOf(reports.filter(({ stance }) => stance === 'doubts')),
    denying: sourcesOf(reports.filter(({ stance }) => stance === 'denies')),
  };
}

/** Whether a report speaks for its claim. */
export function isCarrying({ stance }: Pick<Report, 'stance'>): boolean {
  return stance === 'states' || stance === 'attributes';
}

/**
 * The distinct origins of some reports. Two statements of one speaker are two origins only where the
 * reports say so: one without an occasion may be any of the others, so it adds nothing to them. A source that
 * speaks in its own voice is the same origin as the actor that published it, where another of the reports rests
 * on that actor's word: an organisation's statement does not confirm what others quote from the organisation.
 */
export function findOrigins(reports: readonly Attribution[]): readonly Origin[] {
  const origins = reports.map((report) => originOf(report, reports));
  return groupBy(origins, ({ entry }) => `${entry.noun}:${entry.id}`).flatMap(({ items }) => {
    const byOccasion = groupBy(items, ({ occasion }) => occasion).flatMap((group) =>
      group.items.slice(0, 1),
    );
    const told = byOccasion.filter(({ occasion }) => occasion !== null);
    return told.length > 0 ? told : byOccasion;
  });
}

/**
 * The end of a report's chain among the reports of its claim: its speaker, else the last outlet it came through,
 * else its source.
 */
export function originOf(report: Attribution, reports: readonly Attribution[]): Origin {
  const { source, speaker } = report;
  return {
    entry: creditedActor(report) ?? issuerAmong(report, reports) ?? source,
    occasion: speaker === null ? null : report.occasion,
  };
}

/** On whose word a report rests; null where the source speaks in its own voice. */
function creditedActor({ speaker, via }: Attribution): EntryLink | null {
  return speaker ?? via.at(-1) ?? null;
}

/** The publisher of a report's source, where others of the reports rest on its word. */
function issuerAmong({ outlet }: Attribution, reports: readonly Attribution[]): EntryLink | null {
  return reports.some((report) => creditedActor(report)?.id === outlet?.id) ? outlet : null;
}

function sourcesOf(reports: readonly Report[]): readonly EntryLink[] {
  return Array.from(new Set<Source>(reports.map(({ source }) => source)), entryLink);
}
