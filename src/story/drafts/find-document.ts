import type { SourceId } from '../../model/ids.ts';
import { chainOfVersions } from './chain-of-versions.ts';
import type { DraftSet } from './draft-set.ts';

/** The id of the source that stands for a document: the last to which the chain of its versions leads. */
export function findDocument<I extends string>(
  id: I,
  set: Pick<DraftSet, 'sources'>,
): I | SourceId {
  return chainOfVersions(id, set).at(-1) ?? id;
}
