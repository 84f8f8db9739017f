import { type Diagnostic, severityOf } from './diagnostic.ts';
import { visibleJson } from './visible.ts';

/** Findings as one JSON document: `{ diagnostics: [{ severity, rule, path, at, message, note?, related? }] }`. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  const listed = diagnostics.map((diagnostic) => ({
    severity: severityOf(diagnostic),
    ...diagnostic,
  }));
  return `${visibleJson({ diagnostics: listed })}\n`;
}
