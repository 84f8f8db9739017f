import { idPattern, type Noun } from '../../model/ids.ts';
import { anyScalar, type JsonSchema } from '../schema/written-form.ts';
import { parsePlainId } from '../yaml/parse-plain-id.ts';
import type { KnownEntry } from './known-entry.ts';

/** The nouns whose entries a brief may define: an id of one that no file has yet is as good as any. */
const definedInside: readonly Noun[] = ['claim', 'event'];

const noId = 'Expected an id: lower-case ASCII letters, digits and single hyphens.';

/** Any id, known or not. */
export const anyId: JsonSchema = {
  type: anyScalar,
  pattern: idPattern.source,
  maxLength: 100,
  errorMessage: noId,
};

/** What takes the id of an entry of some noun: the known ones are offered, each with its title. */
export function idSchema(noun: Noun, entries: readonly KnownEntry[]): JsonSchema {
  if (entries.length === 0) return anyId;
  const known = {
    enum: entries.map(({ id }) => parsePlainId(id)),
    enumDescriptions: entries.map(describeEntry),
  };
  if (definedInside.includes(noun)) return { anyOf: [{ ...known, errorMessage: noId }, anyId] };
  return {
    ...known,
    errorMessage: `Cannot find this ${noun}. Where its file is new, run npx collate schemas, or leave npx collate dev running.`,
  };
}

/** An entry in the words that are shown beside its id. */
export function describeEntry({ title, state }: KnownEntry): string {
  return [...(state === 'published' ? [] : [state]), ...(title === '' ? [] : [title])].join(': ');
}
