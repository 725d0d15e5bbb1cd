/** Comma-separated text as spreadsheets take it (RFC 4180), with formulas defused. */

export type Cell = string | number;

/** Rows under a header, one line each, with a newline at the end. NaN is an empty cell. */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = `${header.join(',')}\n`;
  for (const row of rows) text += csvLine(row);
  return text;
}

/** One row with its newline. */
export const csvLine = (row: readonly Cell[]): string => `${row.map(csvCell).join(',')}\n`;

/**
 * What spreadsheets take for the beginning of a formula; some of them in full width as well (OWASP, "CSV Injection"), or behind
 * blanks.
 */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/** One cell: what begins like a formula would be run by a spreadsheet, so an apostrophe is put before it. */
function csvCell(value: Cell): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
