import type { Span } from '../../diagnostics/span.ts';
import type { Noun } from '../../model/ids.ts';
import { type Draft, spanIn } from './draft.ts';
import { type FoundId, type IdFinder, idFinder } from './find-ids.ts';
import { schemas } from './schemas.ts';

/** A place in a file that names an entry by its id. Plain data. */
export interface DraftReference {
  readonly noun: Noun;
  readonly id: string;
  readonly at: Span;
  /** Prose may lead to a retired entry, whose page says why; fields may not build on it. */
  readonly inBody: boolean;
  /** Whether it is a mere text unless it is the id of an entry, or near to one. */
  readonly isText: boolean;
  /** Where the definition in a brief is to which it belongs, as a dotted path; null where the file’s own entry refers. */
  readonly definition: string | null;
}

/** Finders by noun; each schema is walked when the module is loaded. */
const finders = Object.fromEntries(
  Object.entries(schemas).map(([noun, schema]) => [noun, idFinder(schema)]),
) as Readonly<Record<Noun, IdFinder | null>>;

/** Every id in the fields of a draft: of what it refers to, of what it defines, and of its successor. */
export function idsIn(draft: Draft): readonly FoundId[] {
  return finders[draft.noun]?.(draft.fields) ?? [];
}

/** Every reference of a draft, in its fields and then in its body. It depends on the draft alone. */
export function referencesOf(draft: Draft): readonly DraftReference[] {
  const inFields = idsIn(draft)
    .filter(({ use }) => use === 'reference' || use === 'text')
    .map(({ noun, id, path, use, definition }) => ({
      ...{ noun, id, at: spanIn(draft, ...path), inBody: false, isText: use === 'text' },
      definition: definition?.join('.') ?? null,
    }));
  const inBody = draft.body.references.map(({ noun, id, at }) => ({
    ...{ noun, id, at, inBody: true, isText: false },
    definition: null,
  }));
  return [...inFields, ...inBody];
}
