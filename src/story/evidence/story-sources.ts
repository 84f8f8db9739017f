import type { DraftOf } from '../../file/schema/draft.ts';
import { activeBriefs, type DraftSet, stateOf } from '../drafts/draft-set.ts';

/** The sources on which a synthesis of a story may rest: those that its briefs restate, and those that name it as theirs. */
export function storySources(set: DraftSet, story: string): readonly DraftOf<'source'>[] {
  const restated = new Set(
    activeBriefs(set)
      .filter(({ fields }) => fields.story === story)
      .map(({ fields }) => fields.restates),
  );
  return [...set.sources.values()].filter(
    (source) =>
      stateOf(source) !== 'retired' && (source.fields.story === story || restated.has(source.id)),
  );
}
