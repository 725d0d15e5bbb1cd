import { candidateColumns, recogniseColumns, type Field } from './columns';
import type { TableFormat } from './format';
import { share } from './head';
import type { HeadTable } from './headTable';
import { TableRows } from './tableRows';
import { isTime } from './writtenTime';

/** A table whose columns are known by their names (columns.ts). */
export const genericTable: TableFormat = {
  id: 'generic-table',
  label: 'Table (CSV, TSV)',
  kind: 'table',

  sniff(head) {
    const { header } = head.table!;
    const columns = columnsOf(head.table!);
    if (!columns.has('text')) return null;
    const known = Array.from(
      columns,
      ([field, column]) => `${header[column]!.trim()} as ${LABELS[field] ?? field}`,
    );
    return {
      confidence: Math.min(0.8, 0.5 + columns.size * 0.03),
      why: `A table; its columns were read by their names: ${known.join(', ')}.`,
    };
  },

  open(head) {
    return new TableRows(head, columnsOf(head.table!));
  },
};

const LABELS: Partial<Record<Field, string>> = {
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

/** Columns by their names; of several that may hold the time, the first whose cells can be read as times. */
function columnsOf({ header, rows }: HeadTable): Map<Field, number> {
  const columns = recogniseColumns(header);
  const readable = candidateColumns(header, 'time').find((column) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    return share(cells, (cell) => isTime(String(cell))) > 0.5;
  });
  if (readable !== undefined) columns.set('time', readable);
  return columns;
}
