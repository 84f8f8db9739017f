import type { SetEntry } from './draft-set.ts';

/** What an entry is called, by whichever field its noun has for it. */
export function titleOf(fields: SetEntry['fields']): string {
  if ('title' in fields) return fields.title;
  if ('statement' in fields) return fields.statement;
  if ('label' in fields) return fields.label;
  return fields.name;
}
