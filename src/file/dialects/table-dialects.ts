import { type Dialect, dialect, line } from './dialect.ts';

const row = '[|｜][^\\n]{1,400}[|｜][ \\t]*';
const rule = '(?:[|｜+][ \\t]*)?:?[-=—–]{2}[-=—–:, \\t]{0,400}[|｜+][-=—–:|｜+, \\t]{0,400}';
const tableLine = `(?:${row}|${rule})`;

/** Rows of a table that Markdown does not take for one, all in one stretch. */
export const tableDialects: readonly Dialect[] = [
  {
    ...dialect(
      `${line}${tableLine}$(?:\\n(?:[\\u0000 \\t]{0,60}\\n)?[\\u0000 \\t]{0,60}${tableLine}$){0,200}`,
      'a table',
      'Put a row `| --- | --- |` below the first row of a table, with as many cells, and an empty line before it.',
    ),
    isWhole: true,
    noteFor: noteForTable,
  },
];

/** The row of hyphens as it should be, or what else keeps the lines from being a table. */
function noteForTable(found: string, before: string): string {
  const rows = found.split('\n').map((text) => text.replace(/^[ \t>]+/, ''));
  const filled = rows.filter((text) => text.trim() !== '');
  const head = filled.find((text) => !isRule(text));
  if (head === undefined) return 'Write the first row of the table right above it, or delete it.';
  const hyphens = `| ${cellsOf(head)
    .map(() => '---')
    .join(' | ')} |`;
  const bars = /｜|\|\|/.test(found) ? ' Write each bar as one `|`.' : '';
  const gaps =
    filled.length < rows.length ? ' Leave no empty line between the rows of a table.' : '';
  const above = before.trimEnd().split('\n').at(-1) ?? '';
  if (/[|]/.test(above) && before.endsWith('\n\n') && !filled.some(isRule))
    return `Delete the empty line above it if it belongs to the table there, or put a row \`${hyphens}\` below \`${shortened(head)}\`.`;
  const written = filled[1] !== undefined && isRule(filled[1]) ? filled[1] : undefined;
  const others = filled.filter(isRule).length - (written === undefined ? 0 : 1);
  const rest = `${bars}${gaps}${others > 0 ? ' Delete the other lines of such signs.' : ''}`;
  const place = `right below the first row, \`${shortened(head)}\``;
  return written === undefined
    ? `Put a row \`${hyphens}\` ${place}.${rest}`
    : `Write \`${hyphens}\` for \`${shortened(written)}\`, ${place}: one cell of hyphens for each of its cells.${rest}`;
}

function isRule(text: string): boolean {
  return /^[-=—–:|｜+, \t]*[-=—–]{1,}[-=—–:|｜+, \t]*$/.test(text);
}

function cellsOf(text: string): string[] {
  return text
    .trim()
    .replace(/^[|｜+]+|[|｜+]+$/g, '')
    .split(/(?<!\\)[|｜]+/);
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed;
}
