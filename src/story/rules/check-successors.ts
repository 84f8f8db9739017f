import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean, makeSuggester } from '../../diagnostics/suggest.ts';
import type { EntryFact, EntryIndex } from '../drafts/entry-index.ts';
import { leadsBack } from './leads-back.ts';

/** Finds successors that do not exist, and retired entries that succeed one another in a circle. */
export function checkSuccessors(
  facts: readonly EntryFact[],
  index: EntryIndex,
): readonly Diagnostic[] {
  return facts.flatMap(({ noun, id, path, successor }): Diagnostic[] => {
    if (successor === null) return [];
    const { id: to, at } = successor;
    const next = index.get(noun, to);
    if (next === undefined) {
      if (index.isBroken(noun, to)) return [];
      const suggester = makeSuggester(index.idsOf(noun));
      return [
        {
          rule: `unknown-${noun}`,
          path,
          at,
          message: `Cannot find ${noun} \`${to}\`${didYouMean(to, suggester)}`,
        },
      ];
    }
    if (next.state === 'draft') {
      return [
        {
          rule: 'draft-reference',
          path,
          at,
          message: `Unexpected successor \`${to}\` that is a draft, expected a published ${noun}`,
          note: `Publish \`${to}\`, or leave the successor out until then.`,
        },
      ];
    }
    if (!leadsBack(id, (from) => index.get(noun, from)?.successor?.id)) return [];
    return [
      {
        rule: 'successor-loop',
        path,
        at,
        message: `Unexpected successor \`${to}\` of \`${id}\`: it leads back to \`${id}\``,
        note: 'The last successor is an entry that is not retired.',
      },
    ];
  });
}
