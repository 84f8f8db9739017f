import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../src/model/report.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';

const brief = (reports: string): string =>
  `---\ntitle: A brief\nstory: bridge-closure\npublished: 2031-03-08\nrestates: courier\nsummary: A summary.\nreports:\n${reports}\n---\n\nText.\n`;

function check(reports: string) {
  return checkContent(baseWith({ 'content/briefs/voices.md': brief(reports) }));
}

function reportsOf(reports: string) {
  const { content, diagnostics } = check(reports);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return content?.briefs.get('voices')?.reports ?? [];
}

describe('a report', () => {
  test('affirms a claim in the source’s own voice where it says nothing else', () => {
    const [report] = reportsOf('  - claim: crack-found');
    expect(report).toMatchObject({ stance: 'affirms', voice: { kind: 'source' }, where: null });
  });

  test('may carry the word of several actors who say it together', () => {
    const [report] = reportsOf('  - claim: repair-cost\n    speaker: [ana-lind, bridge-office]');
    expect(report && speakersOf(report).map(({ id }) => id)).toEqual(['ana-lind', 'bridge-office']);
    expect(report && speakersOf(report).every(({ spoken }) => spoken.includes(report))).toBe(true);
  });

  test('may carry the word of somebody whom the source does not name', () => {
    const unnamed = '{ unnamed: a source in the office, of: bridge-office }';
    const [report] = reportsOf(`  - claim: repair-cost\n    speaker: ${unnamed}`);
    expect(report?.voice).toMatchObject({
      kind: 'unnamed',
      who: 'a source in the office',
      of: { id: 'bridge-office' },
    });
    expect(report && speakersOf(report)).toEqual([]);
  });

  test('says where in the source it is from, gives a translation and a note', () => {
    const reports = reportsOf(
      [
        '  - claim: crack-found',
        '    paragraph: 1-2',
        '    quote: viel',
        '    translation: a lot',
        '    note: The figure is rounded.',
        '  - claim: crack-found',
        '    speaker: bridge-office',
        '    paragraph: headline',
      ].join('\n'),
    );
    expect(reports.map(({ where }) => where)).toEqual([
      { first: 1, last: 2 },
      { part: 'headline' },
    ]);
    expect(reports[0]).toMatchObject({ translation: 'a lot', note: 'The figure is rounded.' });
  });

  test('may come through a person, who told it to another', () => {
    const [report] = reportsOf(
      '  - claim: repair-cost\n    speaker: bridge-office\n    via: [ana-lind]',
    );
    expect(report?.via.map(({ id }) => id)).toEqual(['ana-lind']);
  });

  test.each([
    ['speaker: [ana-lind, nobody]', '9:25 Cannot find actor `nobody`'],
    ['speaker: { unnamed: a clerk, of: nobody }', '9:38 Cannot find actor `nobody`'],
    ['speaker: ana-lind\n    paragraph: 4-9', '10:16 Unexpected paragraph `9`'],
  ])('with %s is a finding at its place', (field, expected) => {
    const { diagnostics } = check(`  - claim: repair-cost\n    ${field}`);
    expect(diagnostics.map(({ at, message }) => `${at.line}:${at.column} ${message}`)).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  test('by another voice of the same source is no second one; the same voice with another stance is', () => {
    const denied =
      '  - claim: repair-cost\n    speaker: ana-lind\n  - claim: repair-cost\n    stance: denies';
    expect(check(`${denied}\n    speaker: bridge-office`).diagnostics).toEqual([]);
    expect(check(`${denied}\n    speaker: ana-lind`).diagnostics).toMatchObject([
      { rule: 'stance-conflict' },
    ]);
  });

  test('of a source that is an agency’s text came through the agency, unless it says otherwise', () => {
    const text = (agency: string): string =>
      `---\nlabel: Wire copy\nkind: article\nstory: bridge-closure\n${agency}\n---\n`;
    /** Through whom the word came, and whose it is. */
    const chainOf = (agency: string, written: string) => {
      const { content, diagnostics } = checkContent(
        baseWith({
          'content/sources/copy.md': text(agency),
          'content/briefs/voices.md': brief(`  - claim: repair-cost\n${written}`).replace(
            'courier',
            'copy',
          ),
        }),
      );
      expect(diagnostics.filter(({ rule }) => rule !== 'missing-fingerprint')).toEqual([]);
      const report = content?.briefs.get('voices')?.reports[0];
      const voice = report?.voice.kind === 'actors' ? report.voice.actors : [];
      return [...(report?.via ?? []), ...voice].map(({ id }) => id);
    };
    expect(chainOf('agency: north-wire', '')).toEqual(['north-wire']);
    expect(chainOf('agency: north-wire', '    speaker: ana-lind')).toEqual([
      'north-wire',
      'ana-lind',
    ]);
    expect(chainOf('agency: north-wire', '    speaker: north-wire')).toEqual(['north-wire']);
    expect(chainOf('agency: north-wire', '    via: []')).toEqual([]);
    expect(chainOf('agency: north-wire', '    via: [norland]')).toEqual(['norland']);
    expect(chainOf('agency: north-wire\noutlet: north-wire', '')).toEqual([]);
    const inferred =
      'inferred:\n  agency: { value: north-wire, from: The words are those of the wire. }';
    expect(chainOf(inferred, '')).toEqual(['north-wire']);
  });

  test.each([
    ['states', 'affirms', 'Leave `stance` out: a report without one affirms'],
    ['attributes', 'affirms', 'Leave `stance` out: `speaker` says'],
    ['doubts', 'open', 'Write `stance: open` for a voice'],
  ])(
    'with the earlier word %s is read as %s, and is told how to be written',
    (word, stance, note) => {
      const { content, diagnostics } = check(
        `  - claim: closed-on-monday\n    speaker: bridge-office\n    stance: ${word}`,
      );
      expect(diagnostics).toMatchObject([
        { rule: 'earlier-stance', at: { line: 10 }, note: expect.stringContaining(note) },
      ]);
      expect(content?.briefs.get('voices')?.reports[0]?.stance).toBe(stance);
    },
  );
});

describe('somebody unnamed among several speakers', () => {
  const note = (who: string) => ({
    rule: 'wrong-type',
    message: 'Unexpected mapping in `speaker`, expected an id',
    note: `Write two reports of the claim: one with the actors as \`speaker\`, and one with \`speaker: { unnamed: ${who} }\` alone.`,
  });
  const found = (speaker: string) =>
    check(`  - claim: repair-cost\n    speaker: ${speaker}`).diagnostics.map(
      ({ rule, message, note: advice, at }) => ({ rule, message, note: advice, at }),
    );

  test.each([
    ['[ana-lind, {unnamed: an aide}]', 25, 'an aide'],
    ['[{unnamed: an aide}]', 15, 'an aide'],
    ['[ana-lind, {unnamed: an aide, of: nobody}]', 25, 'an aide'],
    ['[ana-lind, {unnamed: }]', 25, '…'],
    ['[ana-lind, {unnamed: [a, b]}]', 25, '…'],
    ['[ana-lind, {unnamed: {unnamed: b}}]', 25, '…'],
    [`[ana-lind, {unnamed: ${'a '.repeat(60)}}]`, 25, `${'a '.repeat(29)}a…`],
    ['\n      - ana-lind\n      - unnamed: an aide\n        of: bridge-office', 9, 'an aide'],
  ])('is a report of his own: %s', (speaker, column, who) => {
    expect(found(speaker)).toEqual([{ ...note(who), at: expect.objectContaining({ column }) }]);
  });

  test('is found once for each', () => {
    expect(found('[{unnamed: a}, ana-lind, {unnamed: b}]')).toMatchObject([note('a'), note('b')]);
  });

  test.each([
    ['[ana-lind, null]', 'wrong-type'],
    ['[ana-lind, {unnamed: null}]', 'wrong-type'],
    ['[ana-lind, {}]', 'wrong-type'],
    ['[ana-lind, {who: an aide}]', 'wrong-type'],
    ['[ana-lind, [bridge-office]]', 'wrong-type'],
    ['[ana-lind, 5]', 'unknown-actor'],
    ['[ana-lind, ana-lind]', 'invalid-value'],
    ['[]', 'invalid-value'],
    ['{}', 'missing-field'],
    ['{unnamed: }', 'missing-field'],
    ['{unnamed: [a]}', 'wrong-type'],
    ['{unnamed: an aide, of: nobody}', 'unknown-actor'],
    ['{unnamed: an aide, of: [ana-lind]}', 'wrong-type'],
    ['{unnamed: an aide, of: {}}', 'wrong-type'],
  ])('%s is another finding: %s', (speaker, rule) => {
    expect(found(speaker)).toMatchObject([{ rule }]);
  });
});
