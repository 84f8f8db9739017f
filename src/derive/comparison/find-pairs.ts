import { onceForEach } from '../../collections/once-for-each.ts';
import { documentOf, documentsOf, type Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { PageRef } from '../links/page-ref.ts';

/** Two sources of a story that have a page side by side, in the order of the story; each represents all versions of its document. */
export interface SourcePair {
  readonly a: Source;
  readonly b: Source;
  /** The number of claims that both report. */
  readonly shared: number;
}

/** The most sources of a story of which every two have a page. */
export const MOST_PAIRED = 25;
/** The number of others with which each source is paired beyond that. */
export const PARTNERS = 12;

/**
 * The pairs of a story's sources, in its order. If there are more than `MOST_PAIRED`, each is paired with those with which
 * it shares most claims; a source that others choose has more partners than `PARTNERS`, one that shares no claim has none.
 */
export const findPairs: (story: Story) => readonly SourcePair[] = onceForEach((story) => {
  const sources = documentsOf(story.sources);
  const shared = countShared(story);
  const isAll = sources.length <= MOST_PAIRED;
  const partners = new Map(sources.map((source) => [source, choosePartners(shared.get(source))]));
  const isChosen = (a: Source, b: Source): boolean =>
    partners.get(a)?.has(b) === true || partners.get(b)?.has(a) === true;
  return sources.flatMap((a, index) =>
    sources
      .slice(index + 1)
      .filter((b) => isAll || isChosen(a, b))
      .map((b) => ({ a, b, shared: shared.get(a)?.get(b) ?? 0 })),
  );
});

/** The page of a pair. */
export function pairPage({ a, b }: Pick<SourcePair, 'a' | 'b'>): PageRef {
  return { kind: 'pair', story: a.story.id, a: a.id, b: b.id };
}

/** The number of claims that each source shares with each other one. */
function countShared({ claims }: Story): ReadonlyMap<Source, ReadonlyMap<Source, number>> {
  const shared = new Map<Source, Map<Source, number>>();
  for (const { reports } of claims) {
    const reporting = new Set(reports.map(({ source }) => documentOf(source)));
    for (const a of reporting) {
      const counts = shared.get(a) ?? new Map<Source, number>();
      shared.set(a, counts);
      for (const b of reporting) if (b !== a) counts.set(b, (counts.get(b) ?? 0) + 1);
    }
  }
  return shared;
}

/** The others with which a source shares most claims; among equals, those met first. */
function choosePartners(counts: ReadonlyMap<Source, number> = new Map()): ReadonlySet<Source> {
  const chosen = [...counts].sort(([, a], [, b]) => b - a).slice(0, PARTNERS);
  return new Set(chosen.map(([source]) => source));
}
