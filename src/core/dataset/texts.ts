import { gather, grown, roomFor } from './grow';
import { readUtf8, writeUtf8 } from './utf8';
import { copyBytes, Viewer } from './words';

/** Share of the held bytes that no post uses any more above which the texts are packed anew. */
const WASTE = 0.15;

/** Texts of posts: the bytes of each batch as they came, and where each post's text lies in them. */
export class Texts {
  #chunks: Uint8Array[] = [];
  #chunk = new Uint32Array(0);
  #start = new Uint32Array(0);
  #length = new Uint32Array(0);

  addChunk(bytes: Uint8Array): number {
    return this.#chunks.push(bytes) - 1;
  }

  reserve(rows: number): void {
    if (rows <= this.#chunk.length) return;
    const capacity = roomFor(rows, this.#chunk.length);
    this.#chunk = grown(this.#chunk, capacity);
    this.#start = grown(this.#start, capacity);
    this.#length = grown(this.#length, capacity);
  }

  set(row: number, chunk: number, start: number, end: number): void {
    this.#chunk[row] = chunk;
    this.#start[row] = start;
    this.#length[row] = end - start;
  }

  /** Gives a row a text of its own. */
  write(row: number, text: string): void {
    const bytes = new Uint8Array(text.length * 3);
    const length = writeUtf8(text, bytes, 0);
    this.set(row, this.addChunk(bytes.subarray(0, length)), 0, length);
  }

  /** Gives a row the text of another. */
  copy(row: number, from: number): void {
    this.#chunk[row] = this.#chunk[from]!;
    this.#start[row] = this.#start[from]!;
    this.#length[row] = this.#length[from]!;
  }

  lengthOf(row: number): number {
    return this.#length[row]!;
  }

  at(row: number): string {
    const start = this.#start[row]!;
    const length = this.#length[row]!;
    return length ? readUtf8(this.#chunks[this.#chunk[row]!]!, start, start + length) : '';
  }

  /** Puts row order[i] at place i, and lets go of bytes that no row shows: of many of them, or where `all` of them must go. */
  arrange(order: Int32Array, all: boolean): void {
    this.#chunk = gather(this.#chunk, order);
    this.#start = gather(this.#start, order);
    this.#length = gather(this.#length, order);
    let held = 0;
    let used = 0;
    for (const bytes of this.#chunks) held += bytes.length;
    for (let row = 0; row < order.length; row++) used += this.#length[row]!;
    if (all || used < held * (1 - WASTE)) this.#pack();
  }

  /** Copies chunk by chunk, so that at no time two full copies are held. */
  #pack(): void {
    const rows = new Int32Array(this.#chunk.length);
    const first = new Int32Array(this.#chunks.length + 1);
    for (const chunk of this.#chunk) first[chunk + 1]!++;
    for (let chunk = 0; chunk < this.#chunks.length; chunk++) first[chunk + 1]! += first[chunk]!;
    const next = first.slice();
    for (let row = 0; row < rows.length; row++) rows[next[this.#chunk[row]!]!++] = row;
    for (let chunk = 0; chunk < this.#chunks.length; chunk++) {
      const bytes = this.#chunks[chunk]!;
      let end = 0;
      for (let i = first[chunk]!; i < first[chunk + 1]!; i++) end += this.#length[rows[i]!]!;
      const packed = new Uint8Array(end);
      const [from, to] = [new Viewer().of(bytes), new Viewer().of(packed)];
      end = 0;
      for (let i = first[chunk]!; i < first[chunk + 1]!; i++) {
        const row = rows[i]!;
        const start = this.#start[row]!;
        copyBytes(from, start, start + this.#length[row]!, to, end);
        this.#start[row] = end;
        end += this.#length[row]!;
      }
      this.#chunks[chunk] = packed;
    }
  }
}
