import { expect, test } from 'vitest';
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
    note: 'Mend the id, or write `content/actors/smyth.md`.',
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
      help: Mend the id, or write \`content/actors/smyth.md\`.

    content/briefs/100%, odd: name.md:1:1: warning: Two
    lines: 100% [stance-conflict]
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
      <bold>help:</bold> Mend the id, or write \`content/actors/smyth.md\`.
    "
  `);
});

test('GitHub commands escape what would end them', () => {
  expect(printGithub(findings)).toMatchInlineSnapshot(`
    "::error file=content/briefs/x.md,line=2,endLine=2,col=10,endColumn=15,title=unknown-actor::Cannot find actor \`smyth\`; did you mean \`smith\`?%0AMend the id, or write \`content/actors/smyth.md\`.
    ::warning file=content/briefs/100%25%2C odd%3A name.md,line=1,endLine=1,col=1,endColumn=4,title=stance-conflict::Two%0Alines: 100%25
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
      "ruleIndex": 41,
    }
  `);
});

test('the last line counts', () => {
  expect(printSummary(findings, 3)).toBe('1 error, 1 warning in 3 files.');
  expect(printSummary(findings.slice(1), 1)).toBe('0 errors, 1 warning in 1 file.');
  expect(printSummary([], 56)).toBe('No findings in 56 files.');
});
