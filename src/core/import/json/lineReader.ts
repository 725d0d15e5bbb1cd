import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, type Raw } from '../format';
import type { Reader } from '../reader';
import { LARGEST_RECORD } from './valueReader';

const NEWLINE = 10;

/** Takes a line that is not blank, without its line end and its byte order mark; lines are counted from 1. */
export type OnLine = (raw: Raw, line: number) => void;

/**
 * Hands on the lines of a file. A range of a file is read like this: the lines that begin in it, the last one to its
 * end, so that every line belongs to exactly one range.
 */
export class LineReader implements Reader {
  /** Pieces of the line that is not finished, and their bytes together. */
  #pieces: Uint8Array[] = [];
  #held = 0;
  /** Place in the file of the first byte not read. */
  #at: number;
  /** Until the first newline: the line began in the range before. */
  #skipping: boolean;
  /** The line is too long to be kept. */
  #tooLarge = false;
  #line = 0;

  /** Reads the lines that begin in [start .. end). Where `start` is not 0, the byte before it is to be pushed first. */
  constructor(
    private readonly onLine: OnLine,
    private readonly writer: BatchWriter,
    start: number,
    private readonly end: number,
  ) {
    this.#at = Math.max(0, start - 1);
    this.#skipping = start > 0;
  }

  push(bytes: Uint8Array): boolean {
    const base = this.#at + this.#held;
    let from = 0;
    while (from < bytes.length) {
      if (!this.#held && !this.#skipping && this.#at >= this.end) return false;
      const newline = bytes.indexOf(NEWLINE, from);
      if (newline < 0) {
        this.#keep(bytes.slice(from));
        break;
      }
      if (this.#skipping) this.#skipping = false;
      else if (this.#held) {
        this.#keep(bytes.subarray(from, newline));
        this.#finish();
      } else this.#take({ bytes, from, to: newline, base });
      this.#pieces = [];
      this.#held = 0;
      from = newline + 1;
      this.#at = base + from;
    }
    return this.#held > 0 || this.#skipping || this.#at < this.end;
  }

  finish(): void {
    if (this.#held && !this.#skipping) this.#finish();
  }

  #keep(piece: Uint8Array): void {
    this.#held += piece.length;
    if (this.#skipping) return;
    if (!this.#tooLarge) this.#pieces.push(piece);
    if (this.#held > LARGEST_RECORD && !this.#tooLarge) {
      this.#tooLarge = true;
      this.#pieces.length = 1;
    }
  }

  /** Reads the line whose pieces were kept. */
  #finish(): void {
    const bytes = joined(this.#pieces);
    const raw = { bytes, from: 0, to: bytes.length, base: this.#at };
    if (this.#tooLarge) {
      this.writer.places++;
      this.#line++;
      this.writer.reject('tooLarge', excerptOf(raw));
      this.#tooLarge = false;
    } else this.#take(raw);
  }

  #take(raw: Raw): void {
    this.writer.places++;
    this.#line++;
    const { bytes } = raw;
    let { from, to } = raw;
    if (raw.base + from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from += 3;
    while (to > from && bytes[to - 1]! <= 0x20) to--;
    if (from < to) this.onLine({ bytes, from, to, base: raw.base }, this.#line);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
}
