import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanIn } from '../../validate/draft.ts';
import { type DraftSet, hasBrokenBrief, stateOf } from '../draft-set.ts';

/** Finds sources that no brief restates. */
export function checkSources(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  // A retired brief restated its source once, whose page stays.
  const restated = new Set([...set.briefs.values()].map(({ fields }) => fields.restates));
  return [...set.sources.values()].flatMap((source) => {
    if (stateOf(source) === 'retired' || restated.has(source.id)) return [];
    const message = `Unexpected source \`${source.id}\` that no brief restates`;
    const note = `Write a brief with \`restates: ${source.id}\`.`;
    const at = spanIn(source, 'label');
    return [{ rule: 'unrestated-source', path: source.path, at, message, note }];
  });
}
