import { LONGEST_HEAD, readHead } from '../head';
import { planFile } from '../plan';
import { CannotRead, said, type Said } from '../said';

/** Kinds of file that hold tables in a way of their own; they are turned into CSV before they are read. */
export type PackedTable = 'workbook' | 'parquet';

/** What became of one. */
export interface UnpackedTable {
  /** The table as CSV; null where the file cannot be read. */
  csv: Uint8Array | null;
  /** What was done, or why it could not be. */
  note: Said;
}

/** Larger files are not taken into memory whole. */
export const LARGEST_PACKED = 1 << 28;

/** First bytes by which such a file is known. */
export const PACKED_HEAD = 200;

/**
 * The kind of a file by its first bytes; null for any other. A workbook is a zip whose first name is one of few; documents of
 * office programs begin like it, and are told apart when they are unpacked.
 */
export function packedTable(head: Uint8Array): PackedTable | null {
  const text = String.fromCharCode(...head.subarray(0, PACKED_HEAD));
  if (text.startsWith('PAR1')) return 'parquet';
  if (!text.startsWith('PK\u0003\u0004')) return null;
  // The name of the first entry stands behind 30 bytes.
  return /^(?:\[Content_Types\]\.xml|xl\/|docProps\/|_rels\/|mimetypeapplication\/vnd\.oasis\.)/.test(
    text.slice(30),
  )
    ? 'workbook'
    : null;
}

/** Says that such a file could not be read, and why. */
export const cannotRead = (kind: PackedTable, fault: Said): Said =>
  said(kind === 'workbook' ? 'foundWorkbook' : 'foundParquet', fault);

const noteOf = (kind: PackedTable, fault: CannotRead['fault'] | 'damagedTable'): Said =>
  fault === 'foundOffice' ? said(fault) : cannotRead(kind, said(fault));

/** Turns the whole of such a file into CSV. Never rejects for what the file holds. */
export async function unpackTable(kind: PackedTable, bytes: Uint8Array): Promise<UnpackedTable> {
  try {
    if (kind === 'workbook') return await unpackWorkbook(bytes);
    const { readParquet } = await import('./parquet');
    return {
      csv: await readParquet(bytes),
      note: said('parquetRead'),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      csv: null,
      // What the package says of damage is for its makers.
      note: noteOf(kind, error instanceof CannotRead ? error.fault : 'damagedTable'),
    };
  }
}

/** The first sheet that can be read as posts; where none can, the first that holds anything. */
async function unpackWorkbook(bytes: Uint8Array): Promise<UnpackedTable> {
  const { readWorkbook } = await import('./workbook');
  const sheets = readWorkbook(bytes);
  let first: { name: string; csv: Uint8Array } | null = null;
  for (const { name, csv: read } of sheets) {
    const csv = read();
    const head = readHead(name, csv.subarray(0, LONGEST_HEAD), true);
    if (head?.kind === 'empty') continue;
    first ??= { name, csv };
    if (head && planFile(head, 'utf-8').format) return { csv, note: sheetNote(name, sheets.length) };
  }
  if (!first) throw new CannotRead('emptySheets');
  return { csv: first.csv, note: sheetNote(first.name, sheets.length) };
}

function sheetNote(name: string, count: number): Said {
  const cut = name.slice(0, 40);
  return count > 1 ? said('sheetOfSeveral', cut, count - 1) : said('sheetRead', cut);
}
