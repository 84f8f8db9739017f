import type { Actor } from '../../model/actor.ts';
import { lastOfAlike } from '../../model/last-of-alike.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import { nameMatcher } from '../../names/name-matcher.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** The names by which a source calls an actor. */
export interface SourceSpellings {
  readonly source: EntryLink;
  readonly language: string | null;
  readonly names: readonly string[];
}

/**
 * The names by which each source calls an actor: if it has a fingerprint, those counted in its whole text, the most frequent
 * first; else those in quotations from it, in claims that concern the actor, the longest first. Of the versions of a document
 * that have the same names, the last represents all.
 */
export function findSpellings(actor: Actor): readonly SourceSpellings[] {
  const bySource = new Map<Source, readonly string[]>(findQuotedNames(actor));
  for (const { source, names } of actor.namedBy) bySource.set(source, names);
  const distinct = lastOfAlike(
    [...bySource],
    ([source]) => source,
    ([, names]) => names.toSorted(),
  );
  return distinct.map(([source, names]) => ({
    source: entryLink(source),
    language: source.language,
    names,
  }));
}

function findQuotedNames(actor: Actor): ReadonlyMap<Source, readonly string[]> {
  const names = [actor.name, ...actor.aliases, ...actor.weakAliases];
  const findNames = nameMatcher(names.map((name) => ({ name, owner: name, isMention: true })));
  const bySource = new Map<Source, readonly string[]>();
  for (const { quote, source } of findReports(actor)) {
    if (quote === null) continue;
    const used = findNames(quote)
      .map(({ owner }) => owner)
      .sort((a, b) => b.length - a.length);
    if (used.length > 0) {
      bySource.set(source, [...new Set([...(bySource.get(source) ?? []), ...used])]);
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
