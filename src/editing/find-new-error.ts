import { severityOf } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { type ValidatedFile, validateFile } from '../file/validate-file.ts';
import { checkStory } from '../story/check-story.ts';
import { sharedNouns } from '../story/drafts/draft-set.ts';
import { noEvidence } from '../story/evidence/evidence.ts';
import type { EditableSite } from './editable-site.ts';

/** What the rules would say against a story with a file of it as it would be, and do not say now; null where nothing is. */
export function findNewError(site: EditableSite, planned: ContentFile): string | null {
  const story = site.cards.find(({ path }) => path === planned.path)?.story ?? null;
  if (story === null) return null;
  const own = site.read(site.cards.filter((card) => card.story === story));
  const shared = site.read(
    site.cards.filter((card) => sharedNouns.some((noun) => noun === card.noun)),
  );
  const errorsWith = (files: readonly ValidatedFile[]): readonly string[] =>
    checkStory({ own: files, shared, broken: [], style: null }, noEvidence)
      .diagnostics.filter((finding) => severityOf(finding) === 'error')
      .map(({ message }) => message);
  const before = errorsWith(own);
  const changed = own.map((file) => (file.path === planned.path ? validateFile(planned) : file));
  return errorsWith(changed).find((message) => !before.includes(message)) ?? null;
}
