import { entryOfPath } from './entry-of-path.ts';
import type { ValidatedFile } from './validate-file.ts';
import { type WhyUnread, wordUnread } from './word-unread.ts';

/** What is known of a content file that was not read: a finding, and the entry that it would be. */
export function unreadFile(path: string, why: WhyUnread): ValidatedFile {
  const entry = entryOfPath(path);
  const declares =
    entry.noun === null || entry.noun === 'site' ? [] : [{ noun: entry.noun, id: entry.id }];
  return { path, draft: null, declares, diagnostics: [wordUnread(path, why)] };
}
