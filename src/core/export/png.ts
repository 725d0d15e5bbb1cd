/** Words inside a PNG: chunks iTXt (PNG Specification, third edition, 11.3.3.4), which hold any language. */

/** Bytes before the first chunk, and those of the first chunk: length, name, 13 of data, checksum. */
const SIGNATURE = 8;
const HEADER = 25;

/** The PNG with a chunk for each keyword (Latin letters, at most 79) right behind its header. Throws on what is no PNG. */
export function pngWithTexts(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  if (png.length < SIGNATURE + HEADER || png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47)
    throw new Error('These bytes are no PNG.');
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', international(keyword, text)));
  const size = chunks.reduce((sum, bytes) => sum + bytes.length, png.length);
  const file = new Uint8Array(size);
  const after = SIGNATURE + HEADER;
  file.set(png.subarray(0, after));
  let at = after;
  for (const bytes of chunks) {
    file.set(bytes, at);
    at += bytes.length;
  }
  file.set(png.subarray(after), at);
  return file;
}

/** Keyword, not compressed, no language, no translated keyword, then UTF-8. */
function international(keyword: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = name.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** CRC-32 with the reversed polynomial 0xEDB88320 (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
