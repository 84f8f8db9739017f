import { expect, test } from 'vitest';
import { countSeverities } from '../../src/diagnostics/count-findings.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printGithub } from '../../src/diagnostics/print-github.ts';
import { printJson } from '../../src/diagnostics/print-json.ts';
import { printSarif } from '../../src/diagnostics/print-sarif.ts';
import { printSummary, printText } from '../../src/diagnostics/print-text.ts';
import { rules } from '../../src/diagnostics/rules.ts';

const findings: readonly Diagnostic[] = [
  {
    rule: 'unknown-actor',
    path: 'content/briefs/x.md',
    at: { line: 2, column: 10, endLine: 2, endColumn: 15 },
    message: 'Cannot find actor `smyth`; did you mean `smith`?',
    note: 'Correct the id, or write `content/actors/smyth.md`.',
  },
  {
    rule: 'stance-conflict',
    path: 'content/briefs/100%, odd: name.md',
    at: { line: 1, column: 1, endLine: 1, endColumn: 4 },
    message: 'Two\nlines: 100%',
    related: {
      path: 'content/briefs/x.md',
      at: { line: 1, column: 1, endLine: 1, endColumn: 6 },
      message: 'first reported here',
    },
  },
];

const sources = new Map([['content/briefs/x.md', 'title: A\nspeaker: smyth\n']]);

test('text shows place, severity, message, rule, frame and help', () => {
  expect(printText(findings, { sourceOf: (path) => sources.get(path) })).toMatchInlineSnapshot(`
    "content/briefs/x.md:2:10: error: Cannot find actor \`smyth\`; did you mean \`smith\`? [unknown-actor]
      1 | title: A
      2 | speaker: smyth
        |          ^^^^^
      help: Correct the id, or write \`content/actors/smyth.md\`.

    content/briefs/100%, odd: name.md:1:1: warning: Two<U+000A>lines: 100% [stance-conflict]
      content/briefs/x.md:1:1: first reported here
      1 | title: A
        | ^^^^^
    "
  `);
});

test('text is painted only as told', () => {
  const painted = printText(findings.slice(0, 1), {
    sourceOf: () => undefined,
    paint: (style, text) => `<${style}>${text}</${style}>`,
  });
  expect(painted).toMatchInlineSnapshot(`
    "<bold>content/briefs/x.md:2:10:</bold> <red>error:</red> Cannot find actor \`smyth\`; did you mean \`smith\`? <dim>[unknown-actor]</dim>
      <bold>help:</bold> Correct the id, or write \`content/actors/smyth.md\`.
    "
  `);
});

const hint: Diagnostic = {
  rule: 'long-sentence',
  path: 'content/briefs/x.md',
  at: { line: 1, column: 1, endLine: 1, endColumn: 6 },
  message: 'Unexpected sentence of 52 words, expected at most 40',
};

test('a hint is one in every format, and beside the others in the counts', () => {
  const all = [...findings, hint];
  expect(printText([hint], { sourceOf: () => undefined })).toContain(': hint: Unexpected');
  expect(printGithub([hint])).toMatch(/^::notice file=/);
  expect(JSON.parse(printJson([hint])).diagnostics[0].severity).toBe('hint');
  expect(JSON.parse(printSarif([hint])).runs[0].results[0].level).toBe('note');
  expect(countSeverities(all).worded).toBe('1 error, 1 warning, 1 hint');
  expect(printSummary(findings, 3)).toBe('1 error, 1 warning in 3 files.');
});

test('a finding has the severity that the settings give it, and else that of its rule', () => {
  const severity = 'warning';
  expect(printText([{ ...hint, severity }], { sourceOf: () => undefined })).toContain(': warning:');
  expect(printGithub([{ ...hint, severity }])).toMatch(/^::warning /);
});

test('of very many findings hints are shown last', () => {
  const shown = printText([...Array<Diagnostic>(100).fill(hint), ...findings], {
    sourceOf: () => undefined,
  });
  expect(shown).toContain('unknown-actor');
  expect(shown).toContain('stance-conflict');
});

test('GitHub commands escape what would end them', () => {
  expect(printGithub(findings)).toMatchInlineSnapshot(`
    "::error file=content/briefs/x.md,line=2,endLine=2,col=10,endColumn=15,title=unknown-actor::Cannot find actor \`smyth\`; did you mean \`smith\`?%0ACorrect the id, or write \`content/actors/smyth.md\`.
    ::warning file=content/briefs/100%25%2C odd%3A name.md,line=1,endLine=1,col=1,endColumn=4,title=stance-conflict::Two<U+000A>lines: 100%25
    "
  `);
});

test('JSON holds every field of every finding', () => {
  expect(JSON.parse(printJson(findings))).toEqual({
    diagnostics: [
      { severity: 'error', ...findings[0] },
      { severity: 'warning', ...findings[1] },
    ],
  });
  expect(JSON.parse(printJson([]))).toEqual({ diagnostics: [] });
});

