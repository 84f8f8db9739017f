import { countSeverities } from './count-findings.ts';
import { type Diagnostic, type Severity, severityOf } from './diagnostic.ts';
import { visible } from './visible.ts';

/** The command that shows findings of a severity. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/** How many findings of a severity GitHub shows for a step. */
const shownByGithub = 10;

/**
 * Findings as GitHub workflow commands, which show them at their lines in a pull request
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export function printGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(printCommand).join('') + printRest(diagnostics);
}

function printCommand(diagnostic: Diagnostic): string {
  const { rule, path, at, message, note } = diagnostic;
  const properties = [
    `file=${escapeProperty(visible(path))}`,
    `line=${at.line}`,
    `endLine=${at.endLine}`,
    `col=${at.column}`,
    `endColumn=${at.endColumn}`,
    `title=${escapeProperty(rule)}`,
  ];
  const text = note === undefined ? visible(message) : `${visible(message)}\n${visible(note)}`;
  return `::${commands[severityOf(diagnostic)]} ${properties.join(',')}::${escapeData(text)}\n`;
}

/** Says how many there are where GitHub leaves some out. */
function printRest(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, hints, worded } = countSeverities(diagnostics);
  if (Math.max(errors, warnings, hints) <= shownByGithub) return '';
  const text = `${worded}; GitHub shows the first ${shownByGithub} of each, the log of this step has all`;
  return `::notice title=All findings::${text}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
