/** What passes between the importer and its workers: plain data only. */
import type { Seam } from '../dataset/seam';
import type { ColumnMapping } from './table/columns';
import type { Encoding } from './text/decode';
import type { ArchiveContext, Head } from './head';
import type { MappingRequest } from './table/mapping';
import type { Packed, Packing } from './unpack/packing';
import type { PackedTable } from './unpack/unpackTable';
import type { Said } from './said';

/** Type of a Blob that was pasted, not chosen: plain lines are taken for posts only there. */
export const PASTED_TYPE = 'text/x-pasted';

/** Bytes of lines or rows that one task reads. */
export const TASK_BYTES = 8 << 20;

/** A file to be looked at. */
export interface ImportFile extends Packed {
  /** What the files beside it say, for a part of a personal archive of X. */
  archive: ArchiveContext | null;
  /** Distinct among the files opened together. */
  name: string;
  /** Which column holds what, as the user said; null where nobody was asked. */
  mapping: ColumnMapping | null;
}

/** How a file is to be read. */
export interface ImportPlan {
  /** Id of the format; null where the file is refused. */
  format: string | null;
  why: Said;
  notes: Said[];
  encoding: Encoding;
  /** How the file is packed, that of its archive first. */
  packing: readonly Packing[];
  /** The file is turned into CSV before it is read. */
  packed: PackedTable | null;
  /** What the first bytes showed, without the values. */
  head: Head;
  /** Parts that can be read on their own: [start, end) in bytes. */
  ranges: [number, number][];
  /** The file is a table that is refused only because its columns are not known: what to ask. */
  needsMapping: MappingRequest | null;
}

/** One part of one file. */
export interface ImportTask {
  /** Number of the file, and of the task over all files. */
  file: number;
  task: number;
  format: string;
  encoding: Encoding;
  packing: readonly Packing[];
  packed: PackedTable | null;
  head: Head;
  start: number;
  end: number;
  /** Where the first row of this part of a table begins; null where that is to be guessed. */
  seam: Seam | null;
}
