import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/file/schema/draft.ts';
import { isEventDefinition } from '../../src/file/schema/event-schema.ts';
import { referencesOf } from '../../src/file/schema/references-of.ts';
import { validateFile } from '../../src/file/validate-file.ts';
import { collections, type Noun } from '../../src/model/ids.ts';
import { encodeText, filesOf, fixtures, readTree } from '../content-tree.ts';

describe('a reference is found wherever a field or a text names an entry', () => {
  const cases: Readonly<Record<Noun, readonly [text: string, expected: readonly string[]]>> = {
    story: ['title: T\nsummary: S.\n---\n\n[A](actor:a-1)', ['6 actor a-1 in the text']],
    term: [
      'name: T\n---\n\n[A](claim:c-1), [B](place:p-1)',
      ['5 claim c-1 in the text', '5 place p-1 in the text'],
    ],
    place: ['name: P\ncountry: a-1\n---', ['3 actor a-1']],
    actor: [
      'kind: person\nname: A\nmemberships:\n  - organization: a-1\n  - { organization: a-2 }\n---',
      ['5 actor a-1', '6 actor a-2'],
    ],
    event: [
      'title: T\nstory: s-1\nstatus: expected\nafter: e-1\nplace: p-1\nactors: [a-1, a-2]\n---',
      ['3 story s-1', '5 event e-1', '6 place p-1', '7 actor a-1', '7 actor a-2'],
    ],
    claim: [
      'story: s-1\nstatement: S.\nabout: [a-1]\nevent: e-1\n---',
      ['2 story s-1', '4 actor a-1', '5 event e-1'],
    ],
    source: [
      'story: s-1\nkind: article\nlabel: L\nversion-of: d-1\ninferred:\n  outlet: { value: a-1, from: F. }\n  agency: { value: a-2, from: F. }\n---',
      ['2 story s-1', '5 source d-1', '7 actor a-1', '8 actor a-2'],
    ],
    brief: [
      `title: T
story: s-1
published: 2031-03-05
summary: S.
restates: d-1
events:
  - e-1
  - { id: e-2, status: cancelled }
  - id: e-3
    title: T
    status: expected
    after: e-4
    place: p-1
    actors: [a-1]
reports:
  - { claim: c-1, statement: S., about: [a-2], event: e-5, speaker: a-3, via: [a-4], updates: d-2 }
  - { claim: c-2, speaker: [a-5, a-6], updates: [d-3], occasion: e-6 }
  - { claim: c-3, speaker: { unnamed: a source, of: a-7 }, occasion: At dinner }
wording:
  t-1: [x, { name: y, speaker: a-8 }]
corrections:
  - { date: 2031-03-06, note: N., claim: c-4 }
---

[C](claim:c-5)`,
      [
        ...['3 story s-1', '6 source d-1', '8 event e-1', '9 event e-2'],
        ...['13 event e-4 of events.2', '14 place p-1 of events.2', '15 actor a-1 of events.2'],
        ...['17 claim c-1', '17 actor a-2 of reports.0', '17 event e-5 of reports.0'],
        ...['17 actor a-3', '17 actor a-4', '17 source d-2', '18 claim c-2', '18 actor a-5'],
        ...['18 actor a-6', '18 source d-3', '18 event e-6 if any', '19 claim c-3', '19 actor a-7'],
        ...['21 term t-1', '21 actor a-8', '23 claim c-4', '26 claim c-5 in the text'],
      ],
    ],
  };

  test.each(Object.entries(cases))('of a %s', (noun, [text, expected]) => {
    const folder = collections[noun as Noun];
    const draft = draftOf(`content/${folder}/own-id.md`, `---\n${text}\n`);
    const found = referencesOf(draft).map(
      ({ noun: to, id, at, inBody, isText, definition }) =>
        `${at.line} ${to} ${id}${definition === null ? '' : ` of ${definition}`}${isText ? ' if any' : ''}${inBody ? ' in the text' : ''}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
  });

  test('as plain data, under the place of the id', () => {
    const draft = draftOf('content/places/p.md', '---\nname: P\ncountry: a-1\n---\n');
    const [reference, ...others] = referencesOf(draft);
    expect(others).toEqual([]);
    expect(reference).toStrictEqual({
      noun: 'actor',
      id: 'a-1',
      at: { line: 3, column: 10, endLine: 3, endColumn: 13 },
      inBody: false,
      isText: false,
      definition: null,
    });
  });
});

describe('every id in the fields of a whole tree is a reference, a successor or a definition', () => {
  test.each(['base', 'nine-sources', 'second-story', 'samarkand'])('%s', (name) => {
    const drafts = filesOf(readTree(join(fixtures, name))).flatMap((file) => {
      const { draft } = validateFile(file);
      return draft === null || draft.noun === 'site' ? [] : [draft];
    });
    // A word without a hyphen may be the id of an entry by chance.
    const ids = new Set(
      drafts.flatMap((draft) => [draft.id, ...otherIdsIn(draft)]).filter((id) => id.includes('-')),
    );
    expect(ids.size).toBeGreaterThan(5);
    for (const draft of drafts) {
      const written = textsIn(draft.fields).filter((text) => ids.has(text));
      const found = referencesOf(draft).flatMap(({ id, inBody }) => (inBody ? [] : [id]));
      const known = [...found, ...otherIdsIn(draft)].filter((id) => ids.has(id));
      expect({ path: draft.path, ids: known.sort() }).toEqual({
        path: draft.path,
        ids: written.sort(),
      });
    }
  });
});

function draftOf(path: string, text: string): Draft {
  const { draft, diagnostics } = validateFile({ path, bytes: encodeText(text) });
  if (draft === null || draft.noun === 'site') throw new Error(JSON.stringify(diagnostics));
  return draft;
}

/** The successor, and the events that a brief defines; a report that defines a claim refers to it too. */
function otherIdsIn({ noun, fields }: Draft): readonly string[] {
  const successors = fields.successor === undefined ? [] : [fields.successor];
  if (noun !== 'brief') return successors;
  const defined = (fields.events ?? []).filter(isEventDefinition);
  return [...successors, ...defined.map(({ id }) => id)];
}

/** Every text in some fields, and every key. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...textsIn(item),
  ]);
}
