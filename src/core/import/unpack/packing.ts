import type { Decompress } from 'fzstd';
import { said, type Said } from '../said';

/** Ways in which the bytes of a file are packed. */
export type Packing = 'gzip' | 'zstd' | 'deflate';

/** A file, or an entry of an archive, as it lies there. */
export interface Packed {
  blob: Blob;
  /** Undone from the first to the last; empty for a file as it is. */
  packing: readonly Packing[];
  /** Bytes that it holds unpacked, where an archive says so: no more are read. Infinity where nothing says it. */
  holds: number;
}

/** Unpacked bytes for each packed one beyond which a file is not read on: text never packs so well. */
export const LARGEST_RATIO = 500;
/** Unpacked bytes below which the ratio is not looked at. */
export const RATIO_FROM = 1 << 26;

/** What is said of a file out of which nothing could be read, for it is so damaged. */
export const whyDamaged = (damage: DamagedFile['note']): Said =>
  damage === 'unpackLimit' ? said(damage, 1) : said('damagedPacked');

/** A packed file is damaged, was cut, or unpacks to more than is read. */
export class DamagedFile extends Error {
  override name = 'DamagedFile';

  constructor(
    readonly note: 'unpackCut' | 'unpackLimit',
    options?: ErrorOptions,
  ) {
    super(note, options);
  }
}

/** How the bytes of a file are packed, by their first; null where they are not, or in a way that is not known. */
export function packingOf(head: Uint8Array): Packing | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd ? 'zstd' : null;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Undoes one packing. */
export function unpacker(packing: Packing): ReadableWritablePair<Bytes, Bytes> {
  if (packing === 'gzip') return new DecompressionStream('gzip');
  return packing === 'deflate' ? new DecompressionStream('deflate-raw') : new TransformStream(zstd());
}

/** Few bytes at once: a handful of them may stand for megabytes. */
const ZSTD_BYTES = 1 << 12;

function zstd(): Transformer<Bytes, Bytes> {
  let decoder: Decompress;
  let pushed = 0;
  let given = 0;
  return {
    async start(controller) {
      // Few files are packed like this.
      const { Decompress } = await import('fzstd');
      decoder = new Decompress((piece) => {
        given += piece.length;
        if (isBomb(pushed, given)) throw new DamagedFile('unpackLimit');
        // The decoder uses its memory again.
        if (piece.length) controller.enqueue(piece.slice());
      });
    },
    transform(bytes) {
      for (let at = 0; at < bytes.length; at += ZSTD_BYTES) {
        const piece = bytes.subarray(at, at + ZSTD_BYTES);
        pushed += piece.length;
        decoder.push(piece);
      }
    },
    flush: () => void decoder.push(new Uint8Array(0), true),
  };
}

/** True where so many bytes out of so few packed ones are no text. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > RATIO_FROM && unpacked > packed * LARGEST_RATIO;
}
