import { type Diagnostic, severityOf } from './diagnostic.ts';
import type { RuleId } from './rules.ts';

/** How many findings of each severity there are, also in words: `2 errors, 1 warning`; hints are named where there are some. */
export function countSeverities(diagnostics: readonly Diagnostic[]): {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly worded: string;
} {
  const bySeverity = Object.groupBy(diagnostics, severityOf);
  const errors = bySeverity.error?.length ?? 0;
  const warnings = bySeverity.warning?.length ?? 0;
  const hints = bySeverity.hint?.length ?? 0;
  const worded = [
    ...[count(errors, 'error'), count(warnings, 'warning')],
    ...(hints === 0 ? [] : [count(hints, 'hint')]),
  ].join(', ');
  return { errors, warnings, hints, worded };
}

/** The rules that were broken, each with how often, the most frequent first. */
export function countRules(
  diagnostics: readonly Diagnostic[],
): readonly (readonly [rule: RuleId, times: number])[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A number of things, in words. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
