import type { Span } from '../../diagnostics/span.ts';
import { noBody } from '../../file/body/parsed-body.ts';
import { type BriefDraft, type Draft, spanIn } from '../../file/schema/draft.ts';
import { isEventDefinition } from '../../file/schema/event-schema.ts';
import type { ValidatedFile } from '../../file/validate-file.ts';
import { collections, type Noun } from '../../model/ids.ts';
import {
  type BrokenName,
  type ClaimEntry,
  type DraftSet,
  type EntryState,
  type EventEntry,
  type SetEntry,
  settingsPath,
  stateOf,
} from './draft-set.ts';
import { retireWithBriefs } from './retire-with-briefs.ts';

/**
 * Sorts validated files into a set, in which the first definition of an id counts. What is broken elsewhere is broken for these
 * files too.
 */
export function collectDrafts(
  files: readonly ValidatedFile[],
  brokenElsewhere: Iterable<BrokenName> = [],
): DraftSet {
  let site: DraftSet['site'] = null;
  const broken = new Set<BrokenName>(brokenElsewhere);
  const defined: Definition[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, draft, declares } of sorted) {
    if (draft === null) {
      if (path === settingsPath) site = 'broken';
      for (const { noun, id } of declares) broken.add(`${noun}:${id}`);
    } else if (draft.noun === 'site') {
      site = draft;
    } else {
      defined.push(...definitionsIn(draft));
    }
  }
  return retireWithBriefs({ ...tabulate(defined), site, broken });
}

export interface Definition {
  readonly noun: Noun;
  readonly entry: SetEntry;
  readonly path: string;
  readonly at: Span;
}

type Tables = Omit<DraftSet, 'site' | 'broken'>;

/** What one file defines: its own entry, and the events and claims inside a brief. */
export function definitionsIn(draft: Draft): Definition[] {
  const { noun, path } = draft;
  const at = spanIn(draft);
  switch (draft.noun) {
    case 'claim':
    case 'event': {
      const { id, fields, body } = draft;
      const entry = { id, fields, state: stateOf(draft), located: draft, prefix: [], body, at };
      return [{ noun, entry, path, at }];
    }
    case 'brief':
      return [
        { noun, entry: draft, path, at },
        ...eventsDefinedIn(draft).map(
          (entry) => ({ noun: 'event', entry, path, at: entry.at }) as const,
        ),
        ...claimsDefinedIn(draft).map(
          (entry) => ({ noun: 'claim', entry, path, at: entry.at }) as const,
        ),
      ];
    default:
      return [{ noun, entry: draft, path, at }];
  }
}

function tabulate(definitions: readonly Definition[]): Tables {
  const tables = Object.fromEntries(
    Object.values(collections).map((collection) => [collection, new Map<string, SetEntry>()]),
  );
  for (const { noun, entry } of definitions) {
    const table = tables[collections[noun]];
    if (table?.has(entry.id) === false) table.set(entry.id, entry);
  }
  // Each table holds the entries of its noun, which the compiler cannot follow.
  return tables as unknown as Tables;
}

// What a retired brief defined is published, until it is seen that no one else carries it.
function inheritedState(brief: BriefDraft): EntryState {
  return stateOf(brief) === 'draft' ? 'draft' : 'published';
}

function eventsDefinedIn(brief: BriefDraft): EventEntry[] {
  return (brief.fields.events ?? []).flatMap((event, index) => {
    if (!isEventDefinition(event)) return [];
    const { id, ...fields } = event;
    return [
      definedIn(brief, id, ['events', index], 'id', { ...fields, story: brief.fields.story }),
    ];
  });
}

function claimsDefinedIn(brief: BriefDraft): ClaimEntry[] {
  return (brief.fields.reports ?? []).flatMap((report, index) => {
    const { claim: id, statement, topic, about, event, gives, formerIds } = report;
    if (statement === undefined) return [];
    const fields = { story: brief.fields.story, statement, topic, about, event, gives, formerIds };
    return [definedIn(brief, id, ['reports', index], 'claim', fields)];
  });
}

function definedIn<I extends string, F>(
  brief: BriefDraft,
  id: I,
  prefix: readonly (string | number)[],
  idField: string,
  fields: F,
) {
  const at = spanIn(brief, ...prefix, idField);
  return { id, fields, state: inheritedState(brief), located: brief, prefix, body: noBody, at };
}

/** Whether a file has a part in the published site: it is no draft. */
export function isFinished({ draft }: ValidatedFile): boolean {
  return draft === null || draft.noun === 'site' || stateOf(draft) !== 'draft';
}
