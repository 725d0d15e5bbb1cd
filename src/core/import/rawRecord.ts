/** What passes when a record is shown as it came in: plain data only. */
import type { Encoding } from './text/decode';
import type { HeadTable } from './table/headTable';
import type { Packed } from './unpack/packing';
import type { PackedTable } from './unpack/unpackTable';

/** Where the record of a post stands. Bytes are those of the file unpacked and in UTF-8, as in `Posts`. */
export interface RecordPlace {
  /** Number of the file. */
  file: number;
  start: number;
  length: number;
  /** The post came inside another post's record, and the place is that record's or lies in it. */
  embedded: boolean;
  /** The record may hold a post that a notice names as deleted or withdrawn: it is not to be shown. */
  withheld: boolean;
}

/** How an opened file is read again; kept by the page, which keeps none of its bytes. */
export interface RecordFile extends Packed {
  name: string;
  /** Id of the format; null for a file that was refused, which no record is of. */
  format: string | null;
  encoding: Encoding;
  packed: PackedTable | null;
  /** How rows are written and what the columns are called, without the rows; null for what is no table. */
  table: HeadTable | null;
}

/** One cell of a row. */
export interface RowCell {
  /** Counted from 1. */
  column: number;
  /** As the header calls the column; '' where it does not. */
  name: string;
  cell: string;
}

/** A record as it came in. */
export interface RawRecord {
  /** Its bytes as text, at most RECORD_SHOWN of them, or RECORD_SAVED. */
  text: string;
  /** The text is all of it. */
  whole: boolean;
  json: boolean;
  /** For a row of a table: its cells that are not empty. */
  cells: RowCell[] | null;
  /** For a row of a workbook or a Parquet file: which it is, counted from 1, a workbook's header among them. */
  row: number | null;
}

/** Bytes of a record that are shown, and that are saved: a browser sets a word of a megabyte in many seconds. */
export const RECORD_SHOWN = 1 << 18;
export const RECORD_SAVED = 1 << 28;

/** A record, or why it cannot be shown. */
export interface RecordAnswer {
  record: RawRecord | null;
  /** The file changed or is gone since it was opened; it is damaged before the record; it ends before the record. */
  missing: 'changed' | 'damaged' | 'nothing' | null;
}
