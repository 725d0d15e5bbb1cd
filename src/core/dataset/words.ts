/** Bytes looked at four at a time, wherever they begin. */

/** The bytes of an array as a DataView, which is made anew only where another array comes: most come again and again. */
export class Viewer {
  #bytes: Uint8Array = NONE;
  #view: DataView = new DataView(NONE.buffer);

  of(bytes: Uint8Array): DataView {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return this.#view;
  }
}
const NONE = new Uint8Array(0);

/** One byte, which must be ASCII, four times over. */
export const four = (byte: number): number => Math.imul(byte, 0x01010101);

/**
 * Not 0 where one of these four bytes is one that `byte` holds four times: the difference of the one that is the same
 * goes below 0, and takes its high bit along, as no byte of ASCII has one.
 */
export const has = (bytes: number, byte: number): number =>
  ((bytes ^ byte) - 0x01010101) & ~bytes & 0x80808080;

/** Which of four bytes is the first that `has` found, where it found one: what it says of those behind may be wrong. */
export const firstOf = (found: number): number => (31 - Math.clz32(found & -found)) >> 3;

/** 32 bits of the bytes [start .. end), with a last mix so that the low bits differ as well. */
export function hashOf(view: DataView, start: number, end: number): number {
  let h = 0x811c9dc5 ^ (end - start);
  if (end - start >= 4) {
    const last = end - 4;
    for (let at = start; at < last; at += 4) {
      h = Math.imul(h ^ view.getInt32(at, true), 0x9e3779b1);
      h ^= h >>> 15;
    }
    h = Math.imul(h ^ view.getInt32(last, true), 0x9e3779b1);
  } else for (let at = start; at < end; at++) h = Math.imul(h ^ view.getUint8(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Copies the bytes [start .. end) to `at`; the two stretches do not overlap. */
export function copyBytes(from: DataView, start: number, end: number, to: DataView, at: number): void {
  const last = end - 4;
  if (last >= start) {
    const behind = at - start;
    for (; start < last; start += 4) to.setInt32(start + behind, from.getInt32(start, true), true);
    to.setInt32(last + behind, from.getInt32(last, true), true);
  } else for (; start < end; start++) to.setUint8(at++, from.getUint8(start));
}

/** True where `length` bytes from `a` and from `b` on are the same. */
export function isSame(one: DataView, a: number, other: DataView, b: number, length: number): boolean {
  if (length >= 4) {
    const last = length - 4;
    for (let at = 0; at < last; at += 4)
      if (one.getInt32(a + at, true) !== other.getInt32(b + at, true)) return false;
    return one.getInt32(a + last, true) === other.getInt32(b + last, true);
  }
  for (let at = 0; at < length; at++) if (one.getUint8(a + at) !== other.getUint8(b + at)) return false;
  return true;
}
