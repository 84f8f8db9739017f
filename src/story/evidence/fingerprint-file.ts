import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileStart } from '../../diagnostics/span.ts';
import { didYouMean, makeSuggester } from '../../diagnostics/suggest.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import { parseFingerprint } from '../../fingerprint/parse-fingerprint.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import type { FileCard } from '../drafts/file-card.ts';

/** A fingerprint as it came from disk, before anything is believed about it. */
export interface FingerprintFile {
  /** `fingerprints/ID.json`. */
  readonly path: string;
  /** Null where it could not be read, which is a finding of its own. */
  readonly text: string | null;
}

/** The fingerprints of the sources of a set, by id; what is damaged is a finding. */
export function readFingerprints(
  files: readonly FingerprintFile[],
  { sources }: DraftSet,
): {
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const fingerprints = new Map<string, Fingerprint>();
  const diagnostics: Diagnostic[] = [];
  for (const { path, text } of files) {
    const id = sourceOfFingerprint(path);
    if (text === null || id === undefined || !sources.has(id)) continue;
    const parsed = parseFingerprint(text);
    if (parsed.kind === 'damaged') {
      const message = `Cannot use this fingerprint: ${parsed.reason}`;
      const note = `Make it again from the article: \`npx collate fingerprint ARTICLE.txt --source ${id}\`.`;
      diagnostics.push({ rule: 'damaged-fingerprint', path, at: fileStart, message, note });
    } else {
      fingerprints.set(id, parsed.fingerprint);
    }
  }
  return { fingerprints, diagnostics };
}

/** Finds fingerprints of sources that are not there, by the cards of a site’s files. */
export function findStrayFingerprints(
  files: readonly FingerprintFile[],
  cards: readonly FileCard[],
): readonly Diagnostic[] {
  const sources = cards.flatMap(({ noun, id }) => (noun === 'source' ? id : []));
  const isBroken = new Set(
    cards.flatMap(({ declares }) => declares.map(({ noun, id }) => `${noun}:${id}`)),
  );
  const known = new Set(sources);
  const suggester = makeSuggester(sources);
  return files.flatMap(({ path, text }): Diagnostic[] => {
    const id = sourceOfFingerprint(path);
    const isOfSource = id !== undefined && (known.has(id) || isBroken.has(`source:${id}`));
    if (text === null || isOfSource) return [];
    const message = `Cannot find the source of this fingerprint${didYouMean(id ?? path, suggester)}`;
    const note = 'A fingerprint is called as its source is: `fingerprints/ID.json`.';
    return [{ rule: 'stray-fingerprint', path, at: fileStart, message, note }];
  });
}

/** The id of the source that a file in `fingerprints/` is of by its name. */
export function sourceOfFingerprint(path: string): string | undefined {
  return /^fingerprints\/(.*)\.json$/.exec(path)?.[1];
}
