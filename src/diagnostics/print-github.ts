import { type Diagnostic, severityOf } from './diagnostic.ts';

/**
 * Findings as GitHub workflow commands, which show them at their lines in a pull request
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export function printGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((diagnostic) => {
      const { rule, path, at, message, note } = diagnostic;
      const properties = [
        `file=${escapeProperty(path)}`,
        `line=${at.line}`,
        `endLine=${at.endLine}`,
        `col=${at.column}`,
        `endColumn=${at.endColumn}`,
        `title=${escapeProperty(rule)}`,
      ];
      const text = note === undefined ? message : `${message}\n${note}`;
      return `::${severityOf(diagnostic)} ${properties.join(',')}::${escapeData(text)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
