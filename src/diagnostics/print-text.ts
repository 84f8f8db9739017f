import { codeFrame } from './code-frame.ts';
import { count, countRules, countSeverities } from './count-findings.ts';
import { type Diagnostic, type Severity, severityOf } from './diagnostic.ts';
import type { Span } from './span.ts';
import { visible, visibleLine } from './visible.ts';

/** The styles that a printed finding uses. */
export type Style = 'bold' | 'red' | 'yellow' | 'cyan' | 'dim';

export interface TextOptions {
  /** The text of a file, for the frame; none where it cannot be read as text. */
  readonly sourceOf: (path: string) => string | undefined;
  /** Paints for a terminal; leaves text alone elsewhere. */
  readonly paint?: (style: Style, text: string) => string;
}

const colours: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  hint: 'cyan',
};

/** How many findings a person is shown at once. */
const mostShown = 100;

/**
 * Findings for people, each as `path:line:column: severity: message [rule]` with a frame and how to fix it. Of very many the
 * first are shown, errors before warnings before hints, and the others counted.
 */
export function printText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const shown = chooseShown(diagnostics);
  const printed = shown.map((diagnostic) => printOne(diagnostic, options)).join('\n');
  return shown.length < diagnostics.length
    ? `${printed}\n${printRest(diagnostics, shown.length)}`
    : printed;
}

/** `2 errors, 1 warning in 56 files`, or that all is well. */
export function printSummary(diagnostics: readonly Diagnostic[], files: number): string {
  const where = `in ${count(files, 'file')}`;
  if (diagnostics.length === 0) return `No findings ${where}.`;
  return `${countSeverities(diagnostics).worded} ${where}.`;
}

function chooseShown(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= mostShown) return diagnostics;
  const bySeverity = Object.groupBy(diagnostics, severityOf);
  const { error = [], warning = [], hint = [] } = bySeverity;
  const chosen = [...error, ...warning, ...hint].slice(0, mostShown);
  const isChosen = new Set(chosen);
  return diagnostics.filter((diagnostic) => isChosen.has(diagnostic));
}

function printRest(diagnostics: readonly Diagnostic[], shown: number): string {
  const rules = countRules(diagnostics);
  const width = (rules[0]?.[1] ?? 0).toLocaleString('en').length;
  return [
    `These are ${shown} of ${count(diagnostics.length, 'finding')}:`,
    ...rules.map(([rule, times]) => `  ${times.toLocaleString('en').padStart(width)}  ${rule}`),
    'To see all, run `npx collate check --format json`.',
    '',
  ].join('\n');
}

function printOne(diagnostic: Diagnostic, options: TextOptions): string {
  const { sourceOf, paint = (_style, text) => text } = options;
  const { rule, path, at, message, note, related } = diagnostic;
  const frameAt = (framed: string, span: Span): string[] => {
    const source = sourceOf(framed);
    const frame = source === undefined ? '' : codeFrame(source, span);
    return frame === '' ? [] : [indent(paint('dim', frame))];
  };
  const severity = severityOf(diagnostic);
  return [
    `${paint('bold', `${visibleLine(path)}:${at.line}:${at.column}:`)} ${paint(colours[severity], `${severity}:`)} ${visible(message)} ${paint('dim', `[${rule}]`)}`,
    ...frameAt(path, at),
    ...(related === undefined
      ? []
      : [
          `  ${visibleLine(related.path)}:${related.at.line}:${related.at.column}: ${visible(related.message)}`,
          ...frameAt(related.path, related.at),
        ]),
    ...(note === undefined ? [] : [`  ${paint('bold', 'help:')} ${visible(note)}`]),
    '',
  ].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
