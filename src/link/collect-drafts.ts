import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import { collections, type Noun } from '../model/ids.ts';
import { noBody } from '../parse/body/parsed-body.ts';
import { type BriefDraft, type Draft, spanIn } from '../validate/draft.ts';
import { isEventDefinition } from '../validate/event-schema.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';
import {
  type ClaimEntry,
  type DraftSet,
  type EntryState,
  type EventEntry,
  type SetEntry,
  settingsPath,
  stateOf,
} from './draft-set.ts';
import { retireWithBriefs } from './retire-with-briefs.ts';

/** Sorts validated files into a set; the first definition of an id stands, a second is a finding at both spots. */
export function collectDrafts(files: readonly ValidatedFile[]): {
  readonly set: DraftSet;
  readonly diagnostics: readonly Diagnostic[];
} {
  let site: DraftSet['site'] = null;
  const broken = new Set<`${Noun}:${string}`>();
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
  const { tables, diagnostics } = tabulate(defined);
  return { set: retireWithBriefs({ ...tables, site, broken }), diagnostics };
}

interface Definition {
  readonly noun: Noun;
  readonly entry: SetEntry;
  readonly path: string;
  readonly at: Span;
}

type Tables = Omit<DraftSet, 'site' | 'broken'>;

/** What one file defines: its own entry, and the events and claims inside a brief. */
function definitionsIn(draft: Draft): Definition[] {
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

function tabulate(definitions: readonly Definition[]): {
  readonly tables: Tables;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const tables = Object.fromEntries(
    Object.values(collections).map((collection) => [collection, new Map<string, Definition>()]),
  );
  for (const definition of definitions) {
    const { noun, entry } = definition;
    const table = tables[collections[noun]];
    const earlier = table?.get(entry.id);
    if (earlier === undefined) table?.set(entry.id, definition);
    else diagnostics.push(...twice(earlier, definition));
  }
  const entries = Object.entries(tables).map(([collection, table]) => [
    collection,
    new Map([...table].map(([id, { entry }]) => [id, entry])),
  ]);
  // Each table holds the entries of its noun, which the compiler cannot follow.
  return { tables: Object.fromEntries(entries) as Tables, diagnostics };
}

/** The finding at both spots, each of which shows the other. */
function twice(first: Definition, second: Definition): Diagnostic[] {
  const { noun, entry } = second;
  const message = `Unexpected second definition of ${noun} \`${entry.id}\`, expected each id once in \`${collections[noun]}\``;
  const note = 'Keep one, and refer to it by its id from elsewhere.';
  const finding = (here: Definition, there: Definition, says: string): Diagnostic => ({
    rule: 'duplicate-id',
    path: here.path,
    at: here.at,
    message,
    note,
    related: { path: there.path, at: there.at, message: says },
  });
  return [
    finding(second, first, 'first defined here'),
    finding(first, second, 'defined again here'),
  ];
}

// What a retired brief defined is published, until it is seen that nobody else carries it.
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
    const { claim: id, statement, topic, about, event, gives } = report;
    if (statement === undefined) return [];
    const fields = { story: brief.fields.story, statement, topic, about, event, gives };
    return [definedIn(brief, id, ['reports', index], 'claim', fields)];
  });
}

function definedIn<F>(
  brief: BriefDraft,
  id: string,
  prefix: readonly (string | number)[],
  idField: string,
  fields: F,
) {
  const at = spanIn(brief, ...prefix, idField);
  return { id, fields, state: inheritedState(brief), located: brief, prefix, body: noBody, at };
}
