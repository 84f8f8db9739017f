import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ValidatedFile } from '../file/validate-file.ts';
import { collectDrafts, isFinished } from './drafts/collect-drafts.ts';
import { type BrokenName, type DraftSet, sharedNouns } from './drafts/draft-set.ts';
import { type EntryFact, factsOf } from './drafts/entry-index.ts';
import { findReferences, type Reference } from './drafts/find-references.ts';
import type { HouseStyle } from './drafts/house-style.ts';
import { checkActors } from './rules/check-actors.ts';
import { checkPlaces } from './rules/check-places.ts';
import { checkProposed } from './rules/check-proposed.ts';
import { checkStyle } from './rules/style/check-style.ts';

/** What the rules say of the entries that stories share. Plain data. */
export interface CheckedShared {
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: readonly EntryFact[];
  readonly published: readonly EntryFact[];
  readonly references: readonly Reference[];
}

/** Runs the rules over the entries that stories share. */
export function checkShared(
  files: readonly ValidatedFile[],
  broken: Iterable<BrokenName>,
  style: HouseStyle | null,
): CheckedShared {
  const set = sharedSet(files, broken, true);
  const published = sharedSet(files, broken, false);
  return {
    diagnostics: [
      ...[set, published].flatMap((each) => [...checkActors(each), ...checkPlaces(each)]),
      ...checkProposed(set, sharedNouns),
      ...checkStyle(set, sharedNouns, style),
    ],
    facts: factsOf(set, sharedNouns),
    published: factsOf(published, sharedNouns),
    references: findReferences(set),
  };
}

/** The set of files of shared entries, with or without drafts. */
export function sharedSet(
  files: readonly ValidatedFile[],
  broken: Iterable<BrokenName>,
  drafts: boolean,
): DraftSet {
  return collectDrafts(drafts ? files : files.filter(isFinished), broken);
}
