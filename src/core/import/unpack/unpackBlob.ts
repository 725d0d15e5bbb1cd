import { wholeBytes } from './pieces';
import type { Packed } from './packing';
import { said, type Said } from '../said';
import { cannotRead, LARGEST_PACKED, unpackTable, type PackedTable } from './unpackTable';

/** A workbook or Parquet file as CSV, empty where it cannot be read; and what is to be said of it. */
export async function unpackBlob(kind: PackedTable, file: Packed): Promise<{ csv: Blob; note: Said }> {
  const whole = await wholeBytes(file, LARGEST_PACKED);
  if (!whole) return { csv: new Blob(), note: cannotRead(kind, said('tooLarge')) };
  const { csv, note } = await unpackTable(kind, whole.bytes);
  return { csv: new Blob(csv ? [csv as Uint8Array<ArrayBuffer>] : []), note };
}
