/** UTF-8 written and read without the encoder objects' cost per call: most strings here are short. */

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Writes `text` as UTF-8 at `at` and returns the offset behind it. A lone surrogate becomes U+FFFD.
 * `bytes` must have room for 3 bytes per UTF-16 unit.
 */
export function writeUtf8(text: string, bytes: Uint8Array, at: number): number {
  const units = text.length;
  for (let i = 0; i < units; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 63);
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = code < 0xdc00 && i + 1 < units ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low <= 0xdfff) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        i++;
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 63);
        bytes[at++] = 0x80 | ((code >> 6) & 63);
        bytes[at++] = 0x80 | (code & 63);
        continue;
      }
      code = 0xfffd;
    }
    bytes[at++] = 0xe0 | (code >> 12);
    bytes[at++] = 0x80 | ((code >> 6) & 63);
    bytes[at++] = 0x80 | (code & 63);
  }
  return at;
}

/**
 * Bytes up to which a string is put together here, five times as fast for an id or a handle; a longer one is faster by the
 * decoder.
 */
const SHORT = 64;

/** The string of bytes[start .. end). */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > SHORT) return decoder.decode(bytes.subarray(start, end));
  const units = new Array<number>(length);
  for (let i = 0; i < length; i++) {
    const byte = bytes[start + i]!;
    // Beyond ASCII, bytes are no characters.
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
    units[i] = byte;
  }
  return String.fromCharCode.apply(null, units);
}
