import type { BatchWriter } from '../dataset/writer';
import type { Head } from './head';
import type { Members } from './json/memberNames';
import type { Row } from './table/row';
import type { Said } from './said';

/** How sure a format is that a file is its own: 0 … 1, and why. */
export interface Sniff {
  confidence: number;
  why: Said;
}

/** A record as it came in. */
export interface Raw {
  readonly bytes: Uint8Array;
  /** The record is bytes[from .. to). */
  readonly from: number;
  readonly to: number;
  /** Place of bytes[0] in the file. */
  readonly base: number;
}

/** Says that a record holds ids as numbers that lost digits; it is parsed again with them as strings. */
export const INEXACT = Symbol('ids lost digits');

interface FormatBase {
  /** Short and stable, as `FileReport.format` holds it. */
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** Null where the file is certainly not of this format. */
  sniff(head: Head): Sniff | null;
  /** What has to settle before anything is read with it. */
  ready?(): Promise<void>;
}

/** Records are JSON values: lines, or elements of a list. */
export interface JsonFormat extends FormatBase {
  readonly kind: 'json';
  /** Ids hold their time (snowflake.ts). */
  readonly snowflake: boolean;
  /** The members of a value that `read` looks at, where it takes their strings as bytes too; else it is given all. */
  readonly members?: Members;
  /**
   * Writes what one value holds: posts, accounts or rejects, never nothing without a note.
   * Never throws for what the value holds. Returns INEXACT before anything was written. `head` is the file's: some
   * exports say what a file is about in its name, or in the files beside it.
   */
  read(value: unknown, raw: Raw, writer: BatchWriter, head: Head): typeof INEXACT | undefined;
}

/** Records are rows of cells. */
export interface TableFormat extends FormatBase {
  readonly kind: 'table';
  /** Gives the reader of rows for a file with this head. */
  open(head: Head): RowReader;
}

/** Where a row stands. */
export interface RowPlace {
  /** Number that stands for the row in its file; null where the writer counts them, as its places. */
  line: number | null;
  /** Bytes in the file. */
  start: number;
  length: number;
}

export interface RowReader {
  readonly snowflake: boolean;
  /** Columns of times and ids, where the head does not tell which number of a date is the day. */
  readonly undecided?: { time: number; id: number } | null;
  /** Takes one row: a post or a reject. Row and place are valid only during the call. */
  read(row: Row, place: RowPlace, writer: BatchWriter): void;
  /** Writes what was held back until the table ends. */
  finish?(writer: BatchWriter): void;
}

/** Records are lines of text that are neither JSON nor cells. */
export interface TextFormat extends FormatBase {
  readonly kind: 'text';
  /** Gives the reader of lines for a file with this head. */
  open(head: Head): TextLines;
}

/** Reads the lines of one file, in their order; blank ones are left out. */
export interface TextLines {
  readonly snowflake: boolean;
  /** Writes what a line holds: posts or rejects. `line` is counted from 1. Never throws for what the line holds. */
  read(text: string, line: number, raw: Raw, writer: BatchWriter): void;
}

/** Records are JSON objects that are rows of a table in all but their writing. */
export interface ObjectFormat extends FormatBase {
  readonly kind: 'objects';
  /** Names of the cells that are taken out of every object (flatten.ts), in the order in which the reader gets them. */
  header(head: Head): readonly string[];
  /** Gives the reader of rows for a file with this head. */
  open(head: Head): RowReader;
  /** Name of the list of records that a value is wrapped around, '' where the value is a record itself. */
  envelope(value: unknown): string;
}

export type Format = JsonFormat | ObjectFormat | TableFormat | TextFormat;

const decoder = new TextDecoder();

/** The first characters of a record, to show which it was. */
export function excerptOf(raw: Raw): string {
  return decoder.decode(raw.bytes.subarray(raw.from, Math.min(raw.to, raw.from + 800)));
}
