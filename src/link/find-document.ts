import { chainOfVersions } from './chain-of-versions.ts';
import type { DraftSet } from './draft-set.ts';

/** The id of the source that stands for a document: the last to which the chain of its versions leads. */
export function findDocument(id: string, set: Pick<DraftSet, 'sources'>): string {
  return chainOfVersions(id, set).at(-1) ?? id;
}
