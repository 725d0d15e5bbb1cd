import { DatasetBuilder } from '../dataset/builder';
import type { Dataset, FileReport } from '../dataset/types';
import { BatchWriter } from '../dataset/writer';
import type { ColumnMapping } from './columns';
import { encodingOf, Transcoder } from './decode';
import { HEAD_BYTES, LONGEST_HEAD, readHead, type Head } from './head';
import { planFile } from './plan';
import { BATCH_POSTS, holdsTimes, openDateScan, openReader, rangesOf, TASK_BYTES } from './read';
import type { Reader } from './reader';
import { newReport, uniqueNames } from './report';
import { packedTable, unpackTable } from './unpackTable';

export { FORMATS } from './formats';
export { rejectSentence } from './reasons';

/** A file in memory. */
export interface FileBytes {
  name: string;
  bytes: Uint8Array;
  /** Pasted, not a file. */
  pasted?: boolean;
  /** Where a workbook or the like was turned into these bytes: what is to be said of it. */
  note?: string;
}

/**
 * Reads whole files as importBuffers does, workbooks and Parquet files too, whose readers are loaded when needed.
 */
export async function importFiles(
  files: readonly FileBytes[],
  mappings?: ReadonlyMap<string, ColumnMapping>,
): Promise<Dataset> {
  const unpacked = await Promise.all(
    files.map(async (file): Promise<FileBytes> => {
      const packed = packedTable(file.bytes);
      if (!packed) return file;
      const { csv, note } = await unpackTable(packed, file.bytes);
      return { ...file, bytes: csv ?? new Uint8Array(0), note };
    }),
  );
  return importBuffers(unpacked, mappings);
}

/**
 * Reads whole files without workers: for tools and tests. The same code as the workers', in the same order.
 * `mappings`: columns of tables as the user chose them, by the name of the file.
 */
export function importBuffers(
  files: readonly FileBytes[],
  mappings: ReadonlyMap<string, ColumnMapping> = new Map(),
): Dataset {
  const builder = new DatasetBuilder();
  const reports: FileReport[] = [];
  let task = 0;
  uniqueNames(files.map((file) => file.name)).forEach((name, number) => {
    const source = files[number]!.bytes;
    const encoding = encodingOf(source);
    const bytes = new Transcoder(encoding).push(source, true);
    const head = headOf(name, bytes, files[number]!.pasted ?? false);
    const plan = planFile(head, encoding, mappings.get(files[number]!.name) ?? null);
    const { note } = files[number]!;
    const why = note && !source.length ? note : plan.why;
    const notes = note && source.length ? [note, ...plan.notes] : plan.notes;
    reports.push(newReport(files[number]!.name, source.length, plan.format?.id ?? 'none', why, notes));
    if (!plan.format) return;
    const scan = openDateScan(plan.format, head);
    if (scan) readAll(scan, bytes);
    const snowflake = holdsTimes(plan.format, head);
    for (const [start, end] of rangesOf(bytes.length, plan.divisible)) {
      const writer = new BatchWriter({ file: number, task: task++, snowflake });
      const reader = openReader(plan.format, head, writer, start, end);
      for (let at = Math.max(0, start - 1); at < bytes.length; at += TASK_BYTES) {
        const more = reader.push(bytes.subarray(at, at + TASK_BYTES));
        if (!more) break;
        if (writer.posts > BATCH_POSTS) builder.add(writer.take(false));
      }
      reader.finish();
      builder.add(writer.take(true));
    }
  });
  return builder.finish(reports);
}

function readAll(reader: Reader, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += TASK_BYTES) reader.push(bytes.subarray(at, at + TASK_BYTES));
  reader.finish();
}

function headOf(name: string, bytes: Uint8Array, pasted: boolean): Head {
  for (let size = HEAD_BYTES; ; size *= 8) {
    const whole = size >= bytes.length;
    const head = readHead(
      name,
      whole ? bytes : bytes.subarray(0, size),
      whole || size >= LONGEST_HEAD,
      pasted,
    );
    if (head) return head;
  }
}
