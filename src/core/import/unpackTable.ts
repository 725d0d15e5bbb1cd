import { LONGEST_HEAD, readHead } from './head';
import { planFile } from './plan';
import { refusal } from './reasons';

/** Kinds of file that hold tables in a way of their own; they are turned into CSV before they are read. */
export type PackedTable = 'workbook' | 'parquet';

/** What became of one. */
export interface UnpackedTable {
  /** The table as CSV; null where the file cannot be read. */
  csv: Uint8Array | null;
  /** What was done, or why it could not be. */
  note: string;
}

/** Larger files are not taken into memory whole. */
export const LARGEST_PACKED = 1 << 28;

/** First bytes by which such a file is known. */
export const PACKED_HEAD = 200;

/** The kind of a file by its first bytes; null for any other. A workbook is a zip whose first name is one of few. */
export function packedTable(head: Uint8Array): PackedTable | null {
  const text = String.fromCharCode(...head.subarray(0, PACKED_HEAD));
  if (text.startsWith('PAR1')) return 'parquet';
  if (!text.startsWith('PK\u0003\u0004')) return null;
  // The name of the first entry stands behind 30 bytes.
  return /^(?:\[Content_Types\]\.xml|xl\/|docProps\/|_rels\/)/.test(text.slice(30)) ? 'workbook' : null;
}

/** Turns the whole of such a file into CSV. Never rejects for what the file holds. */
export async function unpackTable(kind: PackedTable, bytes: Uint8Array): Promise<UnpackedTable> {
  try {
    if (kind === 'workbook') return await unpackWorkbook(bytes);
    const { readParquet } = await import('./parquet');
    return {
      csv: await readParquet(bytes),
      note: 'A Parquet file was read; places of records are those in its rows.',
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { csv: null, note: refusal.packed(kind, error.message) };
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
  if (!first) throw new Error('its sheets are empty');
  return { csv: first.csv, note: sheetNote(first.name, sheets.length) };
}

function sheetNote(name: string, count: number): string {
  const others =
    count > 1 ? ` Its other ${count === 2 ? 'sheet was' : `${count - 1} sheets were`} left out.` : '';
  return `The sheet “${name.slice(0, 40)}” of the workbook was read; places of records are those in its rows.${others}`;
}
