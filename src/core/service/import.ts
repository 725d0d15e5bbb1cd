import type { ImportApi } from '../api';
import type { Span } from '../dataset/seam';
import { expand, type Expanded, type SourceFile } from '../import/unpack/container';
import { encodingOf, Transcoder, type Encoding } from '../import/text/decode';
import { formatById } from '../import/formats';
import { HEAD_BYTES, LONGEST_HEAD, readHead, type ArchiveContext, type Head } from '../import/head';
import { DamagedFile, packingOf, type Packed, type Packing } from '../import/unpack/packing';
import { firstBytes, piecesOf, type Piece } from '../import/unpack/pieces';
import { planFile } from '../import/plan';
import { rangesOf } from '../import/ranges';
import { holdsTimes, openDateScan, openReader } from '../import/read';
import type { RecordAnswer, RecordFile } from '../import/rawRecord';
import { readRecord } from '../import/record';
import type { Reader } from '../import/reader';
import { said } from '../import/said';
import { PASTED_TYPE, type ImportFile, type ImportPlan, type ImportTask } from '../import/task';
import { PACKED_HEAD, packedTable, type PackedTable } from '../import/unpack/unpackTable';
import { unpackBlob } from '../import/unpack/unpackBlob';
import { archiveContexts } from '../import/formats/x-archive-context';
import { TaskReader } from './readTask';

/** What an import worker does: looks at files, reads parts of them, sends batches. */
export class ImportService implements ImportApi {
  readonly #tasks = new TaskReader();

  connect(port: MessagePort, onBytes: (file: number, bytes: number) => void): void {
    this.#tasks.connect(port, onBytes);
  }

  expand(file: SourceFile): Promise<Expanded | null> {
    return expand(file);
  }

  archives(parts: readonly SourceFile[]): Promise<Map<string, ArchiveContext>> {
    return archiveContexts(parts);
  }

  async plan(file: ImportFile): Promise<ImportPlan> {
    const begin = (await firstBytes(file, PACKED_HEAD)).bytes.subarray(0, PACKED_HEAD);
    const packed = packedTable(begin);
    if (packed) return this.#planPacked(packed, file);
    const inner = packingOf(begin);
    if (inner && !file.packing.includes(inner)) return this.#planInner(inner, file);
    const { name, blob, packing, mapping } = file;
    const { bytes, whole, ...first } = await firstBytes(file, HEAD_BYTES);
    let { damage } = first;
    const encoding = encodingOf(bytes);
    const pasted = blob.type === PASTED_TYPE;
    let head: Head | null = readHead(name, new Transcoder(encoding).push(bytes, true), whole, pasted);
    for (let size = HEAD_BYTES * 8; !head; size *= 8) {
      const more = await firstBytes(file, size);
      damage = more.damage;
      const last = more.whole || size >= LONGEST_HEAD;
      head = readHead(name, new Transcoder(encoding).push(more.bytes, true), last, pasted);
    }
    head.archive = file.archive;
    const { format, why, notes, divisible, needsMapping } = planFile(head, encoding, mapping, damage);
    const scan = format && openDateScan(format, head);
    if (scan) await scanAll(scan, piecesOf(file), encoding);
    return {
      format: format?.id ?? null,
      why,
      notes,
      encoding,
      packing,
      packed: null,
      head: { ...head, values: [] },
      needsMapping,
      ranges: format ? rangesOf(blob.size, divisible && !packing.length) : [],
    };
  }

  /** Plans what a packed file holds. */
  async #planInner(inner: Packing, file: ImportFile): Promise<ImportPlan> {
    const plan = await this.plan({ ...file, packing: [...file.packing, inner] });
    const note = said('unpackedWith', inner);
    return plan.format ? { ...plan, notes: [...plan.notes, note] } : plan;
  }

  /** Plans the CSV that a workbook or Parquet file is turned into. */
  async #planPacked(packed: PackedTable, file: ImportFile): Promise<ImportPlan> {
    const { csv, note } = await unpackBlob(packed, file);
    const plan = await this.plan({ ...file, blob: csv, packing: [], holds: Infinity });
    if (!csv.size) return { ...plan, why: note };
    return { ...plan, packed, packing: file.packing, notes: [note, ...plan.notes] };
  }

  async read(task: ImportTask, source: Packed): Promise<Span | null> {
    const given: Packed = { ...source, packing: task.packing };
    const unpacked: Packed = task.packed
      ? { blob: (await unpackBlob(task.packed, given)).csv, packing: [], holds: Infinity }
      : given;
    const format = formatById(task.format);
    if (!format) throw new Error(`The reader of ${task.format} is not ready.`);
    await format.ready?.();
    const { head, start, seam } = task;
    return this.#tasks.read(task, unpacked, {
      snowflake: holdsTimes(format, head),
      isPart: (end) => format.kind === 'table' && (start > 0 || end < unpacked.blob.size),
      open: (writer, end) => openReader(format, head, writer, start, end, seam),
    });
  }

  drained(): Promise<void> {
    return this.#tasks.drained();
  }

  record(file: RecordFile, start: number, length: number, whole = false): Promise<RecordAnswer> {
    return readRecord(file, start, length, whole);
  }
}

/** Shows a whole file to a reader; what stands before a damage counts. */
async function scanAll(scan: Reader, pieces: AsyncIterable<Piece>, encoding: Encoding): Promise<void> {
  const transcoder = new Transcoder(encoding);
  try {
    for await (const { bytes } of pieces) scan.push(transcoder.push(bytes, false));
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
  }
  scan.finish();
}
