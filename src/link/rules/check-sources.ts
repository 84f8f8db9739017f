import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanIn } from '../../validate/draft.ts';
import { type DraftSet, stateOf } from '../draft-set.ts';

/** Finds sources that no brief restates. */
export function checkSources({ sources, briefs, broken }: DraftSet): Diagnostic[] {
  const restated = new Set(
    [...briefs.values()]
      .filter((brief) => stateOf(brief) !== 'retired')
      .map(({ fields }) => fields.restates),
  );
  const brokenBrief = [...broken].some((name) => name.startsWith('brief:'));
  return [...sources.values()].flatMap((source) => {
    if (stateOf(source) === 'retired' || restated.has(source.id) || brokenBrief) return [];
    const message = `Unexpected source \`${source.id}\` that no brief restates`;
    const note = `Write a brief with \`restates: ${source.id}\`.`;
    return [
      { rule: 'unrestated-source', path: source.path, at: spanIn(source, 'label'), message, note },
    ];
  });
}
