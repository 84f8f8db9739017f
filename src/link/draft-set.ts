import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import { collections, type Noun } from '../model/ids.ts';
import { noBody, type ParsedBody } from '../parse/body/parsed-body.ts';
import type { ClaimFields } from '../validate/claim-schema.ts';
import {
  type BriefDraft,
  type Draft,
  type DraftOf,
  type Located,
  type SiteDraft,
  spanIn,
} from '../validate/draft.ts';
import type { EventFields } from '../validate/event-schema.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';

/** Everything that the files define, by noun and id, before references are resolved. */
export interface DraftSet {
  readonly site: SiteDraft | 'broken' | null;
  readonly stories: ReadonlyMap<string, DraftOf<'story'>>;
  readonly briefs: ReadonlyMap<string, BriefDraft>;
  readonly sources: ReadonlyMap<string, DraftOf<'source'>>;
  readonly actors: ReadonlyMap<string, DraftOf<'actor'>>;
  readonly places: ReadonlyMap<string, DraftOf<'place'>>;
  readonly terms: ReadonlyMap<string, DraftOf<'term'>>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly claims: ReadonlyMap<string, ClaimEntry>;
  /** What a broken file would define: nothing is said of references to it. */
  readonly broken: ReadonlySet<`${Noun}:${string}`>;
}

/** A claim, wherever it is defined. `prefix` leads from the front matter's top to its fields. */
export interface ClaimEntry extends Entry {
  readonly fields: ClaimFields;
}

/** An event, wherever it is defined. */
export interface EventEntry extends Entry {
  readonly fields: EventFields;
}

interface Entry {
  readonly id: string;
  readonly fields: ClaimFields | EventFields;
  readonly state: EntryState;
  readonly located: Located;
  readonly prefix: readonly (string | number)[];
  readonly body: ParsedBody;
  /** Where the id is given. */
  readonly at: Span;
}

export type EntryState = 'draft' | 'published' | 'retired';

/** What became of an entry as a published thing. */
export function stateOf(draft: {
  readonly fields: { readonly status?: string | undefined };
}): EntryState {
  const { status } = draft.fields;
  return status === 'draft' || status === 'retired' ? status : 'published';
}

/** Where the settings of the site stand. */
export const settingsPath = 'content/site.yaml';

/** Sorts validated files into a set; the first definition of an id stands, a second is a finding at both spots. */
export function collectDrafts(files: readonly ValidatedFile[]): {
  readonly set: DraftSet;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  let site: DraftSet['site'] = null;
  const spots = new Map<string, { readonly path: string; readonly at: Span }>();
  const tables = {
    story: new Map<string, DraftOf<'story'>>(),
    brief: new Map<string, BriefDraft>(),
    source: new Map<string, DraftOf<'source'>>(),
    actor: new Map<string, DraftOf<'actor'>>(),
    place: new Map<string, DraftOf<'place'>>(),
    term: new Map<string, DraftOf<'term'>>(),
    event: new Map<string, EventEntry>(),
    claim: new Map<string, ClaimEntry>(),
  };

  const define = <T>(
    noun: Noun,
    id: string,
    path: string,
    at: Span,
    entry: T,
    table: Map<string, T>,
  ): void => {
    const earlier = spots.get(`${noun}:${id}`);
    if (earlier === undefined) {
      spots.set(`${noun}:${id}`, { path, at });
      table.set(id, entry);
      return;
    }
    const message = `Unexpected second definition of ${noun} \`${id}\`, expected each id once in \`${collections[noun]}\``;
    const note = 'Keep one, and refer to it by its id from elsewhere.';
    diagnostics.push(
      {
        rule: 'duplicate-id',
        path,
        at,
        message,
        note,
        related: { ...earlier, message: 'first defined here' },
      },
      {
        rule: 'duplicate-id',
        ...earlier,
        message,
        note,
        related: { path, at, message: 'defined again here' },
      },
    );
  };

  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, draft } of sorted) {
    if (path === settingsPath && draft === null) site = 'broken';
    if (draft === null) continue;
    if (draft.noun === 'site') {
      site = draft;
      continue;
    }
    const { id } = draft;
    const at = spanIn(draft);
    switch (draft.noun) {
      case 'claim':
      case 'event': {
        const entry = {
          id,
          state: stateOf(draft),
          located: draft,
          prefix: [],
          body: draft.body,
          at,
        };
        if (draft.noun === 'claim')
          define('claim', id, path, at, { ...entry, fields: draft.fields }, tables.claim);
        else define('event', id, path, at, { ...entry, fields: draft.fields }, tables.event);
        break;
      }
      case 'story':
        define('story', id, path, at, draft, tables.story);
        break;
      case 'source':
        define('source', id, path, at, draft, tables.source);
        break;
      case 'actor':
        define('actor', id, path, at, draft, tables.actor);
        break;
      case 'place':
        define('place', id, path, at, draft, tables.place);
        break;
      case 'term':
        define('term', id, path, at, draft, tables.term);
        break;
      case 'brief': {
        define('brief', id, path, at, draft, tables.brief);
        for (const event of eventsDefinedIn(draft))
          define('event', event.id, path, event.at, event, tables.event);
        for (const claim of claimsDefinedIn(draft))
          define('claim', claim.id, path, claim.at, claim, tables.claim);
        break;
      }
    }
  }
  const broken = new Set(
    sorted
      .filter(({ draft }) => draft === null)
      .flatMap(({ declares }) => declares.map(({ noun, id }) => `${noun}:${id}` as const)),
  );
  return {
    set: {
      site,
      stories: tables.story,
      briefs: tables.brief,
      sources: tables.source,
      actors: tables.actor,
      places: tables.place,
      terms: tables.term,
      events: tables.event,
      claims: tables.claim,
      broken,
    },
    diagnostics,
  };
}

/** An entry of any noun, in its own file or inside a brief. */
export type SetEntry = Draft | ClaimEntry | EventEntry;

/** The table of a set by noun. */
export function tableOf(set: DraftSet, noun: Noun): ReadonlyMap<string, SetEntry> {
  switch (noun) {
    case 'story':
      return set.stories;
    case 'brief':
      return set.briefs;
    case 'source':
      return set.sources;
    case 'actor':
      return set.actors;
    case 'event':
      return set.events;
    case 'claim':
      return set.claims;
    case 'place':
      return set.places;
    case 'term':
      return set.terms;
  }
}

// A retired brief no longer reports, but the ids that it defined are published and stay.
function inheritedState(brief: BriefDraft): EntryState {
  return stateOf(brief) === 'draft' ? 'draft' : 'published';
}

function eventsDefinedIn(brief: BriefDraft): EventEntry[] {
  return (brief.fields.events ?? []).flatMap((event, index) => {
    if (typeof event === 'string') return [];
    const { id, ...fields } = event;
    const prefix = ['events', index];
    return [
      {
        id,
        state: inheritedState(brief),
        located: brief,
        prefix,
        body: noBody,
        at: spanIn(brief, ...prefix, 'id'),
        fields: { ...fields, story: brief.fields.story },
      },
    ];
  });
}

function claimsDefinedIn(brief: BriefDraft): ClaimEntry[] {
  return (brief.fields.reports ?? []).flatMap((report, index) => {
    const { claim: id, statement, topic, about, event, gives } = report;
    if (statement === undefined) return [];
    const prefix = ['reports', index];
    return [
      {
        id,
        state: inheritedState(brief),
        located: brief,
        prefix,
        body: noBody,
        at: spanIn(brief, ...prefix, 'claim'),
        fields: { story: brief.fields.story, statement, topic, about, event, gives },
      },
    ];
  });
}
