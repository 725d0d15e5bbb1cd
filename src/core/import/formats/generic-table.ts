import { candidateColumns, columnName, recogniseColumns, type Field } from '../table/columns';
import type { TableFormat } from '../format';
import { share } from '../head';
import type { HeadTable } from '../table/headTable';
import { applyMapping } from '../table/mapping';
import { TableRows } from '../table/tableRows';
import { isTime } from '../text/writtenTime';
import { said, type Uses } from '../said';

/** A table whose columns are known by their names (columns.ts). */
export const genericTable: TableFormat = {
  id: 'generic-table',
  label: 'Table (CSV, TSV)',
  kind: 'table',

  sniff(head) {
    const { header, mapping } = head.table!;
    const columns = columnsOf(head.table!);
    if (mapping ? !columns.size : !columns.has('text')) return null;
    const uses = usesOf(header, columns);
    if (mapping) return { confidence: 1, why: said('isTableChosen', uses) };
    return { confidence: Math.min(0.8, 0.5 + columns.size * 0.03), why: said('isTable', uses) };
  },

  open(head) {
    return new TableRows(head, columnsOf(head.table!));
  },
};

/** What was read from which column; those without a name by their number. */
export function usesOf(header: readonly string[], columns: ReadonlyMap<Field, number>): Uses {
  return {
    uses: Array.from(columns, ([field, column]) => ({ column: header[column]!.trim() || column + 1, field })),
  };
}

/** Names of columns that are read of which others have the same; where the user chose columns, none. */
export function doubledNames(table: HeadTable): string[] {
  if (table.mapping) return [];
  const names = table.header.map(columnName);
  return Array.from(columnsOf(table).values())
    .filter((column) => names.indexOf(names[column]!, column + 1) > 0)
    .map((column) => table.header[column]!.trim());
}

/** Columns as the user chose them, else by their names; of several that may hold the time, the first whose cells can be read as times. */
function columnsOf({ header, rows, mapping }: HeadTable): Map<Field, number> {
  if (mapping) return applyMapping(header, mapping);
  const columns = recogniseColumns(header);
  const readable = candidateColumns(header, 'time').find((column) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    return share(cells, (cell) => isTime(String(cell))) > 0.5;
  });
  if (readable !== undefined) columns.set('time', readable);
  return columns;
}
