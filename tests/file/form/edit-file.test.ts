import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryOfPath } from '../../../src/file/entry-of-path.ts';
import { openInForm, saveFromForm } from '../../../src/file/form/edit-file.ts';
import { fieldsOfSchema } from '../../../src/file/form/form-of-schema.ts';
import { schemas } from '../../../src/file/schema/schemas.ts';
import { siteSchema } from '../../../src/file/schema/site-schema.ts';
import { validateFile } from '../../../src/file/validate-file.ts';
import { fixtures } from '../../content-tree.ts';

const brief = fieldsOfSchema(schemas.brief);

/** All files of the fixtures that are valid by themselves. */
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^[^/]+\/content\/.*\.(?:md|yaml)$/.test(name))
  .map((name) => ({
    path: name.slice(name.indexOf('/') + 1),
    bytes: readFileSync(join(fixtures, name)),
  }))
  .filter((file) => validateFile(file).draft !== null);

function fieldsOf(path: string) {
  const { noun } = entryOfPath(path);
  return fieldsOfSchema(noun === null || noun === 'site' ? siteSchema : schemas[noun]);
}

describe('the form of a file', () => {
  test('saved as it is leaves each file as it is, byte for byte', () => {
    expect(files.length).toBeGreaterThan(400);
    for (const { path, bytes } of files) {
      const text = bytes.toString();
      const isSettings = path.endsWith('.yaml');
      const { values, body } = openInForm(fieldsOf(path), text, isSettings);
      const shown = JSON.parse(JSON.stringify({ values, body })) as {
        values: object;
        body: string;
      };
      expect(saveFromForm(fieldsOf(path), text, shown, isSettings)).toBe(text);
    }
  });

  test('makes a file that reads as the one from which its values are', () => {
    for (const { path, bytes } of files.filter((file) => file.path.endsWith('.md'))) {
      const entry = openInForm(fieldsOf(path), bytes.toString(), false);
      const made = saveFromForm(fieldsOf(path), '', entry, false);
      const [old, now] = [bytes, Buffer.from(made)].map(
        (each) => validateFile({ path, bytes: each }).draft,
      );
      const fieldsIn = (draft: typeof old) => JSON.stringify(draft?.fields, sorted);
      expect([path, fieldsIn(now)]).toEqual([path, fieldsIn(old)]);
    }
  });

  const text = `---
# who asked for it
title: The bridge
story: bridge
published: 2031-03-02
summary: "It is: shut."
restates: ledger
events:
  - opening # defined elsewhere
reports:
  # from the caption
  - claim: shut
    speaker: [guard]
    via: []
  - claim: since
    gives: date
    value: [2031-03-01,2031-03-02]
wording:
  the-war: [invasion, { name: operation, speaker: ministry }]
---

  The bridge is shut.\t

`;
  const edited = (change: (entry: Opened) => void): string => {
    const entry = structuredClone(openInForm(brief, text, false)) as unknown as Opened;
    change(entry);
    return saveFromForm(brief, text, entry, false);
  };

  test('shows what may be written in several ways in one', () => {
    expect(openInForm(brief, text, false)).toEqual({
      body: 'The bridge is shut.',
      values: {
        title: 'The bridge',
        story: 'bridge',
        published: '2031-03-02',
        summary: 'It is: shut.',
        restates: 'ledger',
        events: [{ id: 'opening' }],
        reports: [
          { claim: 'shut', speaker: { actors: ['guard'] }, via: [] },
          { claim: 'since', gives: 'date', value: '[2031-03-01, 2031-03-02]' },
        ],
        wording: [
          {
            id: 'the-war',
            names: [{ name: 'invasion' }, { name: 'operation', speaker: 'ministry' }],
          },
        ],
      },
    });
  });

  test.each<[string, (entry: Opened) => void, string, string]>([
    [
      'a title',
      ({ values }) => {
        values['title'] = 'The bridge: a title ';
      },
      'title: The bridge\n',
      'title: "The bridge: a title"\n',
    ],
    [
      'a report, with fields that are left empty',
      ({ values }) => {
        values.reports.push({
          claim: 'crowd',
          statement: 'People wait.',
          stance: '',
          speaker: { actors: ['crew'], unnamed: '', of: null },
          via: [],
          value: null,
          paragraph: 4,
        });
      },
      'wording:',
      '  - claim: crowd\n    statement: People wait.\n    speaker: crew\n    paragraph: 4\nwording:',
    ],
    [
      'a second speaker',
      ({ values }) => {
        values.reports[0] = { claim: 'shut', speaker: { actors: ['guard', 'crew'] } };
      },
      'speaker: [guard]',
      'speaker: [guard, crew]',
    ],
    [
      'one of several dates',
      ({ values }) => {
        values.reports[1] = { claim: 'since', gives: 'date', value: '2031-03-01' };
      },
      'value: [2031-03-01,2031-03-02]',
      'value: 2031-03-01',
    ],
    [
      'what became of an event',
      ({ values }) => {
        values['events'] = [{ id: 'opening', status: 'happened', when: '2031-03-01' }];
      },
      '  - opening # defined elsewhere',
      '  - id: opening # defined elsewhere\n    status: happened\n    when: 2031-03-01',
    ],
    [
      'a name that is used',
      ({ values }) => {
        values['wording'] = [{ id: 'the-war', names: [{ name: 'invasion' }] }];
      },
      'the-war: [invasion, { name: operation, speaker: ministry }]',
      'the-war: [invasion]',
    ],
    [
      'a body, within the lines around it',
      (entry) => {
        entry.body = 'It is open.\r\nAgain.';
      },
      '  The bridge is shut.\t\n',
      'It is open.\nAgain.\t\n',
    ],
  ])('changes %s, and nothing else', (_, change, before, after) => {
    expect(text).toContain(before);
    expect(edited(change)).toBe(text.replace(before, after));
  });

  test('keeps the line ends and the mark at the beginning of a file', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { values } = openInForm(brief, windows, false);
    const saved = saveFromForm(
      brief,
      windows,
      { values: { ...values, title: 'Else' }, body: 'One.\nTwo.' },
      false,
    );
    expect(saved.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(saved).toContain('title: Else\r\n');
    expect(saved).toContain('One.\r\nTwo.');
    expect(saved.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each([['no fences'], ['---\ntitle: [\n---\n'], ['---\ntitle: x\n']])(
    'is refused where the file cannot be read: %j',
    (broken) => {
      expect(() => openInForm(brief, broken, false)).toThrow();
      expect(() => saveFromForm(brief, broken, { values: {}, body: '' }, false)).toThrow();
    },
  );
});

interface Opened {
  values: Record<string, unknown> & { reports: unknown[] };
  body: string;
}

/** The same fields in whatever order are the same; what is empty is not filled in. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('[')) return value.replaceAll(', ', ',');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => typeof each !== 'object' || Object.keys(each ?? {}).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
