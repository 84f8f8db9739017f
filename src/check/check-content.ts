import type { CheckOptions } from '../link/check-set.ts';
import { type LinkedFiles, linkFiles } from '../link/link-files.ts';
import type { ContentFile } from '../parse/content-file.ts';
import { validateFile } from '../validate/validate-file.ts';

/**
 * The whole check as a pure function: bytes in, findings and linked content out. The shells run its two halves
 * apart, the first in workers and from a cache; they must come to the same.
 */
export function checkContent(
  files: readonly ContentFile[],
  options: CheckOptions = { drafts: false },
): LinkedFiles {
  return linkFiles(files.map(validateFile), options);
}
