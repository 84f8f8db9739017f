import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { type ValidatedFile, validateFile } from '../file/validate-file.ts';
import type { Content, Retired } from '../model/content.ts';
import { checkShared } from '../story/check-shared.ts';
import { checkStory, storySet } from '../story/check-story.ts';
import { findRetired } from '../story/drafts/entry-index.ts';
import { cardOf } from '../story/drafts/file-card.ts';
import { type Evidence, noEvidence } from '../story/evidence/evidence.ts';
import { buildContent, siteOf } from '../story/link/build-content.ts';
import { checkSite } from './check-site.ts';

export interface CheckOptions {
  /** Whether drafts are part of the content, as an editor's preview shows them. They are checked either way. */
  readonly drafts: boolean;
  /** What the fingerprints say; a brief that is not in it is unchecked. */
  readonly evidence?: Evidence;
}

export interface CheckedContent {
  /** All that is published, linked; null where a finding is an error. */
  readonly content: Content | null;
  /** What was published once and is retired. */
  readonly retired: readonly Retired[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The whole check as a pure function: bytes in, findings and linked content out. The shells check and link the parts of a site as
 * this does, each by what was kept of it; they must come to the same.
 */
export function checkContent(
  files: readonly ContentFile[],
  options: CheckOptions = { drafts: false },
): CheckedContent {
  return linkFiles(files.map(validateFile), options);
}

/** The same from validated files. */
export function linkFiles(
  files: readonly ValidatedFile[],
  { drafts, evidence = noEvidence }: CheckOptions,
): CheckedContent {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(sorted.map((file) => [file.path, file]));
  const filesOf = (cards: readonly { readonly path: string }[]): ValidatedFile[] =>
    cards.flatMap(({ path }) => byPath.get(path) ?? []);
  const site = checkSite(
    sorted.map((file) => cardOf(file)),
    { drafts },
    {
      shared: ({ shared, broken, style }) => checkShared(filesOf(shared), broken, style),
      story: ({ own, shared, broken, style }) =>
        checkStory(
          { own: filesOf(own), shared: filesOf(shared), broken, style },
          evidenceOf(own, evidence),
        ),
    },
  );
  const { plan } = site;
  if (plan.settings === null || hasErrors(site.diagnostics))
    return { content: null, retired: [], diagnostics: site.diagnostics };
  const set = storySet({ own: sorted, shared: [], broken: [] }, drafts);
  const { names, labels } = plan;
  if (set.site === null || set.site === 'broken') throw new Error('content without settings');
  const content = buildContent(set, { site: siteOf(set.site), evidence, names, labels });
  return {
    content,
    retired: findRetired(drafts ? site.facts : site.published),
    diagnostics: site.diagnostics,
  };
}

/** What the fingerprints say of some briefs. */
function evidenceOf(
  cards: readonly { readonly path: string }[],
  { briefs, names }: Evidence,
): Evidence {
  const own = cards.flatMap(({ path }) => {
    const found = briefs[path];
    return found === undefined ? [] : [[path, found] as const];
  });
  return { briefs: Object.fromEntries(own), names };
}
