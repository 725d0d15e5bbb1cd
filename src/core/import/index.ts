import { DatasetBuilder } from '../dataset/builder';
import type { Seam } from '../dataset/seam';
import type { Dataset, FileReport } from '../dataset/types';
import { BatchWriter } from '../dataset/writer';
import type { ColumnMapping } from './table/columns';
import { expand, expandAll, sourceFile, type SourceFile } from './unpack/container';
import { encodingOf, Transcoder } from './text/decode';
import { FORMATS } from './formats';
import { HEAD_BYTES, LONGEST_HEAD, readHead, type ArchiveContext, type Head } from './head';
import { packingOf, type DamagedFile } from './unpack/packing';
import { wholeBytes } from './unpack/pieces';
import { planFile } from './plan';
import { BATCH_POSTS, rangesOf } from './ranges';
import { holdsTimes, openDateScan, openReader } from './read';
import type { Reader } from './reader';
import { newReport, uniqueNames } from './report';
import { sift } from './unpack/sift';
import { TASK_BYTES } from './task';
import { packedTable, unpackTable } from './unpack/unpackTable';
import { archiveContexts, folderOf, isArchivePart } from './formats/x-archive-context';
import { said, type Said } from './said';

export { FORMATS };

/** A file in memory. */
export interface FileBytes {
  name: string;
  bytes: Uint8Array;
  /** Pasted, not a file. */
  pasted?: boolean;
  /** Where a workbook or the like was turned into these bytes: what is to be said of it. */
  note?: Said;
  /** What cut it short while it was unpacked. */
  damage?: DamagedFile['note'] | null;
  /** What the files beside it say, for a part of a personal archive of X. */
  archive?: ArchiveContext | null;
  /** An archive, or a file that is not looked at: what its report says. */
  told?: Pick<FileReport, 'format' | 'why' | 'notes'>;
}

/** Reads whole files as importBuffers does; archives, workbooks and the like are opened first, as the workers do. */
export async function importFiles(
  files: readonly FileBytes[],
  mappings?: ReadonlyMap<string, ColumnMapping>,
): Promise<Dataset> {
  const { kept, notes } = sift(files.map((file) => file.name));
  const chosen = kept.map((i) => sourceFile(files[i]!.name, new Blob([files[i]!.bytes.slice()])));
  const all = await expandAll(chosen, (some) => Promise.all(some.map(expand)));
  const pasted = new Set(kept.map((i, at) => (files[i]!.pasted ? chosen[at]!.blob : null)));
  const contexts = await archiveContexts(all.filter((file) => !file.archive && isArchivePart(file.name)));
  const unpacked: FileBytes[] = [];
  for (const file of all) {
    const archive = contexts.get(folderOf(file.name)) ?? null;
    unpacked.push({ ...(await unpack(file)), pasted: pasted.has(file.blob), archive });
  }
  await Promise.all(FORMATS.map((format) => format.ready?.()));
  const data = importBuffers(unpacked, mappings);
  data.files[0]?.notes.unshift(...notes);
  return data;
}

/** A file as bytes that can be read. */
async function unpack(file: SourceFile): Promise<FileBytes> {
  const { name, blob, refused, archive } = file;
  const empty = new Uint8Array(0);
  if (archive) return { name, bytes: empty, told: { format: 'zip', ...archive } };
  if (refused) return { name, bytes: empty, told: { format: 'none', why: refused, notes: [] } };
  const { bytes, damage } = (await wholeBytes(file, Infinity))!;
  const inner = packingOf(bytes);
  if (inner && !file.packing.includes(inner))
    return unpack({ ...file, blob, packing: [...file.packing, inner] });
  const packed = packedTable(bytes);
  if (packed) {
    const { csv, note } = await unpackTable(packed, bytes);
    return { name, bytes: csv ?? empty, note };
  }
  return { name, bytes, damage };
}

/**
 * Reads whole files without workers: for tools and tests. The same code as the workers', in the same order. Formats must
 * be ready (`ready`).
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
    const { bytes: source, told } = files[number]!;
    if (told) {
      reports.push(newReport(name, source.length, told.format, told.why, told.notes));
      return;
    }
    const encoding = encodingOf(source);
    const bytes = new Transcoder(encoding).push(source, true);
    const head = headOf(name, bytes, files[number]!.pasted ?? false);
    head.archive = files[number]!.archive ?? null;
    const { note, damage } = files[number]!;
    const plan = planFile(head, encoding, mappings.get(files[number]!.name) ?? null, damage);
    const why = note && !source.length ? note : plan.why;
    const notes = note && source.length ? [note, ...plan.notes] : plan.notes;
    if (damage && plan.format) notes.push(said(damage, 1));
    reports.push(newReport(files[number]!.name, source.length, plan.format?.id ?? 'none', why, notes));
    if (!plan.format) return;
    const scan = openDateScan(plan.format, head);
    if (scan) readAll(scan, bytes);
    const snowflake = holdsTimes(plan.format, head);
    let seam: Seam | null = null;
    for (const [start, end] of rangesOf(bytes.length, plan.divisible)) {
      const writer = new BatchWriter({ file: number, task: task++, snowflake });
      const reader: Reader = openReader(plan.format, head, writer, start, end, seam);
      for (let at = seam?.at ?? Math.max(0, start - 1); at < bytes.length; at += TASK_BYTES) {
        const more = reader.push(bytes.subarray(at, at + TASK_BYTES));
        if (!more) break;
        if (writer.posts > BATCH_POSTS) builder.add(writer.take(false));
      }
      reader.finish(Boolean(damage));
      builder.add(writer.take(true));
      seam = reader.span?.to ?? null;
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
