/** Archives taken apart: each file inside is looked at and read like a file of its own. */
import type { ColumnMapping } from '../table/columns';
import { firstBytes, wholeBytes } from './pieces';
import { DamagedFile, LARGEST_RATIO, RATIO_FROM, type Packed, type Packing } from './packing';
import { said, type Said } from '../said';
import { sift } from './sift';
import { PACKED_HEAD, packedTable } from './unpackTable';
import { DamagedZip, entryBlob, listZip, type ZipEntry } from './zip';

/** A file to be opened: one that was chosen, or an entry of an archive. */
export interface SourceFile extends Packed {
  name: string;
  /** Which column of a table holds what, as the user said; null where nobody was asked. */
  mapping: ColumnMapping | null;
  /** Why it is not even looked at; null for one that is. */
  refused: Said | null;
  /** Not null for an archive: what is to be said of it; its entries follow as files of their own. */
  archive: { why: Said; notes: Said[] } | null;
}

/** What an archive came to. */
export interface Expanded {
  why: Said;
  notes: Said[];
  entries: SourceFile[];
}

/** Files of one archive that are read at most, and bytes that they may hold together, unpacked. */
const MOST_ENTRIES = 20_000;
const LARGEST_TOTAL = 2 ** 34;
/** An archive inside an archive is unpacked into memory. */
const LARGEST_NESTED = 1 << 29;

/** A file as it was chosen. */
export function sourceFile(name: string, blob: Blob, mapping: ColumnMapping | null = null): SourceFile {
  return { name, blob, packing: [], holds: Infinity, mapping, refused: null, archive: null };
}

/**
 * The files with archives taken apart, and those inside them once more; the entries stand behind their archive.
 * `expandMany` gives for each file what `expand` gives.
 */
export async function expandAll(
  files: readonly SourceFile[],
  expandMany: (files: readonly SourceFile[]) => Promise<(Expanded | null)[]>,
): Promise<SourceFile[]> {
  const expanded = await expandMany(files);
  const entries = expanded.flatMap((one) => one?.entries ?? []);
  const inside = new Map<SourceFile, Expanded | null>();
  if (entries.length) (await expandMany(entries)).forEach((one, i) => inside.set(entries[i]!, one));
  const opened = (file: SourceFile, one: Expanded | null): SourceFile =>
    one ? { ...file, archive: { why: one.why, notes: one.notes } } : file;
  return files.flatMap((file, i) => [
    opened(file, expanded[i]!),
    ...(expanded[i]?.entries ?? []).flatMap((entry) => [
      opened(entry, inside.get(entry)!),
      ...(inside.get(entry)?.entries ?? []),
    ]),
  ]);
}

/** Takes an archive apart; null for a file that is none. Never rejects for what the file holds. */
export async function expand(file: SourceFile): Promise<Expanded | null> {
  if (file.refused || !(await isArchive(file))) return null;
  const nothing = (why: Said): Expanded => ({ why, notes: [], entries: [] });
  try {
    const blob = await unpackedBlob(file);
    return blob
      ? await takeApart(file.name, blob)
      : nothing(said('nestedTooLarge', LARGEST_NESTED / 2 ** 20));
  } catch (error) {
    if (error instanceof DamagedZip || error instanceof DamagedFile) return nothing(said('damagedArchive'));
    throw error;
  }
}

/** A zip archive; a workbook is one too, and is read as a table. */
async function isArchive(file: SourceFile): Promise<boolean> {
  const head = (await firstBytes(file, PACKED_HEAD)).bytes.subarray(0, PACKED_HEAD);
  const zip = head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
  return zip && !packedTable(head);
}

/** The archive itself, unpacked into memory where it is packed; null where it is too large for that. */
async function unpackedBlob(file: SourceFile): Promise<Blob | null> {
  if (!file.packing.length) return file.blob;
  const whole = await wholeBytes(file, LARGEST_NESTED);
  return whole && new Blob([whole.bytes]);
}

async function takeApart(name: string, blob: Blob): Promise<Expanded> {
  const listed = await listZip(blob);
  const { kept, notes } = sift(listed.map((entry) => entry.name));
  const entries: SourceFile[] = [];
  let total = 0;
  let beyond = 0;
  let empty = 0;
  for (const i of kept) {
    const entry = listed[i]!;
    if (entry.size === 0) {
      empty++;
      continue;
    }
    if (entries.length >= MOST_ENTRIES || total + entry.size > LARGEST_TOTAL) {
      beyond++;
      continue;
    }
    total += entry.size;
    entries.push(await openEntry(`${name}/${entry.name}`, blob, entry));
  }
  if (empty) notes.push(said('leftEmpty', empty));
  if (beyond) notes.push(said('tooMuch', beyond, MOST_ENTRIES, LARGEST_TOTAL / 2 ** 30));
  return { why: entries.length ? said('archive', entries.length) : said('emptyArchive'), notes, entries };
}

const METHODS = new Map<number, readonly Packing[]>([
  [0, []],
  [8, ['deflate']],
  [93, ['zstd']],
]);

async function openEntry(name: string, blob: Blob, entry: ZipEntry): Promise<SourceFile> {
  const refused = (why: Said): SourceFile => ({ ...sourceFile(name, new Blob()), refused: why });
  const packing = METHODS.get(entry.method);
  if (entry.encrypted) return refused(said('encrypted'));
  if (!packing) return refused(said('method', entry.method));
  if (entry.size > RATIO_FROM && entry.size > entry.packedSize * LARGEST_RATIO)
    return refused(said('bomb', LARGEST_RATIO));
  try {
    const packed = await entryBlob(blob, entry);
    // What is stored is as long as it is; it may be packed in a way of its own.
    return { ...sourceFile(name, packed), packing, holds: packing.length ? entry.size : Infinity };
  } catch (error) {
    if (error instanceof DamagedZip) return refused(said('damagedEntry'));
    throw error;
  }
}
