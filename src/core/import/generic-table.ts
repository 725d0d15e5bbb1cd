import { candidateColumns, recogniseColumns, type Field } from './columns';
import type { TableFormat } from './format';
import { share } from './head';
import type { HeadTable } from './headTable';
import { applyMapping } from './mapping';
import { TableRows } from './tableRows';
import { isTime } from './writtenTime';

/** A table whose columns are known by their names (columns.ts). */
export const genericTable: TableFormat = {
  id: 'generic-table',
  label: 'Table (CSV, TSV)',
  kind: 'table',

  sniff(head) {
    const { header, mapping } = head.table!;
    const columns = columnsOf(head.table!);
    if (mapping ? !columns.size : !columns.has('text')) return null;
    const known = Array.from(
      columns,
      ([field, column]) =>
        `${header[column]!.trim() || `column ${column + 1}`} as ${FIELD_LABELS[field] ?? field}`,
    );
    if (mapping)
      return { confidence: 1, why: `A table; its columns were read as chosen: ${known.join(', ')}.` };
    return {
      confidence: Math.min(0.8, 0.5 + columns.size * 0.03),
      why: `A table; its columns were read by their names: ${known.join(', ')}.`,
    };
  },

  open(head) {
    return new TableRows(head, columnsOf(head.table!));
  },
};

/** What the fields are called, where their names do not say it. */
export const FIELD_LABELS: Partial<Record<Field, string>> = {
  link: 'address of the post',
  authorId: 'author’s id',
  handle: 'author',
  lang: 'language',
  isRepost: 'repost or not',
  isQuote: 'quote or not',
  isReply: 'reply or not',
  repostOf: 'id of the original',
  quoteOf: 'id of the quoted post',
  replyTo: 'id of the post replied to',
};

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
