import type { ColumnHead } from '../derive/comparison/columns.ts';
import type { EntryLink } from '../derive/links/entry-link.ts';
import { evidenceWords } from './english/evidence-words.ts';

/** The link to a document, which its name says is one in several versions. */
export function documentLink({ lead, sources }: Pick<ColumnHead, 'lead' | 'sources'>): EntryLink {
  return { ...lead, name: documentName(lead, sources.length) };
}

/** "A"; "A (2 versions)" */
export function documentName({ name }: EntryLink, versions: number): string {
  return versions === 1 ? name : `${name} (${evidenceWords.versions(versions)})`;
}
