import type { Actor } from '../../model/actor.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';

/** The names by which a source calls an actor, as far as its quoted words show. */
export interface SourceSpellings {
  readonly source: EntryLink;
  readonly language: string | null;
  readonly names: readonly string[];
}

/**
 * The names of an actor in the words quoted from each source: those of claims that concern it. What a source calls it
 * elsewhere is not recorded.
 */
export function findSpellings(actor: Actor): readonly SourceSpellings[] {
  const names = [actor.name, ...actor.aliases, ...actor.weakAliases]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, pattern: wholeName(name) }));
  const bySource = new Map<Source, Set<string>>();
  for (const { quote, source } of findReports(actor)) {
    let rest = quote ?? '';
    for (const { name, pattern } of names) {
      if (!pattern.test(rest)) continue;
      const known = bySource.get(source) ?? new Set();
      bySource.set(source, known.add(name));
      // A longer name is not found again as the shorter one it holds.
      rest = rest.replaceAll(new RegExp(pattern, 'gu'), ' · ');
    }
  }
  return Array.from(bySource, ([source, found]) => ({
    source: entryLink(source),
    language: source.language,
    names: [...found],
  }));
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
