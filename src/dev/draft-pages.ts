import { type DraftSet, type SetEntry, stateOf, tableOf } from '../link/draft-set.ts';
import { collections, type Noun } from '../model/ids.ts';

/** The paths of the pages of drafts, but for those of briefs, which say themselves that they are. */
export function draftPages(set: DraftSet): ReadonlySet<string> {
  const nouns = (Object.keys(collections) as Noun[]).filter((noun) => noun !== 'brief');
  return new Set(
    nouns.flatMap((noun) =>
      [...tableOf(set, noun).values()]
        .filter(isDraft)
        .map(({ id }) => `/${collections[noun]}/${id}/`),
    ),
  );
}

function isDraft(entry: SetEntry): boolean {
  return ('state' in entry ? entry.state : stateOf(entry)) === 'draft';
}
