import { type Diagnostic, severityOf } from '../diagnostics/diagnostic.ts';
import { entryOfPath } from '../file/entry-of-path.ts';
import { collections } from '../model/ids.ts';
import { plural } from '../words/english/plural.ts';

/** What the newest reading of the content came to. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file as it was read, for the frames. */
  readonly sourceOf: (path: string) => string | undefined;
  /** The paths of all files of the content. */
  readonly paths: readonly string[];
  /** Why nothing could be read at all; null where it could. */
  readonly unreadable: string | null;
}

/** A reading that found nothing to say, nor anything else. */
export const noFindings: Findings = {
  diagnostics: [],
  sourceOf: () => undefined,
  paths: [],
  unreadable: null,
};

/** The path of the page that shows what a file says, whether there is one or not; null where none would. */
export function pageOfFile(path: string): string | null {
  const fingerprint = /^fingerprints\/([^/]+)\.json$/.exec(path)?.[1];
  if (fingerprint !== undefined) return `/${collections.source}/${fingerprint}/`;
  if (!path.startsWith('content/')) return null;
  const entry = entryOfPath(path);
  if (entry.noun === 'site') return '/';
  const name = entry.noun === null ? entry.meant : entry;
  return name === null ? null : `/${collections[name.noun]}/${name.id}/`;
}

/** How many there are, as `2 errors and 1 warning`, or `1 error, 2 warnings and 1 hint`. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const bySeverity = Map.groupBy(diagnostics, severityOf);
  const counts = (['error', 'warning', 'hint'] as const).flatMap((noun) => {
    const found = bySeverity.get(noun)?.length ?? 0;
    return found === 0 ? [] : [plural(found, noun, `${noun}s`)];
  });
  return [...counts.slice(0, -2), counts.slice(-2).join(' and ')].join(', ');
}
