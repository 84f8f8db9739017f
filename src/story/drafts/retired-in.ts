import type { ValidatedFile } from '../../file/validate-file.ts';
import { collectDrafts } from './collect-drafts.ts';

/** The claims and events of some files that are retired, also those that went with the last brief that carried them: `claim:x`. */
export function retiredIn(files: readonly ValidatedFile[]): readonly string[] {
  const { claims, events } = collectDrafts(files);
  const of = (noun: string, entries: ReadonlyMap<string, { readonly state: string }>): string[] =>
    [...entries].flatMap(([id, { state }]) => (state === 'retired' ? `${noun}:${id}` : []));
  return [...of('claim', claims), ...of('event', events)];
}
