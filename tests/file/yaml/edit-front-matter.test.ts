import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { editFrontMatter } from '../../../src/file/yaml/edit-front-matter.ts';
import { type PlainMapping, plainValue } from '../../../src/file/yaml/plain-value.ts';
import { printInLine, printPairs } from '../../../src/file/yaml/print-plain.ts';

const brief = `# a note of the editors
title:  "A title: with a colon"   # why it is worded so
story: bridge-closure
published: 2031-03-02
events: [ opening,closing ]
reports:
  # the first one
  - claim: a
    quote: 'It''s shut'
    value: 1.10

  # the second one
  - stance: open # as it says
    claim: b
    speaker: { unnamed: a guard, of: ministry }
wording:
  the-war:   [invasion, "war"]
`;

const fieldsOf = (source: string): PlainMapping =>
  (plainValue(parseDocument(source).contents) ?? {}) as PlainMapping;

interface Fields {
  [name: string]: unknown;
  events: string[];
  reports: Record<string, unknown>[];
}

const edit = (change: (fields: Fields) => void): string => {
  const fields = structuredClone(fieldsOf(brief)) as unknown as Fields;
  change(fields);
  return editFrontMatter(brief, fields as unknown as PlainMapping);
};

/** The lines that are not in both, with a sign before. */
function changed(text: string, before = brief): string[] {
  const [old, now] = [before.split('\n'), text.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('an edit of front matter', () => {
  test('of nothing changes nothing', () => {
    expect(edit(() => undefined)).toBe(brief);
  });

  test.each<[string, (fields: Fields) => void, string[]]>([
    [
      'a text, with its quotation marks and the comment beside it',
      (fields) => {
        fields['title'] = 'Another “title”';
      },
      [
        '-title:  "A title: with a colon"   # why it is worded so',
        '+title:  "Another “title”"   # why it is worded so',
      ],
    ],
    [
      'a text that now needs quotation marks',
      (fields) => {
        fields['story'] = 'null';
      },
      ['-story: bridge-closure', '+story: "null"'],
    ],
    [
      'a field that is new, after the one before it',
      (fields) => {
        const { title, story, ...rest } = fields;
        for (const name of Object.keys(fields)) delete fields[name];
        Object.assign(fields, { title, story, restates: 'x', ...rest });
      },
      ['+restates: x'],
    ],
    [
      'an item that is new',
      (fields) => {
        fields.reports.push({ claim: 'c', paragraph: '4', quote: 'a: b' });
      },
      ['+  - claim: c', '+    paragraph: 4', '+    quote: "a: b"'],
    ],
    [
      'a value in brackets',
      (fields) => {
        fields.events[1] = 'reopening';
      },
      ['-events: [ opening,closing ]', '+events: [ opening,reopening ]'],
    ],
    [
      'a field that goes, though it is the first of its item',
      (fields) => {
        fields.reports[1] = { claim: 'b', speaker: fields.reports[1]?.['speaker'] };
      },
      ['-  - stance: open # as it says', '-    claim: b', '+  - claim: b'],
    ],
    [
      'an item that goes, with its comment',
      (fields) => {
        fields.reports.shift();
      },
      [
        '-  - claim: a',
        "-    quote: 'It''s shut'",
        '-    value: 1.10',
        // The blank line is still at the end.
      ],
    ],
  ])('changes %s, and no other line', (_, change, lines) => {
    expect(changed(edit(change))).toEqual(lines);
  });

  test.each<[string, string, PlainMapping, string]>([
    [
      'a field that is new in brackets',
      `reports:\n  - { claim: a, # the first\n      statement: 'It is: shut.', # as said\n      quote: "no" }\n`,
      {
        reports: [{ claim: 'a', statement: 'It is: shut.', formerIds: ['b'], quote: 'no' }],
      },
      `reports:\n  - { claim: a, # the first\n      statement: 'It is: shut.', formerIds: [b], # as said\n      quote: "no" }\n`,
    ],
    [
      'an item that is new in brackets',
      'reports: [ # all\n  { claim: "a" }, # one\n  { claim: b } # two\n]\n',
      { reports: [{ claim: 'a' }, { claim: 'b' }, { claim: 'c' }] },
      'reports: [ # all\n  { claim: "a" }, # one\n  { claim: b }, { claim: c } # two\n]\n',
    ],
    [
      'an item that goes in brackets',
      'reports: [ # all\n  { claim: "a" }, # one\n  { claim: b } # two\n]\n',
      { reports: [{ claim: 'b' }] },
      'reports: [ # all\n  { claim: b } # two\n]\n',
    ],
    [
      'a field of a file that is all in brackets',
      "{ title: 'A', # the title\n  story: b }\n",
      { title: 'A', story: 'b', status: 'draft' },
      "{ title: 'A', # the title\n  story: b, status: draft }\n",
    ],
    [
      'a list in place of a text, with the comment beside it',
      'via: wire # as printed\nnames:\n  - a # short\n',
      { via: ['wire'], names: [{ name: 'a', speaker: 'b' }] },
      'via: [wire] # as printed\nnames:\n  - name: a # short\n    speaker: b\n',
    ],
  ])('keeps comments and quotation marks: %s', (_, source, wanted, text) => {
    expect(editFrontMatter(source, wanted)).toBe(text);
  });

  test('takes the comments along where items change places', () => {
    const text = edit((fields) => fields.reports.reverse());
    expect(text).toContain(`reports:
  # the first one
  # the second one
  - stance: open # as it says
    claim: b
    speaker: { unnamed: a guard, of: ministry }
  - claim: a
    quote: 'It''s shut'
    value: 1.10
wording:`);
  });

  test('keeps the line ends of the file', () => {
    const source = brief.replaceAll('\n', '\r\n');
    const fields = { ...fieldsOf(source), status: 'draft' };
    const text = editFrontMatter(source, fields);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(changed(text.replaceAll('\r\n', '\n'))).toEqual(['+status: draft']);
  });

  test('writes fields where there are none', () => {
    expect(editFrontMatter('', { title: 'A' })).toBe('title: A\n');
    expect(editFrontMatter('# a note\n', { title: 'A' })).toBe('# a note\ntitle: A\n');
  });

  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'no',
      '~',
      '1.10',
      'a: b',
      'a #b',
      '- x',
      '[a',
      "it's",
      '"',
      '{x}',
      '  a',
      '2031-01-01',
      'é\n',
      'a, b',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const { mapping } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.array(tie('value'), { maxLength: 4 }),
      tie('mapping'),
    ),
    mapping: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e-f'), tie('value'), {
      maxKeys: 4,
    }),
  })) as { mapping: fc.Arbitrary<PlainMapping> };
  const noted = (source: string, every: number): string =>
    source
      .split('\n')
      .map((line, at) =>
        at % every === 0 && /^ *(- )?\w+: [\w ]+$/.test(line) ? `${line}  # note ${at}` : line,
      )
      .join('\n');

  test('comes to the wanted fields where all of it is in brackets', () => {
    fc.assert(
      fc.property(mapping, mapping, fc.boolean(), (before, wanted, isNoted) => {
        const line = printInLine(before);
        const source = `${isNoted ? line.replace('{ ', '{ # note\n  ') : line}\n`;
        expect(fieldsOf(source)).toEqual(before);
        expect(fieldsOf(editFrontMatter(source, wanted))).toEqual(wanted);
        expect(editFrontMatter(source, before)).toBe(source);
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  test('comes to the wanted fields, whatever was there', () => {
    fc.assert(
      fc.property(mapping, mapping, fc.integer({ min: 1, max: 3 }), (before, wanted, every) => {
        const source = noted(`${printPairs(before).join('\n')}\n`, every);
        expect(fieldsOf(source)).toEqual(before);
        expect(fieldsOf(editFrontMatter(source, wanted))).toEqual(wanted);
        expect(editFrontMatter(source, before)).toBe(source);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});
