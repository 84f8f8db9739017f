import type { DraftSet } from './draft-set.ts';

/** The id of the source that stands for a document: where one comes by asking again and again of what a source is a version. */
export function findDocument(id: string, { sources }: Pick<DraftSet, 'sources'>): string {
  const seen = new Set([id]);
  let first = id;
  for (;;) {
    const next = sources.get(first)?.fields['version-of'];
    if (next === undefined || seen.has(next)) return first;
    seen.add(next);
    first = next;
  }
}
