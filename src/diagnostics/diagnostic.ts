import { type RuleId, rules } from './rules.ts';
import type { Span } from './span.ts';

/** How much a finding matters: an error stops a build, a warning a strict check, a hint nothing. */
export type Severity = 'error' | 'warning' | 'hint';

/** A second place that explains a finding: where the same id was defined first, for example. */
export interface RelatedLocation {
  readonly path: string;
  readonly at: Span;
  readonly message: string;
}

/** One finding of the checker: an editor's fault, located, as plain data. */
export interface Diagnostic {
  readonly rule: RuleId;
  /** There only where the settings of the site give another than its rule’s. */
  readonly severity?: Severity;
  /** Path from the project root, with forward slashes: `content/briefs/x.md`. */
  readonly path: string;
  readonly at: Span;
  /** One sentence: what is there, then what was expected. */
  readonly message: string;
  /** How to fix it, where the message does not say. */
  readonly note?: string;
  readonly related?: RelatedLocation;
}

/** A finding's severity is its rule's, unless the settings of the site say another. */
export function severityOf(diagnostic: Diagnostic): Severity {
  return diagnostic.severity ?? rules[diagnostic.rule].severity;
}

/** True when at least one finding is an error, which stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error');
}

/** The one order of findings, so that every run prints the same bytes: path, place, rule, message. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** Compares texts by code unit, never by locale, which differs between machines. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
