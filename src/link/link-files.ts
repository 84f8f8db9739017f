import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Content } from '../model/content.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';
import { buildContent } from './build/build-content.ts';
import { type CheckOptions, checkSet } from './check-set.ts';
import { noEvidence } from './evidence/evidence.ts';

export interface LinkedFiles {
  /** All that is published, linked; null where a finding is an error. */
  readonly content: Content | null;
  /** Of the files and of the set, in printing order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a set of files and links it. */
export function linkFiles(files: readonly ValidatedFile[], options: CheckOptions): LinkedFiles {
  const { published, diagnostics } = checkSet(files, options);
  const content =
    published === null ? null : buildContent(published, options.evidence ?? noEvidence);
  return { content, diagnostics };
}
