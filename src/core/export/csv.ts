/** Comma-separated text as spreadsheets take it (RFC 4180), with formulas defused. */

export type Cell = string | number;

/** Rows under a header, one line each, with a newline at the end. NaN is an empty cell. */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.join(',')];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return `${lines.join('\n')}\n`;
}

/** One cell: what begins like a formula would be run by a spreadsheet, so an apostrophe is put before it. */
function csvCell(value: Cell): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
