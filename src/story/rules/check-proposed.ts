import { count } from '../../diagnostics/count-findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Draft } from '../../file/schema/draft.ts';
import type { Noun } from '../../model/ids.ts';
import { type DraftSet, type SetEntry, stateOf, tableOf } from '../drafts/draft-set.ts';

/** Finds what a program proposed and no editor has confirmed: in a draft it is a hint, in what is published an error. */
export function checkProposed(set: DraftSet, nouns: readonly Noun[]): readonly Diagnostic[] {
  return nouns.flatMap((noun) =>
    Array.from(tableOf(set, noun).values(), ownDraft).flatMap((draft) =>
      draft === null ? [] : findProposed(draft),
    ),
  );
}

/** The draft of an entry with a file of its own; what a brief defines is looked at with the brief. */
function ownDraft(entry: SetEntry): Draft | null {
  if (!('located' in entry)) return entry;
  return entry.prefix.length === 0 ? entry.located : null;
}

function findProposed(draft: Draft): readonly Diagnostic[] {
  const [first, ...others] = draft.proposed ?? [];
  if (first === undefined) return [];
  const lines = [first, ...others].map(({ line }) => line);
  const isDraft = stateOf(draft) === 'draft';
  return [
    {
      rule: 'proposed-mark',
      ...(isDraft ? { severity: 'hint' } : {}),
      path: draft.path,
      at: first,
      message: `${count(lines.length, 'mark')} \`# proposed\` left, in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${isDraft ? '' : ', expected none in what is published'}`,
      note: 'Delete the mark of each line that is right, and correct or delete the others.',
    },
  ];
}
