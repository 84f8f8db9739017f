/** The value of a cell: numbers are ours and stay numbers, text may be anyone's. */
export type CsvCell = string | number | null;

/** One record of RFC 4180 with its line end. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; so does one that has apostrophes
 * there already, so that a reader of the file can remove exactly one.
 */
function defuseFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

// The full-width forms count as plain ones in East Asian editions of Excel.
const FORMULA = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${defuseFormula(cell).replaceAll('"', '""')}"`;
}
