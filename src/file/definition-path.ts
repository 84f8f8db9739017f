import type { Noun } from '../model/ids.ts';
import type { Draft } from './schema/draft.ts';
import { isEventDefinition } from './schema/event-schema.ts';
import type { YamlPath } from './yaml/parse-yaml.ts';

/** Where in a file’s front matter the fields of an entry are that it defines: at its top, or in a list of a brief. */
export function definitionPath(draft: Draft, noun: Noun, id: string): YamlPath {
  if (draft.noun !== 'brief' || noun === 'brief') return [];
  const { events = [], reports = [] } = draft.fields;
  const index =
    noun === 'claim'
      ? reports.findIndex(({ claim, statement }) => claim === id && statement !== undefined)
      : events.findIndex((event) => isEventDefinition(event) && event.id === id);
  return [noun === 'claim' ? 'reports' : 'events', index];
}
