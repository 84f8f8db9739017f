/** What a cell holds: numbers are ours and stay numbers, text may be anybody's. */
export type CsvCell = string | number | null;

/** One record of RFC 4180 with its line end. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; so does one that has apostrophes
 * there already, so that whoever reads the file can take exactly one away.
 */
function defuseFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

// The full-width forms count as the plain ones in East Asian editions of Excel.
const FORMULA = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${defuseFormula(cell).replaceAll('"', '""')}"`;
}
