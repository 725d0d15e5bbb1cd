import { columnName, COLUMN_NAMES, type ColumnMapping, type Field } from './columns';
import { guessColumns } from './guesses';
import type { HeadTable } from './headTable';

/** What a user must see to say which column holds what. */
export interface MappingRequest {
  /** Same for every file with this header: under it a mapping is kept. */
  signature: string;
  header: string[];
  /** The first rows, their long cells cut. */
  rows: string[][];
  guesses: ColumnMapping;
}

/** Fields that a user is offered, the most needed first; the others are only recognised by their names. */
export const OFFERED_FIELDS = [
  'text',
  'time',
  'handle',
  'name',
  'authorId',
  'id',
  'link',
  'lang',
  'repostOf',
  'quoteOf',
  'replyTo',
  'replyHandle',
  'isRepost',
  'followers',
  'reposts',
  'likes',
  'location',
  'urls',
] as const satisfies readonly Field[];
export type OfferedField = (typeof OFFERED_FIELDS)[number];

const ROWS_SHOWN = 20;
const LONGEST_CELL = 280;

/** What to ask about a table whose text column is not known. */
export function mappingRequest(table: HeadTable): MappingRequest {
  const { header, rows } = table;
  return {
    signature: headerSignature(header),
    header,
    rows: rows.slice(0, ROWS_SHOWN).map((row) => row.map((cell) => cell.slice(0, LONGEST_CELL))),
    guesses: Object.fromEntries(guessColumns(table)),
  };
}

/** Names of the columns as they are compared, in their order. */
export function headerSignature(header: readonly string[]): string {
  return header.map(columnName).join('|');
}

/** Columns by a user's mapping; what names no field or no column of this header is left out, for it may be old. */
export function applyMapping(header: readonly string[], mapping: ColumnMapping): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const field of Object.keys(COLUMN_NAMES) as Field[]) {
    const column = Object.hasOwn(mapping, field) ? mapping[field] : undefined;
    if (Number.isInteger(column) && column! >= 0 && column! < header.length) columns.set(field, column!);
  }
  return columns;
}

/** True where a mapping names what a post needs: its words, or an id by which others refer to it. */
export function isEnough(header: readonly string[], mapping: ColumnMapping): boolean {
  const columns = applyMapping(header, mapping);
  return columns.has('text') || columns.has('id') || columns.has('link');
}
