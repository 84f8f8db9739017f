import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileStart } from '../../diagnostics/span.ts';
import { didYouMean, makeSuggester } from '../../diagnostics/suggest.ts';
import type { Fingerprint } from '../../parse/fingerprint/fingerprint.ts';
import { parseFingerprint } from '../../parse/fingerprint/parse-fingerprint.ts';
import type { DraftSet } from '../draft-set.ts';

/** A fingerprint as it came from disk, before anything is believed about it. */
export interface FingerprintFile {
  /** `fingerprints/ID.json`. */
  readonly path: string;
  /** Null where it could not be read, which is a finding of its own. */
  readonly text: string | null;
}

/** The fingerprints of the sources of a set, by id; what is damaged or of no source is a finding. */
export function readFingerprints(
  files: readonly FingerprintFile[],
  { sources, broken }: DraftSet,
): {
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const fingerprints = new Map<string, Fingerprint>();
  const diagnostics: Diagnostic[] = [];
  const suggester = makeSuggester(sources.keys());
  for (const { path, text } of files) {
    if (text === null) continue;
    const id = sourceOfFingerprint(path);
    if (id === undefined || !(sources.has(id) || broken.has(`source:${id}`))) {
      const message = `Cannot find the source of this fingerprint${didYouMean(id ?? path, suggester)}`;
      const note = 'A fingerprint is called as its source is: `fingerprints/ID.json`.';
      diagnostics.push({ rule: 'stray-fingerprint', path, at: fileStart, message, note });
      continue;
    }
    const parsed = parseFingerprint(text);
    if (parsed.kind === 'damaged') {
      const message = `Cannot use this fingerprint: ${parsed.reason}`;
      const note = `Make it again from the article: \`npm run fingerprint -- ARTICLE.txt --source ${id}\`.`;
      diagnostics.push({ rule: 'damaged-fingerprint', path, at: fileStart, message, note });
    } else {
      fingerprints.set(id, parsed.fingerprint);
    }
  }
  return { fingerprints, diagnostics };
}

/** The id of the source that a file in `fingerprints/` is of by its name. */
export function sourceOfFingerprint(path: string): string | undefined {
  return /^fingerprints\/(.*)\.json$/.exec(path)?.[1];
}
