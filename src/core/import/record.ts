/** Reads a record once more out of the file that it came in. */
import { decodeLines, Transcoder } from './text/decode';
import { formatById } from './formats';
import { marksOf, withNewlines, type HeadTable } from './table/headTable';
import { DamagedFile } from './unpack/packing';
import { piecesOf } from './unpack/pieces';
import {
  RECORD_SAVED,
  RECORD_SHOWN,
  type RawRecord,
  type RecordAnswer,
  type RecordFile,
  type RowCell,
} from './rawRecord';
import { Row } from './table/row';
import { OPEN_QUOTE, RowScanner } from './table/rowScanner';
import { unpackBlob } from './unpack/unpackBlob';

const encoder = new TextEncoder();

/**
 * The record at bytes [start .. start + length) of a file, which is read from its beginning only where its places
 * cannot be reached otherwise: packed, or not in UTF-8. Never rejects for what the file holds or has become. `whole`: to be
 * saved, not shown.
 */
export async function readRecord(
  file: RecordFile,
  start: number,
  length: number,
  whole = false,
): Promise<RecordAnswer> {
  const most = whole ? RECORD_SAVED : RECORD_SHOWN;
  try {
    // A file that changed since it was chosen cannot be read any more; unpacking would call that damage.
    await file.blob.slice(0, 1).arrayBuffer();
    const end = start + Math.min(length, most);
    const { bytes, above } = await bytesOf(file, start, end);
    if (!bytes.length) return without('nothing');
    return { record: recordOf(file, bytes, length <= most, above), missing: null };
  } catch (error) {
    if (error instanceof DamagedFile) return without('damaged');
    if (error instanceof DOMException && /^(NotFound|NotReadable|Security)Error$/.test(error.name))
      return without('changed');
    throw error;
  }
}

const without = (missing: RecordAnswer['missing']): RecordAnswer => ({ record: null, missing });

function recordOf(file: RecordFile, bytes: Uint8Array, whole: boolean, above: number | null): RawRecord {
  const kind = file.format === null ? undefined : formatById(file.format)?.kind;
  const table = kind === 'table' ? file.table : null;
  const text = decodeLines(table?.oldLines ? withNewlines(bytes) : bytes, 0, bytes.length).text.trimEnd();
  return {
    text,
    whole,
    json: kind === 'json' || kind === 'objects',
    cells: table && cellsOf(text, table),
    row: above === null ? null : above + (file.packed === 'parquet' ? 0 : 1),
  };
}

/** The cells of a row that are not empty, each with the name of its column. */
function cellsOf(text: string, table: HeadTable): RowCell[] {
  const scanner = new RowScanner(marksOf(table));
  const row = new Row();
  const scan = (shown: string): number => {
    const bytes = encoder.encode(shown);
    return scanner.scan(row, bytes, 0, bytes.length, true);
  };
  // Of a long record only the beginning is shown: its last cell may be cut.
  if (scan(text) === OPEN_QUOTE) scan(text + table.quote);
  scanner.unescape(row);
  return row
    .texts()
    .flatMap((cell, i) => (cell ? [{ column: i + 1, name: table.header[i]?.trim() ?? '', cell }] : []));
}

/** Bytes [start .. end) of a file as its records are placed, and the rows above them where it was turned into CSV. */
async function bytesOf(
  file: RecordFile,
  start: number,
  end: number,
): Promise<{ bytes: Uint8Array; above: number | null }> {
  if (file.packed) {
    const csv = new Uint8Array(await (await unpackBlob(file.packed, file)).csv.arrayBuffer());
    return { bytes: csv.subarray(start, end), above: rowsIn(csv.subarray(0, start)) };
  }
  if (!file.packing.length && file.encoding === 'utf-8')
    return { bytes: new Uint8Array(await file.blob.slice(start, end).arrayBuffer()), above: null };
  const bytes = new Uint8Array(end - start);
  const transcoder = new Transcoder(file.encoding);
  let at = 0;
  const take = (piece: Uint8Array): void => {
    const wanted = piece.subarray(Math.max(0, start - at), Math.max(0, end - at));
    if (wanted.length) bytes.set(wanted, Math.max(0, at - start));
    at += piece.length;
  };
  for await (const piece of piecesOf(file)) {
    take(transcoder.push(piece.bytes, false));
    if (at >= end) break;
  }
  if (at < end) take(transcoder.push(new Uint8Array(0), true));
  return { bytes: bytes.subarray(0, Math.max(0, at - start)), above: null };
}

/** Rows of the CSV that files are turned into: line ends outside of quotation marks. */
function rowsIn(csv: Uint8Array): number {
  let rows = 0;
  let quoted = false;
  for (const byte of csv) {
    if (byte === 0x22) quoted = !quoted;
    else if (byte === 0x0a && !quoted) rows++;
  }
  return rows;
}
