import type { SourceId } from '../../model/ids.ts';
import type { DraftSet } from './draft-set.ts';

/** The sources that one comes to by asking again and again of what a source is a version, the next one first; a ring ends where it closes. */
export function chainOfVersions(
  id: string,
  { sources }: Pick<DraftSet, 'sources'>,
): readonly SourceId[] {
  const chain = new Set<SourceId>();
  let next = sources.get(id)?.fields['version-of'];
  while (next !== undefined && next !== id && !chain.has(next)) {
    chain.add(next);
    next = sources.get(next)?.fields['version-of'];
  }
  return [...chain];
}
