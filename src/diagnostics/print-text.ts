import { codeFrame } from './code-frame.ts';
import { type Diagnostic, severityOf } from './diagnostic.ts';
import type { Span } from './span.ts';

/** The styles that a printed finding uses. */
export type Style = 'bold' | 'red' | 'yellow' | 'dim';

export interface TextOptions {
  /** The text of a file, for the frame; none where it cannot be read as text. */
  readonly sourceOf: (path: string) => string | undefined;
  /** Paints for a terminal; leaves text alone elsewhere. */
  readonly paint?: (style: Style, text: string) => string;
}

/** Findings for people, each as `path:line:column: severity: message [rule]` with a frame and how to mend it. */
export function printText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const { sourceOf, paint = (_style, text) => text } = options;
  const frameAt = (path: string, at: Span): string[] => {
    const source = sourceOf(path);
    const frame = source === undefined ? '' : codeFrame(source, at);
    return frame === '' ? [] : [indent(paint('dim', frame))];
  };
  return diagnostics
    .map((diagnostic) => {
      const { rule, path, at, message, note, related } = diagnostic;
      const severity = severityOf(diagnostic);
      const colour = severity === 'error' ? 'red' : 'yellow';
      return [
        `${paint('bold', `${path}:${at.line}:${at.column}:`)} ${paint(colour, `${severity}:`)} ${message} ${paint('dim', `[${rule}]`)}`,
        ...frameAt(path, at),
        ...(related === undefined
          ? []
          : [
              `  ${related.path}:${related.at.line}:${related.at.column}: ${related.message}`,
              ...frameAt(related.path, related.at),
            ]),
        ...(note === undefined ? [] : [`  ${paint('bold', 'help:')} ${note}`]),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** `2 errors, 1 warning in 56 files`, or that all is well. */
export function printSummary(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
  const warnings = diagnostics.length - errors;
  const where = `in ${count(files, 'file')}`;
  if (diagnostics.length === 0) return `No findings ${where}.`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} ${where}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
