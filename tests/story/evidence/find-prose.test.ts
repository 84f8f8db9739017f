import { expect, test } from 'vitest';
import { z } from 'zod';
import { briefSchema } from '../../../src/file/schema/brief-schema.ts';
import { eventSchema } from '../../../src/file/schema/event-schema.ts';
import { validateFile } from '../../../src/file/validate-file.ts';
import { findProse } from '../../../src/story/evidence/restated-text.ts';

/** The texts of a brief that are no prose of its editors. */
const others = [
  // Ids, dates and other values of a fixed form.
  ...['successor', 'story', 'published', 'restates', 'events[]', 'status'],
  ...['formerIds[]', 'events[].formerIds[]', 'reports[].formerIds[]'],
  ...[
    'events[].when',
    'events[].when[]',
    'events[].time',
    'events[].after',
    'events[].place',
    'events[].actors[]',
  ],
  ...['events[].successor', 'events[].story', 'corrections[].date', 'corrections[].claim'],
  ...['about[]', 'event', 'claim', 'stance', 'speaker', 'speaker.of', 'via[]', 'paragraph'].map(
    (field) => `reports[].${field}`,
  ),
  ...['value', 'value[]', 'updates', 'updates[]'].map((field) => `reports[].${field}`),
  'wording.*[].speaker',
  // What a source says, which is looked up as a quotation, or in what it is translated.
  ...['reports[].quote', 'reports[].translation', 'wording.*[]', 'wording.*[].name'],
  // Labels, too short to be copied sentences.
  ...['events[].kind', 'reports[].topic', 'reports[].occasion', 'reports[].speaker.unnamed'],
  // Said of a retired entry, whose text is no longer shown.
  ...['reason', 'events[].reason'],
];

const brief = `---
title: A title here
story: bridge
published: 2031-03-05
summary: A summary here.
events:
  - id: visit
    title: A visit here
    status: expected
    summary: A visit's summary here.
reports:
  - claim: closed
    statement: It is closed here.
    note: A note here.
corrections:
  - date: 2031-03-06
    note: A correction here.
---

A body here.
`;

test('every text of a brief is looked through for what others wrote, or known to be no prose', () => {
  const { draft, diagnostics } = validateFile({
    path: 'content/briefs/visit.md',
    bytes: new TextEncoder().encode(brief),
  });
  expect(diagnostics).toEqual([]);
  if (draft?.noun !== 'brief') throw new Error('no brief');
  const found = findProse(draft).map(({ text, spanOf }) => {
    const { line } = spanOf(0, text.length);
    expect(brief.split('\n')[line - 1]).toContain(text);
    return text;
  });
  const written = brief.match(/(?<=: |^)[^:\n]* here\.?$/gm) ?? [];
  expect(found.toSorted()).toEqual([...written].toSorted());

  const prose = [...draftPaths(draft.fields, found)];
  const texts = [
    ...textsOf(briefSchema),
    ...textsOf(eventSchema).map((path) => `events[].${path}`),
  ];
  expect(texts.filter((path) => !prose.includes(path) && !others.includes(path))).toEqual([]);
});

/** Where the fields of a brief have one of some texts: `reports[].note`. */
function draftPaths(value: unknown, texts: readonly string[], at = ''): string[] {
  if (typeof value === 'string') return texts.includes(value) ? [at] : [];
  if (Array.isArray(value)) return value.flatMap((item) => draftPaths(item, texts, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    draftPaths(item, texts, at === '' ? key : `${at}.${key}`),
  );
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The texts that a schema takes, but for those of a fixed list. */
function textsOf(schema: z.ZodType): readonly string[] {
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return [...new Set(textsIn(written, ''))];
}

function textsIn(schema: JsonSchema | boolean, at: string): readonly string[] {
  if (typeof schema === 'boolean') return [];
  const { anyOf = [], allOf = [], properties = {}, additionalProperties = false, items } = schema;
  const item = Array.isArray(items) ? [] : [items ?? false];
  return [
    ...[...anyOf, ...allOf].flatMap((option) => textsIn(option, at)),
    ...Object.entries(properties).flatMap(([key, field]) =>
      textsIn(field, at === '' ? key : `${at}.${key}`),
    ),
    ...textsIn(additionalProperties, `${at}.*`),
    ...item.flatMap((each) => textsIn(each, `${at}[]`)),
    ...(schema.type === 'string' && schema.enum === undefined ? [at] : []),
  ];
}
