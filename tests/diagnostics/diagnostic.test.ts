import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../../src/diagnostics/diagnostic.ts';
import type { RuleId } from '../../src/diagnostics/rules.ts';

const finding = (
  path: string,
  line: number,
  column: number,
  rule: RuleId,
  message: string,
): Diagnostic => ({
  rule,
  path,
  at: { line, column, endLine: line, endColumn: column },
  message,
});

test('findings stand in the order of path, line, column, rule and message', () => {
  const sorted = [
    finding('content/B.md', 1, 1, 'raw-html', 'a'),
    finding('content/a.md', 2, 9, 'raw-html', 'a'),
    finding('content/a.md', 10, 1, 'raw-html', 'a'),
    finding('content/a.md', 10, 2, 'file-kind', 'b'),
    finding('content/a.md', 10, 2, 'raw-html', 'a'),
    finding('content/a.md', 10, 2, 'raw-html', 'b'),
    finding('content/ä.md', 1, 1, 'file-kind', 'a'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(sortDiagnostics(shuffled)).toEqual(sorted);
    }),
  );
});

test('warnings alone are no errors', () => {
  expect(hasErrors([finding('a', 1, 1, 'unrestated-source', '')])).toBe(false);
  expect(
    hasErrors([finding('a', 1, 1, 'unrestated-source', ''), finding('a', 1, 1, 'raw-html', '')]),
  ).toBe(true);
});
