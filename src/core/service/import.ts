import type { ImportApi } from '../api';
import { BatchWriter } from '../dataset/writer';
import { encodingOf, Transcoder, type Encoding } from '../import/decode';
import { formatById } from '../import/formats';
import { HEAD_BYTES, LONGEST_HEAD, readHead, type Head } from '../import/head';
import { planFile } from '../import/plan';
import { BATCH_POSTS, holdsTimes, openDateScan, openReader, rangesOf } from '../import/read';
import { refusal } from '../import/reasons';
import type { Reader } from '../import/reader';
import { PASTED_TYPE, type ImportFile, type ImportPlan, type ImportTask } from '../import/task';
import {
  LARGEST_PACKED,
  PACKED_HEAD,
  packedTable,
  unpackTable,
  type PackedTable,
} from '../import/unpackTable';
import { BatchSender } from './batchPort';
import { DamagedGzip, gzipPieces, isGzip, plainPieces, type Piece } from './pieces';

/** What an import worker does: looks at files, reads parts of them, sends batches. */
export class ImportService implements ImportApi {
  #sender: BatchSender | null = null;
  #onBytes: (file: number, bytes: number) => void = () => undefined;

  connect(port: MessagePort, onBytes: (file: number, bytes: number) => void): void {
    this.#sender = new BatchSender(port);
    this.#onBytes = onBytes;
  }

  async plan({ name, blob, mapping }: ImportFile): Promise<ImportPlan> {
    const packed = packedTable(new Uint8Array(await blob.slice(0, PACKED_HEAD).arrayBuffer()));
    if (packed) return this.#planPacked(packed, { name, blob, mapping });
    const gzip = isGzip(new Uint8Array(await blob.slice(0, 2).arrayBuffer()));
    const { bytes, whole } = await firstBytes(blob, gzip, HEAD_BYTES);
    const encoding = encodingOf(bytes);
    const pasted = blob.type === PASTED_TYPE;
    let head: Head | null = readHead(name, new Transcoder(encoding).push(bytes, true), whole, pasted);
    for (let size = HEAD_BYTES * 8; !head; size *= 8) {
      const more = await firstBytes(blob, gzip, size);
      const last = more.whole || size >= LONGEST_HEAD;
      head = readHead(name, new Transcoder(encoding).push(more.bytes, true), last, pasted);
    }
    const { format, why, notes, divisible, needsMapping } = planFile(head, encoding, mapping);
    const scan = format && openDateScan(format, head);
    if (scan) await scanAll(scan, gzip ? gzipPieces(blob) : plainPieces(blob, 0, blob.size), encoding);
    if (gzip && format)
      notes.push('The file was unpacked with gzip; places of records are those in it unpacked.');
    return {
      format: format?.id ?? null,
      why,
      notes,
      encoding,
      gzip,
      packed: null,
      head: { ...head, values: [] },
      needsMapping,
      ranges: format ? rangesOf(blob.size, divisible && !gzip) : [],
    };
  }

  /** Plans the CSV that a workbook or Parquet file is turned into. */
  async #planPacked(packed: PackedTable, { name, blob, mapping }: ImportFile): Promise<ImportPlan> {
    const { csv, note } = await unpackBlob(packed, blob);
    const plan = await this.plan({ name, blob: csv, mapping });
    if (!csv.size) return { ...plan, why: note };
    return { ...plan, packed, notes: [note, ...plan.notes] };
  }

  async read(task: ImportTask, blob: Blob): Promise<void> {
    if (task.packed) blob = (await unpackBlob(task.packed, blob)).csv;
    const sender = this.#sender;
    const format = formatById(task.format);
    if (!sender || !format) throw new Error(`The reader of ${task.format} is not ready.`);
    const { file, head, start } = task;
    const writer = new BatchWriter({ file, task: task.task, snowflake: holdsTimes(format, head) });
    // Unpacked or transcoded, a file has no ranges and no end that is known before.
    const end = task.gzip || task.encoding !== 'utf-8' ? Infinity : task.end;
    const reader = openReader(format, head, writer, start, end);
    const transcoder = new Transcoder(task.encoding);
    const pieces = task.gzip ? gzipPieces(blob) : plainPieces(blob, Math.max(0, start - 1), task.end);
    try {
      for await (const { bytes, read } of pieces) {
        const more = reader.push(transcoder.push(bytes, false));
        if (read) this.#onBytes(file, read);
        if (!more) break;
        if (writer.posts > BATCH_POSTS) await sender.send(writer.take(false));
      }
    } catch (error) {
      // What came before the damage is kept.
      if (!(error instanceof DamagedGzip)) throw error;
      writer.note('gzipCut');
    }
    reader.push(transcoder.push(new Uint8Array(0), true));
    reader.finish();
    await sender.send(writer.take(true));
    await sender.drained();
  }
}

/** A file as CSV, empty where it cannot be read; and what is to be said of it. */
async function unpackBlob(packed: PackedTable, blob: Blob): Promise<{ csv: Blob; note: string }> {
  if (blob.size > LARGEST_PACKED)
    return { csv: new Blob(), note: refusal.packed(packed, 'it is larger than 256 MB') };
  const { csv, note } = await unpackTable(packed, new Uint8Array(await blob.arrayBuffer()));
  return { csv: new Blob(csv ? [csv as Uint8Array<ArrayBuffer>] : []), note };
}

/** Shows a whole file to a reader; what stands before a damage counts. */
async function scanAll(scan: Reader, pieces: AsyncIterable<Piece>, encoding: Encoding): Promise<void> {
  const transcoder = new Transcoder(encoding);
  try {
    for await (const { bytes } of pieces) scan.push(transcoder.push(bytes, false));
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error;
  }
  scan.finish();
}

/** The first bytes of a file, unpacked; `whole` where they are all of it. */
async function firstBytes(
  blob: Blob,
  gzip: boolean,
  size: number,
): Promise<{ bytes: Uint8Array; whole: boolean }> {
  if (!gzip) {
    const bytes = new Uint8Array(await blob.slice(0, size).arrayBuffer());
    return { bytes, whole: size >= blob.size };
  }
  const pieces: Piece[] = [];
  let held = 0;
  let whole = true;
  try {
    for await (const piece of gzipPieces(blob)) {
      pieces.push(piece);
      held += piece.bytes.length;
      if (held < size) continue;
      whole = false;
      break;
    }
  } catch (error) {
    // A file damaged in its first bytes is refused for what is left of it, or read as far as it goes.
    if (!(error instanceof DamagedGzip)) throw error;
  }
  const bytes = new Uint8Array(held);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.bytes, at);
    at += piece.bytes.length;
  }
  return { bytes, whole };
}
