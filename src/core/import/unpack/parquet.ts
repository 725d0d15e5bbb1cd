import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { cellText, CsvText } from './csvText';
import { PARQUET_OPTIONS } from './parquetOptions';

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
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, ...PARQUET_OPTIONS });
    for (const row of rows)
      out.row(header.map((name) => cellText(Object.hasOwn(row, name) ? row[name] : null)));
    rowStart = rowEnd;
  }
  return out.bytes();
}
