import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean, makeSuggester } from '../../diagnostics/suggest.ts';
import { collections, type Noun } from '../../model/ids.ts';
import { type Located, spanIn } from '../../validate/draft.ts';
import { type DraftSet, stateOf, tableOf } from '../draft-set.ts';
import { leadsBack } from './leads-back.ts';

/** Finds successors that do not exist, and retired entries that succeed one another in a circle. */
export function checkSuccessors(set: DraftSet): Diagnostic[] {
  return (Object.keys(collections) as Noun[]).flatMap((noun) => {
    const table = tableOf(set, noun);
    const suggester = makeSuggester(table.keys());
    const successors = new Map<string, { readonly to: string; readonly located: Located }>();
    for (const [id, entry] of table) {
      const to = entry.fields.successor;
      if (to !== undefined)
        successors.set(id, { to, located: 'located' in entry ? entry.located : entry });
    }
    return [...successors].flatMap(([id, { to, located }]): Diagnostic[] => {
      const { path } = located;
      const at = spanIn(located, 'successor');
      if (!table.has(to)) {
        if (set.broken.has(`${noun}:${to}`)) return [];
        return [
          {
            rule: `unknown-${noun}`,
            path,
            at,
            message: `Cannot find ${noun} \`${to}\`${didYouMean(to, suggester)}`,
          },
        ];
      }
      const next = table.get(to);
      if (next !== undefined && ('state' in next ? next.state : stateOf(next)) === 'draft') {
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
      if (!leadsBack(id, (from) => successors.get(from)?.to)) return [];
      const message = `Unexpected successor \`${to}\` of \`${id}\`: it leads back to \`${id}\``;
      return [
        {
          rule: 'successor-loop',
          path,
          at,
          message,
          note: 'The last successor is an entry that is not retired.',
        },
      ];
    });
  });
}
