import { rescued } from './rescue';
import { DamagedFile, isBomb, unpacker, type Packed } from './packing';
import { TASK_BYTES } from '../task';

/** Bytes read behind the end of a range to finish its last line; doubled until it ends. */
const TAIL_BYTES = 1 << 16;

/** Room for what a stream has ready; a browser hands over a quarter of it at most. */
const ROOM_BYTES = 1 << 20;

/** A piece of a file, valid until the next is asked for, and how many bytes of the file it stands for. */
export interface Piece {
  bytes: Uint8Array;
  read: number;
}

/**
 * The bytes of a file, unpacked. Only a file that is not packed can be read from a `start`: up to `end` in large
 * pieces, behind it in small ones, to the end of the file. Throws DamagedFile behind what could be unpacked.
 */
export function piecesOf(file: Packed, start = 0, end = file.blob.size): AsyncGenerator<Piece> {
  return file.packing.length ? unpackedPieces(file) : plainPieces(file.blob, start, end);
}

async function* plainPieces(blob: Blob, start: number, end: number): AsyncGenerator<Piece> {
  const behind = (at: number, size: number): Promise<ArrayBuffer> => blob.slice(at, at + size).arrayBuffer();
  // Most ranges end inside a record, which is wanted whole: what follows is fetched meanwhile.
  let coming = behind(end, TAIL_BYTES);
  // Nobody waits for it where the reader stops: what is wrong with it is told when it is wanted.
  coming.catch(() => undefined);
  for await (const bytes of streamed(blob.slice(start, end))) yield { bytes, read: bytes.length };
  for (let at = end, size = TAIL_BYTES; at < blob.size; coming = behind(at, size)) {
    yield { bytes: new Uint8Array(await coming), read: 0 };
    at += size;
    size = Math.min(size * 2, TASK_BYTES);
  }
}

/**
 * Streams of blobs that are read. A browser forgets a stream that nothing but its reader refers to, though bytes for it
 * are on their way: whoever waits for them would wait for ever.
 */
const streams = new Set<ReadableStream<Bytes>>();

/** Room that a stream is read into; null while a stream has it. */
let spare: ArrayBuffer | null = null;

/**
 * The bytes of a blob, in the same room again and again where the browser can: memory that is new for every piece
 * costs the system, and the process that reads the disk, several times as much as the reading. Rejects where the blob
 * cannot be read to its end.
 */
async function* streamed(blob: Blob): AsyncGenerator<Bytes> {
  if (!blob.size) return;
  const stream = blob.stream();
  streams.add(stream);
  const next = readerOf(stream);
  let room = spare ?? new ArrayBuffer(ROOM_BYTES);
  spare = null;
  let read = 0;
  try {
    while (read < blob.size) {
      const { done, value } = await next.read(room);
      if (done) throw new DOMException('The file ended before its end.', 'NotReadableError');
      read += value.length;
      room = value.buffer;
      yield value;
    }
  } finally {
    spare = room.byteLength === ROOM_BYTES ? room : null;
    // A stream that failed rejects once more, which was told.
    await next.cancel().catch(() => undefined);
    streams.delete(stream);
  }
}

interface BlobReader {
  /** The next bytes: in `room`, which is gone, or in room of their own. */
  read(room: ArrayBuffer): Promise<ReadableStreamReadResult<Bytes>>;
  cancel(): Promise<void>;
}

function readerOf(stream: ReadableStream<Bytes>): BlobReader {
  try {
    const reader = stream.getReader({ mode: 'byob' });
    return {
      read: (room) => reader.read(new Uint8Array(room)) as Promise<ReadableStreamReadResult<Bytes>>,
      cancel: () => reader.cancel(),
    };
  } catch (error) {
    // Some browsers give a blob's bytes only in room of their own.
    if (!(error instanceof TypeError)) throw error;
    const reader = stream.getReader();
    return { read: () => reader.read(), cancel: () => reader.cancel() };
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What the browser's streams unpack; where they meet a damage, what they kept back follows before it is thrown. */
async function* unpackedPieces(file: Packed): AsyncGenerator<Piece> {
  let given = 0;
  try {
    for await (const piece of streamedThrough(file)) {
      given += piece.bytes.length;
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof DamagedFile) || error.note !== 'unpackCut') throw error;
    for await (const bytes of rescued(file, given)) yield { bytes, read: 0 };
    throw error;
  }
}

async function* streamedThrough({ blob, packing, holds }: Packed): AsyncGenerator<Piece> {
  let read = 0;
  let told = 0;
  let given = 0;
  const packed = blob.stream();
  streams.add(packed);
  let stream: ReadableStream<Bytes> = packed.pipeThrough(counting((bytes) => (read += bytes)));
  packing.forEach((one, i) => {
    stream = stream.pipeThrough(unpacker(one));
    // An archive's word on what an entry holds is what its limits were reckoned by.
    if (!i && holds !== Infinity) stream = stream.pipeThrough(exactly(holds));
  });
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        // A blob that cannot be read is not damaged.
        if (error instanceof DamagedFile || error instanceof DOMException) throw error;
        throw new DamagedFile('unpackCut', { cause: error });
      });
      if (done) return;
      given += value.length;
      if (isBomb(read, given)) throw new DamagedFile('unpackLimit');
      const now = read - told;
      told = read;
      yield { bytes: value, read: now };
    }
  } finally {
    // Stops the unpacking where the reader wants no more; a stream that failed rejects once more, which was told.
    await reader.cancel().catch(() => undefined);
    streams.delete(packed);
  }
}

function counting(count: (bytes: number) => void): TransformStream<Bytes, Bytes> {
  return new TransformStream({
    transform(chunk, controller) {
      count(chunk.length);
      controller.enqueue(chunk);
    },
  });
}

/** Fails behind more bytes than `holds`, and at the end of fewer. */
function exactly(holds: number): TransformStream<Bytes, Bytes> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.length;
      if (passed > holds) throw new DamagedFile('unpackLimit');
      controller.enqueue(chunk);
    },
    flush() {
      if (passed < holds) throw new DamagedFile('unpackCut');
    },
  });
}

/** Bytes out of the beginning of a file. */
export interface FirstBytes {
  bytes: Bytes;
  /** They are all of it. */
  whole: boolean;
  /** What cut them short, see reasons.ts; null where nothing did. */
  damage: DamagedFile['note'] | null;
}

/** The first bytes of a file, unpacked: `size` of them or more. A file that is damaged gives what stands before that. */
export async function firstBytes(file: Packed, size: number): Promise<FirstBytes> {
  if (!file.packing.length) {
    const bytes = new Uint8Array(await file.blob.slice(0, size).arrayBuffer());
    return { bytes, whole: size >= file.blob.size, damage: null };
  }
  const pieces: Uint8Array[] = [];
  let held = 0;
  let whole = true;
  let damage: FirstBytes['damage'] = null;
  try {
    for await (const { bytes } of piecesOf(file)) {
      pieces.push(bytes);
      held += bytes.length;
      if (held < size) continue;
      whole = false;
      break;
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    damage = error.note;
  }
  return { bytes: joined(pieces, held), whole, damage };
}

/** All bytes of a file, unpacked; null where they are more than `most`. */
export async function wholeBytes(file: Packed, most: number): Promise<FirstBytes | null> {
  if (!file.packing.length && file.blob.size > most) return null;
  const first = await firstBytes(file, most + 1);
  return first.whole ? first : null;
}

function joined(pieces: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
