/**
 * The roles of a table’s parts, written out for tables that styles show as something else: some browsers go by the looks and
 * would hide the table from screen readers.
 */
export const tableRoles = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
