import type { Measurement } from './measure.ts';

const columns = ['', 'CPU s', 'wall s', 'peak MB', 'done', 'per CPU s', 'CPU ratio', 'ratio each'];

/**
 * The figures as a table. The ratios compare a row with its yardstick in the same run: the check with the parsers
 * alone, the build with stock Astro in the same state; once in all, once for each file or page.
 */
export function printFigures(measurements: readonly Measurement[]): string {
  const sizes = [...new Set(measurements.map(({ briefs }) => briefs))];
  return sizes
    .map((briefs) => {
      const rows = measurements.filter((measurement) => measurement.briefs === briefs);
      return `${briefs} ${briefs === 1 ? 'brief' : 'briefs'}\n\n${alignColumns([columns, ...rows.map((row) => cellsOf(row, rows))])}\n`;
    })
    .join('\n');
}

function cellsOf(row: Measurement, rows: readonly Measurement[]): readonly string[] {
  const { subject, step, cpu, wall, memory, unit, count } = row;
  const yardstick = yardstickOf(row, rows);
  return [
    rows.filter((other) => other.subject === subject).length > 1 ? `${subject}, ${step}` : subject,
    cpu.toFixed(2),
    wall.toFixed(2),
    memory.toFixed(0),
    count === 0 ? '' : `${count} ${unit}`,
    count === 0 ? '' : (count / cpu).toFixed(0),
    yardstick === null ? '' : (cpu / yardstick.cpu).toFixed(2),
    yardstick === null ? '' : (cpu / count / (yardstick.cpu / yardstick.count)).toFixed(2),
  ];
}

function yardstickOf(row: Measurement, rows: readonly Measurement[]): Measurement | null {
  const found = rows.find(({ subject, step }) =>
    row.subject === 'check'
      ? subject === 'parsers alone'
      : row.subject === 'build' && subject === 'stock Astro' && step === row.step,
  );
  return found ?? null;
}

/** Lines with the first column to the left and the others to the right. */
function alignColumns(lines: readonly (readonly string[])[]): string {
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
