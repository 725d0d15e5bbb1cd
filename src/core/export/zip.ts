/** Text as bytes, in pieces that are large enough to be passed on; several files as one archive. */
import { Zip, ZipDeflate } from 'fflate';

/** Characters in a piece, about. */
const PIECE = 1 << 18;
/** The first day that an archive can name: what is inside has no date of its own. */
const NO_DATE = new Date(1980, 0, 1);

export interface Entry {
  name: string;
  text: Iterable<string>;
}

/** UTF-8 of a text that comes in small parts. */
export function* inPieces(text: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let held = '';
  for (const part of text) {
    held += part;
    if (held.length < PIECE) continue;
    yield encoder.encode(held);
    held = '';
  }
  if (held) yield encoder.encode(held);
}

/** A zip archive of the entries, deflated as it goes. Throws what fflate reports. */
export function* zipped(entries: readonly Entry[]): Generator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece.slice());
  });
  const taken = (): Uint8Array<ArrayBuffer>[] => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = NO_DATE;
    zip.add(file);
    for (const piece of inPieces(text)) {
      file.push(piece);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* taken();
}