test('SARIF lists the rules and points every result at one of them', () => {
  const { runs } = JSON.parse(printSarif(findings)) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number; level: string; locations: unknown[] }[];
    }[];
  };
  const [run] = runs;
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(rules));
  expect(run?.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual([
    'unknown-actor',
    'stance-conflict',
  ]);
  expect(run?.results.map(({ level }) => level)).toEqual(['error', 'warning']);
  expect(run?.results[1]).toMatchInlineSnapshot(`
    {
      "level": "warning",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "content/briefs/100%25%2C%20odd%3A%20name.md",
            },
            "region": {
              "endColumn": 4,
              "endLine": 1,
              "startColumn": 1,
              "startLine": 1,
            },
          },
        },
      ],
      "message": {
        "text": "Two
    lines: 100%",
      },
      "relatedLocations": [
        {
          "message": {
            "text": "first reported here",
          },
          "physicalLocation": {
            "artifactLocation": {
              "uri": "content/briefs/x.md",
            },
            "region": {
              "endColumn": 6,
              "endLine": 1,
              "startColumn": 1,
              "startLine": 1,
            },
          },
        },
      ],
      "ruleId": "stance-conflict",
      "ruleIndex": 52,
    }
  `);
});

test('the last line counts', () => {
  expect(printSummary(findings, 3)).toBe('1 error, 1 warning in 3 files.');
  expect(printSummary(findings.slice(1), 1)).toBe('0 errors, 1 warning in 1 file.');
  expect(printSummary([], 56)).toBe('No findings in 56 files.');
});

/** What a pull request may name a file, and put into a value. */
const hostile = [
  '::stop-commands::x',
  '  ::error::x',
  'a\n::add-mask::b',
  'a\r::set-output name=x::b',
  '##[error]x',
  'a ##[add-path]b',
  '\u001b[2Jcleared',
  '\u009b31mred',
  'back\u0008space',
  'bell\u0007',
  'right\u202eleft',
  'isolate\u2066d',
  'line\u2028paragraph\u2029',
  'tag\u{e0041}',
  'zero\u200bwidth',
  'lone\ud800surrogate',
  'private\ue000',
];

test.each(hostile)('no printer lets a terminal or a runner act on %j', (text) => {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const diagnostic: Diagnostic = {
    rule: 'file-name',
    path: text,
    at,
    message: `Unexpected \`${text}\``,
    note: text,
    related: { path: text, at, message: text },
  };
  const printed = {
    text: printText([diagnostic], { sourceOf: () => `${text}\n${text}` }),
    github: printGithub([diagnostic]),
    json: printJson([diagnostic]),
    sarif: printSarif([diagnostic]),
  };
  for (const [format, output] of Object.entries(printed)) {
    expect(output).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
    const commands = output.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(commands).toHaveLength(format === 'github' ? 1 : 0);
  }
  expect(JSON.parse(printed.json)).toEqual({ diagnostics: [{ severity: 'error', ...diagnostic }] });
  expect(JSON.parse(printed.sarif)).toMatchObject({
    runs: [{ results: [{ relatedLocations: [{ message: { text } }] }] }],
  });
});

test('a command of GitHub holds what was meant', () => {
  const [diagnostic] = findings;
  const printed = printGithub(
    diagnostic === undefined ? [] : [{ ...diagnostic, path: 'a\n::b,c' }],
  );
  expect(printed).toMatch(/^::error file=a<U\+000A>%3A%3Ab%2Cc,line=2,/);
});

const many = (count: number): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: index % 4 === 3 ? 'empty-body' : index === count - 1 ? 'missing-site' : 'role-gap',
    path: `content/briefs/${index}.md`,
    at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    message: `Finding ${index}`,
  }));

test('of ten thousand findings text shows a hundred, errors first, and counts the others by rule', () => {
  const found = many(10_001);
  const printed = printText(found, { sourceOf: () => undefined });
  const shown = printed.split('\n').filter((line) => line.startsWith('content/'));
  expect(shown).toHaveLength(100);
  expect(shown[0]).toBe('content/briefs/3.md:1:1: error: Finding 3 [empty-body]');
  expect(shown.every((line) => line.includes(': error: '))).toBe(true);
  expect(printed.slice(printed.indexOf('These are'))).toBe(`These are 100 of 10,001 findings:
  7,500  role-gap
  2,500  empty-body
      1  missing-site
To see all, run \`npx collate check --format json\`.
`);
  expect(printSummary(found, 3)).toBe('2,501 errors, 7,500 warnings in 3 files.');
  expect((JSON.parse(printJson(found)) as { diagnostics: unknown[] }).diagnostics).toHaveLength(
    10_001,
  );
});

test('of a hundred findings text shows all, and reads no file more often than it shows its lines', () => {
  let reads = 0;
  const sourceOf = (): string => {
    reads += 1;
    return 'a';
  };
  expect(printText(many(100), { sourceOf })).not.toContain('These are');
  expect(reads).toBe(100);
  printText(many(10_000), { sourceOf });
  expect(reads).toBe(200);
});

test('GitHub is told how many there are where it shows ten of each', () => {
  expect(printGithub(many(13))).not.toContain('::notice');
  const lines = printGithub(many(20)).trim().split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe(
    '::notice title=All findings::5 errors, 15 warnings; GitHub shows the first 10 of each, the log of this step has all',
  );
});
