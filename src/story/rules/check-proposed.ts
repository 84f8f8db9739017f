import { count } from '../../diagnostics/count-findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { spanInBlock } from '../../file/body/parsed-body.ts';
import type { Draft } from '../../file/schema/draft.ts';
import type { Noun } from '../../model/ids.ts';
import { type DraftSet, type SetEntry, stateOf, tableOf } from '../drafts/draft-set.ts';

/** How a text begins that somebody has still to write. */
export const todo = 'TODO:';

/**
 * Finds what a program proposed and no editor has confirmed, and texts that are still to be written: in a draft they are a hint, in
 * what is published an error.
 */
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
  const marks = draft.proposed ?? [];
  const texts = findTodos(draft);
  const [first] = [...marks, ...texts];
  if (first === undefined) return [];
  const isDraft = stateOf(draft) === 'draft';
  const found = [
    ...(marks.length === 0 ? [] : [wordPlaces(marks, 'mark', '# proposed')]),
    ...(texts.length === 0 ? [] : [wordPlaces(texts, 'text', todo)]),
  ];
  return [
    {
      rule: 'proposed-mark',
      ...(isDraft ? { severity: 'hint' } : {}),
      path: draft.path,
      at: first,
      message: `${found.join(' and ')} left${isDraft ? '' : ', expected none in what is published'}`,
      note: 'Delete the mark of each line that is right, correct or delete the others, and write the texts.',
    },
  ];
}

function wordPlaces(places: readonly Span[], noun: string, sign: string): string {
  const lines = [...new Set(places.map(({ line }) => line))];
  return `${count(places.length, noun)} \`${sign}\` in ${lines.length === 1 ? 'line' : 'lines'} ${inRanges(lines).join(', ')}`;
}

/** Numbers in their order, those that follow one another as a range: `2`, `6–9`. */
function inRanges(numbers: readonly number[]): readonly string[] {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && range[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}

/** The texts of the fields and of the body that begin so. */
function findTodos(draft: Draft): readonly Span[] {
  const inFields = Object.entries(draft.spans).flatMap(([path, span]) =>
    isTodo(textAt(draft.fields, path.split('.'))) ? [span] : [],
  );
  const inBody = draft.body.body.blocks.flatMap(({ text }, index) =>
    isTodo(text) ? [spanInBlock(draft.body.blockPlaces[index] ?? [], 0, todo.length)] : [],
  );
  return [...inFields, ...inBody];
}

function isTodo(text: unknown): boolean {
  return typeof text === 'string' && text.startsWith(todo);
}

function textAt(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return value;
  return typeof value === 'object' && value !== null
    ? textAt((value as Readonly<Record<string, unknown>>)[first], rest)
    : undefined;
}
