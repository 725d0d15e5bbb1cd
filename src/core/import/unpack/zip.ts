/** The list of files at the end of a zip archive (APPNOTE.TXT, sections 4.3 and 4.5.3); nothing is unpacked here. */

/** An entry of an archive, as the list at its end describes it. */
export interface ZipEntry {
  /** A name only: nothing is ever written to a path. */
  name: string;
  /** 0 stored, 8 deflate, 93 zstd; others cannot be read. */
  method: number;
  encrypted: boolean;
  packedSize: number;
  /** Checksum of the unpacked bytes. */
  crc: number;
  size: number;
  /** Place of the entry's own header. */
  offset: number;
}

/** The archive's list of files is missing, or does not fit the archive. */
export class DamagedZip extends Error {
  override name = 'DamagedZip';
}

/** Largest list that is read: that of a million files. */
const LARGEST_LIST = 1 << 27;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record, with the longest comment and the locator before it. */
const TAIL = 22 + 65_535 + 20;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('windows-1252');

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(Math.max(0, from), to).arrayBuffer());
}

/** The entries of an archive, in its order. Throws DamagedZip. */
export async function listZip(blob: Blob): Promise<ZipEntry[]> {
  const { offset, size } = await findList(blob);
  if (size > LARGEST_LIST || offset < 0 || offset + size > blob.size)
    throw new DamagedZip('The list of files of the archive does not fit it.');
  const list = await viewOf(blob, offset, offset + size);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= list.byteLength && list.getUint32(at, true) === LISTED;) {
    const nameLength = list.getUint16(at + 28, true);
    const extraLength = list.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + list.getUint16(at + 32, true);
    if (end > list.byteLength) break;
    entries.push(readEntry(list, at, nameLength, extraLength));
    at = end;
  }
  return entries;
}

/** Where the list stands, as the end record says. */
async function findList(blob: Blob): Promise<{ offset: number; size: number }> {
  const start = Math.max(0, blob.size - TAIL);
  const tail = await viewOf(blob, start, blob.size);
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const size = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    if (at >= 20 && tail.getUint32(at - 20, true) === LOCATOR64) {
      const place = Number(tail.getBigUint64(at - 12, true));
      const end = await viewOf(blob, place, place + 56);
      if (end.byteLength === 56 && end.getUint32(0, true) === END64)
        return { size: Number(end.getBigUint64(40, true)), offset: Number(end.getBigUint64(48, true)) };
    }
    return { size, offset };
  }
  throw new DamagedZip('The archive has no list of files: it is damaged or was cut.');
}

function readEntry(list: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = list.getUint16(at + 8, true);
  const bytes = new Uint8Array(list.buffer, list.byteOffset + at + 46, nameLength);
  const entry = {
    name: nameOf(bytes),
    method: list.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    crc: list.getUint32(at + 16, true),
    packedSize: list.getUint32(at + 20, true),
    size: list.getUint32(at + 24, true),
    offset: list.getUint32(at + 42, true),
  };
  // Sizes beyond 32 bits stand behind the name, those that are wanted alone.
  const end = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= end;) {
    const length = list.getUint16(field + 2, true);
    if (list.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const key of ['size', 'packedSize', 'offset'] as const) {
        if (entry[key] !== 0xffffffff || value + 8 > Math.min(end, field + 4 + length)) continue;
        entry[key] = Number(list.getBigUint64(value, true));
        value += 8;
      }
    }
    field += 4 + length;
  }
  return entry;
}

function nameOf(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return lenient.decode(bytes);
    throw error;
  }
}

/** The packed bytes of an entry. Throws DamagedZip where they do not stand where the list says. */
export async function entryBlob(blob: Blob, entry: ZipEntry): Promise<Blob> {
  const header = await viewOf(blob, entry.offset, entry.offset + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL)
    throw new DamagedZip('The file is not where the archive’s list says.');
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.packedSize > blob.size) throw new DamagedZip('The archive ends inside the file.');
  return blob.slice(start, start + entry.packedSize);
}
