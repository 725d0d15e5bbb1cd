import { TASK_BYTES } from '../import/read';

/** Bytes read behind the end of a range to finish its last line; doubled until it ends. */
const TAIL_BYTES = 1 << 16;

/** A piece of a file, and how many bytes of the file it stands for. */
export interface Piece {
  bytes: Uint8Array;
  read: number;
}

/** The bytes of a file from `start`: up to `end` in large pieces, behind it in small ones, to the end of the file. */
export async function* plainPieces(blob: Blob, start: number, end: number): AsyncGenerator<Piece> {
  let at = start;
  let size = TAIL_BYTES;
  while (at < blob.size) {
    const inside = at < end;
    const to = inside ? Math.min(end, at + TASK_BYTES) : Math.min(blob.size, at + size);
    const bytes = new Uint8Array(await blob.slice(at, to).arrayBuffer());
    yield { bytes, read: inside ? bytes.length : 0 };
    at = to;
    if (!inside) size = Math.min(size * 2, TASK_BYTES);
  }
}

/** A gzip file is damaged, or was cut. */
export class DamagedGzip extends Error {
  override name = 'DamagedGzip';
}

/** The bytes that a gzip file unpacks to. Throws DamagedGzip behind what could be unpacked. */
export async function* gzipPieces(blob: Blob): AsyncGenerator<Piece> {
  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const unpacked = blob.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  const reader = unpacked.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new DamagedGzip('The gzip file is damaged or was cut.', { cause: error });
      });
      if (done) return;
      const now = read;
      read = 0;
      yield { bytes: value, read: now };
    }
  } finally {
    // Stops the decompression where the reader wants no more; a stream that failed rejects once more, which was told.
    await reader.cancel().catch(() => undefined);
  }
}

/** True where the first bytes are those of a gzip file. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}
