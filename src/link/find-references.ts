import type { Span } from '../diagnostics/span.ts';
import { idPattern, type Noun } from '../model/ids.ts';
import type { ParsedBody } from '../parse/body/parsed-body.ts';
import { type Draft, type Located, spanIn } from '../validate/draft.ts';
import { isStatusUpdate } from '../validate/event-schema.ts';
import { namedSpeakers } from '../validate/report-schema.ts';
import { type DraftSet, type EntryState, stateOf } from './draft-set.ts';

/** A place where one entry names another by its id. */
export interface Reference {
  readonly noun: Noun;
  readonly id: string;
  readonly path: string;
  readonly at: Span;
  /** The state of the entry that refers. */
  readonly from: EntryState;
  /** The noun of the file that refers. */
  readonly of: Noun;
  /** The story of the entry that refers; null for what stories share. */
  readonly story: string | null;
  /** Whether it is a mere text unless it is the id of an entry, or near to one. */
  readonly isText: boolean;
  /** Prose may lead to a retired entry, whose page says why; fields may not build on it. */
  readonly inBody: boolean;
}

type Path = readonly (string | number)[];

interface Referring {
  readonly located: Located;
  readonly of: Noun;
  readonly state: EntryState;
  readonly story?: string | null;
  readonly prefix?: Path;
}

/** Every reference of the entries of a set, in fields and in bodies. */
export function findReferences(set: DraftSet): Reference[] {
  const references: Reference[] = [];

  const from = ({ located, of, state, story = null, prefix = [] }: Referring) => {
    const { path } = located;
    const one = (noun: Noun, id: string | undefined, ...at: Path): void => {
      if (id === undefined) return;
      const span = spanIn(located, ...prefix, ...at);
      references.push({
        ...{ noun, id, path, at: span, from: state, of, story },
        ...{ inBody: false, isText: false },
      });
    };
    const many = (noun: Noun, ids: readonly string[] | undefined, ...at: Path): void => {
      for (const [index, id] of (ids ?? []).entries()) one(noun, id, ...at, index);
    };
    const body = ({ references: links }: ParsedBody): void => {
      for (const { noun, id, at } of links)
        references.push({
          ...{ noun, id, path, at, from: state, of, story },
          ...{ inBody: true, isText: false },
        });
    };
    /** An occasion is a short text, unless it is the id of an event, or near to one. */
    const occasion = (id: string | undefined, ...at: Path): void => {
      if (id === undefined || !idPattern.test(id)) return;
      one('event', id, ...at);
      const last = references.pop();
      if (last !== undefined) references.push({ ...last, isText: true });
    };
    return { one, many, body, occasion };
  };

  const ofFile = (draft: Draft, story?: string) =>
    from({
      ...{ located: draft, of: draft.noun, state: stateOf(draft) },
      ...(story === undefined ? {} : { story }),
    });
  for (const draft of set.stories.values()) ofFile(draft, draft.id).body(draft.body);
  for (const draft of set.terms.values()) ofFile(draft).body(draft.body);
  for (const draft of set.actors.values()) {
    const { one, body } = ofFile(draft);
    for (const [index, { organization }] of (draft.fields.memberships ?? []).entries()) {
      one('actor', organization, 'memberships', index, 'organization');
    }
    body(draft.body);
  }
  for (const draft of set.places.values()) {
    const { one, body } = ofFile(draft);
    one('actor', draft.fields.country, 'country');
    body(draft.body);
  }
  for (const draft of set.sources.values()) {
    const { one, body } = ofFile(draft, draft.fields.story);
    one('story', draft.fields.story, 'story');
    one('source', draft.fields['version-of'], 'version-of');
    one('actor', draft.fields.outlet, 'outlet');
    one('actor', draft.fields.inferred?.outlet?.value, 'inferred', 'outlet', 'value');
    one('actor', draft.fields.agency, 'agency');
    one('actor', draft.fields.inferred?.agency?.value, 'inferred', 'agency', 'value');
    body(draft.body);
  }
  for (const { located, state, prefix, fields, body: text } of set.events.values()) {
    const { story } = fields;
    const { one, many, body } = from({ located, of: 'event', state, story, prefix });
    if (prefix.length === 0) one('story', fields.story, 'story');
    one('place', fields.place, 'place');
    one('event', fields.after, 'after');
    many('actor', fields.actors, 'actors');
    body(text);
  }
  for (const { located, state, prefix, fields, body: text } of set.claims.values()) {
    const { story } = fields;
    const { one, many, body } = from({ located, of: 'claim', state, story, prefix });
    if (prefix.length === 0) one('story', fields.story, 'story');
    many('actor', fields.about, 'about');
    one('event', fields.event, 'event');
    body(text);
  }
  for (const draft of set.briefs.values()) {
    const { fields } = draft;
    const { one, many, body, occasion } = ofFile(draft, fields.story);
    one('story', fields.story, 'story');
    one('source', fields.restates, 'restates');
    for (const [index, event] of (fields.events ?? []).entries()) {
      if (typeof event === 'string') one('event', event, 'events', index);
      else if (isStatusUpdate(event)) one('event', event.id, 'events', index, 'id');
    }
    for (const [index, report] of (fields.reports ?? []).entries()) {
      one('claim', report.claim, 'reports', index, 'claim');
      for (const { id, at } of namedSpeakers(report)) one('actor', id, 'reports', index, ...at);
      if (typeof report.speaker === 'object' && 'of' in report.speaker)
        one('actor', report.speaker.of, 'reports', index, 'speaker', 'of');
      many('actor', report.via, 'reports', index, 'via');
      many('source', report.updates, 'reports', index, 'updates');
      occasion(report.occasion, 'reports', index, 'occasion');
    }
    for (const [term, names] of Object.entries(fields.wording ?? {})) {
      one('term', term, 'wording', term);
      for (const [index, { speaker }] of names.entries()) {
        one('actor', speaker, 'wording', term, index, 'speaker');
      }
    }
    for (const [index, { claim }] of (fields.corrections ?? []).entries()) {
      one('claim', claim, 'corrections', index, 'claim');
    }
    body(draft.body);
  }
  return references;
}
