import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from 'hyparquet-compressors';
import { CsvText } from './csvText';

/** Ways of packing beside those that hyparquet reads itself. */
const COMPRESSORS = {
  BROTLI: decompressBrotli,
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input: Uint8Array, length: number): Uint8Array => decompressZstd(input, new Uint8Array(length)),
};

/**
 * A Parquet file as CSV in UTF-8: whole numbers exact, times as ISO 8601, lists and records as JSON. Rejects with an
 * Error for what is damaged or too large.
 */
export async function readParquet(bytes: Uint8Array): Promise<Uint8Array> {
  const file = bytes.slice().buffer;
  const metadata = parquetMetadata(file);
  const header = parquetSchema(metadata).children.map((child) => child.element.name);
  const out = new CsvText();
  out.row(header);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors: COMPRESSORS });
    for (const row of rows)
      out.row(header.map((name) => cellText(Object.hasOwn(row, name) ? row[name] : null)));
    rowStart = rowEnd;
  }
  return out.bytes();
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (typeof value === 'object')
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
  return String(value as string | number | bigint | boolean);
}
