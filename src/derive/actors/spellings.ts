import type { Actor } from '../../model/actor.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';

/** The names by which a source calls an actor. */
export interface SourceSpellings {
  readonly source: EntryLink;
  readonly language: string | null;
  readonly names: readonly string[];
}

/**
 * What each source calls an actor: the names counted in its whole text, the most frequent first, where it has a
 * fingerprint; else those in the words quoted from it, in claims that concern the actor, the longest first.
 */
export function findSpellings(actor: Actor): readonly SourceSpellings[] {
  const bySource = new Map<Source, readonly string[]>(findQuotedNames(actor));
  for (const { source, names } of actor.namedBy) bySource.set(source, names);
  return Array.from(bySource, ([source, names]) => ({
    source: entryLink(source),
    language: source.language,
    names,
  }));
}

function findQuotedNames(actor: Actor): ReadonlyMap<Source, readonly string[]> {
  const names = [actor.name, ...actor.aliases, ...actor.weakAliases]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, pattern: wholeName(name) }));
  const bySource = new Map<Source, string[]>();
  for (const { quote, source } of findReports(actor)) {
    let rest = quote ?? '';
    for (const { name, pattern } of names) {
      // The quick look first: most quotes name no one.
      if (!rest.includes(name) || !pattern.test(rest)) continue;
      const known = bySource.get(source) ?? [];
      if (!known.includes(name)) bySource.set(source, [...known, name]);
      // A longer name is not found again as the shorter one it holds.
      rest = rest.replaceAll(new RegExp(pattern, 'gu'), ' · ');
    }
  }
  return bySource;
}

function findReports({ claimsAbout, spoken, events }: Actor): ReadonlySet<Report> {
  return new Set([
    ...claimsAbout.flatMap(({ reports }) => reports),
    ...spoken.flatMap(({ claim }) => claim.reports),
    ...events.flatMap(({ claims }) => claims.flatMap(({ reports }) => reports)),
  ]);
}

/** A name between characters that belong to no word. */
function wholeName(name: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}
