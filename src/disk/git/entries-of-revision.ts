import type { ContentFile } from '../../file/text/content-file.ts';
import { entryAddress } from '../../model/entry-address.ts';
import type { PublishedEntry } from '../../site/check-published.ts';
import { planSite } from '../../site/plan-site.ts';
import { sharedSet } from '../../story/check-shared.ts';
import { storySet } from '../../story/check-story.ts';
import { sharedNouns, storyNouns } from '../../story/drafts/draft-set.ts';
import { type EntryFact, factsOf } from '../../story/drafts/entry-index.ts';
import type { ResultCache } from '../cache/result-cache.ts';
import { openFiles } from '../open-files.ts';

/** What the files of a revision would have published. */
export interface RevisionEntries {
  readonly entries: readonly PublishedEntry[];
  /** The files that have an error: nothing is known of what they define. */
  readonly broken: readonly string[];
}

/** Finds the entries that some files would have published, story by story, by what is kept of each file. Drafts are none. */
export async function entriesOfRevision(
  files: readonly ContentFile[],
  results: ResultCache,
): Promise<RevisionEntries> {
  const { cards, read } = await openFiles(files, [], { root: '', results, drafts: false });
  const plan = planSite(cards, false);
  const facts = [
    ...factsOf(sharedSet(read(plan.shared), plan.broken, false), sharedNouns),
    ...plan.stories.flatMap(({ own, broken }) =>
      factsOf(storySet({ own: read(own), shared: [], broken }, false), storyNouns),
    ),
  ];
  return {
    entries: facts.flatMap(publishedEntry),
    broken: cards.filter(({ noun }) => noun === null).map(({ path }) => path),
  };
}

function publishedEntry(fact: EntryFact): readonly PublishedEntry[] {
  const { noun, id, state, title, formerIds, path, inBrief } = fact;
  if (state === 'draft') return [];
  const definedIn = { path, isInBrief: inBrief !== null };
  return [{ noun, id, address: entryAddress(noun, id), state, title, formerIds, definedIn }];
}
