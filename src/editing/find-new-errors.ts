import { type Diagnostic, severityOf } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { type ValidatedFile, validateFile } from '../file/validate-file.ts';
import { checkStory } from '../story/check-story.ts';
import { sharedNouns } from '../story/drafts/draft-set.ts';
import { noEvidence } from '../story/evidence/evidence.ts';
import type { EditableSite } from './editable-site.ts';

/**
 * The errors that the rules would find in a story with some files as they would be, and do not find now. `planned` are its own files, or
 * those of entries that stories share.
 */
export function findNewErrors(
  site: EditableSite,
  story: string,
  planned: readonly ContentFile[],
): readonly Diagnostic[] {
  const own = site.read(site.cards.filter((card) => card.story === story));
  const shared = site.read(site.cards.filter(({ noun }) => isShared(noun)));
  const paths = new Set(planned.map(({ path }) => path));
  const now = planned.map(validateFile);
  const others = (files: readonly ValidatedFile[]): readonly ValidatedFile[] =>
    files.filter(({ path }) => !paths.has(path));
  const errorsOf = (
    ofStory: readonly ValidatedFile[],
    ofAll: readonly ValidatedFile[],
  ): readonly Diagnostic[] =>
    checkStory(
      { own: ofStory, shared: ofAll, broken: [], style: null },
      noEvidence,
    ).diagnostics.filter((finding) => severityOf(finding) === 'error');
  const before = new Set(errorsOf(own, shared).map(keyOf));
  const errors = errorsOf(
    [...others(own), ...now.filter(({ draft }) => !isShared(draft?.noun))],
    [...others(shared), ...now.filter(({ draft }) => isShared(draft?.noun))],
  );
  return errors.filter((error) => !before.has(keyOf(error)));
}

function isShared(noun: string | null | undefined): boolean {
  return sharedNouns.some((shared) => shared === noun);
}

function keyOf({ rule, path, message }: Diagnostic): string {
  return `${rule} ${path} ${message}`;
}
