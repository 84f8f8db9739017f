import type { Measurement } from './measure.ts';
import type { DevMeasurement } from './measure-dev.ts';

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

/** How the CPU time of each subject grows from one size to the next, beside the growth of the size itself. */
export function printGrowth(measurements: readonly Measurement[]): string {
  const sizes = [...new Set(measurements.map(({ briefs }) => briefs))];
  const lines = sizes.slice(1).flatMap((briefs, index) => {
    const before = sizes[index] ?? briefs;
    return measurements
      .filter((row) => row.briefs === briefs && row.subject !== 'check, only started')
      .flatMap((row) => {
        const smaller = measurements.find(
          ({ briefs: size, subject, step }) =>
            size === before && subject === row.subject && step === row.step,
        );
        if (smaller === undefined) return [];
        const growth = (row.cpu / smaller.cpu).toFixed(2);
        return `${row.subject}, ${row.step}: ${growth} times the CPU time for ${(briefs / before).toFixed(1)} times the briefs (${before} to ${briefs})`;
      });
  });
  return lines.length === 0 ? '' : `\nGrowth\n\n${lines.join('\n')}\n`;
}

/** How long saves took to be seen. */
export function printDev(measurements: readonly DevMeasurement[]): string {
  if (measurements.length === 0) return '';
  const lines = measurements.map(
    ({ briefs, subject, shortest, median }) =>
      `${briefs} briefs, ${subject}: ${shortest.toFixed(0)} ms at best, ${median.toFixed(0)} ms in the middle`,
  );
  return `\nFrom a save to the page\n\n${lines.join('\n')}\n`;
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
