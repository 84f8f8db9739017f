import type { BriefDraft } from '../../file/schema/draft.ts';
import { activeBriefs, type DraftSet } from '../drafts/draft-set.ts';
import { findQuotations } from './find-quotations.ts';
import { findProse, type ProsePiece } from './restated-text.ts';
import { storySources } from './story-sources.ts';

/** What the check looks up in the fingerprint of one source. */
export interface SettlingTexts {
  /** The briefs that restate it. */
  readonly restating: readonly BriefDraft[];
  /** The quotations of those, and those of syntheses, which may be from it. */
  readonly quotations: readonly string[];
  /** The prose of all briefs of its stories, which shall not be copied from it. */
  readonly prose: readonly ProsePiece[];
}

/** What of the briefs of a set is looked up in the fingerprint of a source. */
export function findSettlingTexts(set: DraftSet, source: string): SettlingTexts {
  const briefs = activeBriefs(set);
  const stories = new Set(
    [...new Set(briefs.map(({ fields }) => fields.story))].filter((story) =>
      storySources(set, story).some(({ id }) => id === source),
    ),
  );
  const compared = briefs.filter(
    ({ fields }) => fields.restates === source || stories.has(fields.story),
  );
  const quoting = compared.filter(({ fields: { restates = source } }) => restates === source);
  return {
    restating: briefs.filter(({ fields }) => fields.restates === source),
    quotations: quoting.flatMap(findQuotations),
    prose: compared.flatMap(findProse),
  };
}
