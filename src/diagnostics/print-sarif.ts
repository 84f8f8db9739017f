import { type Diagnostic, type Severity, severityOf } from './diagnostic.ts';
import { type RuleId, rules } from './rules.ts';
import type { Span } from './span.ts';
import { visibleJson } from './visible.ts';

/** The level of findings of a severity. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
export function printSarif(diagnostics: readonly Diagnostic[]): string {
  const ids = Object.keys(rules) as RuleId[];
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'collate',
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: rules[id].summary },
              defaultConfiguration: { level: levels[rules[id].severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, ids)),
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

function resultOf(diagnostic: Diagnostic, ids: readonly RuleId[]) {
  const { rule, path, at, message, note, related } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severityOf(diagnostic)],
    message: { text: note === undefined ? message : `${message}. ${note}` },
    locations: [locationOf(path, at)],
    ...(related === undefined
      ? {}
      : {
          relatedLocations: [
            { ...locationOf(related.path, related.at), message: { text: related.message } },
          ],
        }),
  };
}

function locationOf(path: string, at: Span) {
  return {
    physicalLocation: {
      artifactLocation: { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: at.line,
        startColumn: at.column,
        endLine: at.endLine,
        endColumn: at.endColumn,
      },
    },
  };
}
