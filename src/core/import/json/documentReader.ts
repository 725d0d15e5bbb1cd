import type { BatchWriter } from '../../dataset/writer';
import { excerptOf } from '../format';
import type { Reader } from '../reader';
import { LARGEST_RECORD, type ValueReader } from './valueReader';
import { ValueSplitter } from './values';

/** Reads JSON values that are the elements of one list, or follow each other, over any number of lines. */
export class DocumentReader implements Reader {
  readonly #splitter: ValueSplitter;
  #passed = 0;
  #ended = false;

  constructor(
    values: ValueReader,
    private readonly writer: BatchWriter,
    /** Bytes before the first value that are passed over. */
    private readonly skip = 0,
  ) {
    this.#splitter = new ValueSplitter((bytes, from, to) => {
      writer.places++;
      while (to > from && bytes[to - 1]! <= 0x20) to--;
      values.read({ bytes, from, to, base: this.#splitter.base }, 'brokenElement');
    });
  }

  push(bytes: Uint8Array): boolean {
    const marked = !this.#passed && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    // What stands before, as a byte order mark, is blanked, so that places stay exact.
    const blank = Math.max(this.skip - this.#passed, marked ? 3 : 0);
    this.#splitter.push(blank > 0 ? Uint8Array.from(bytes, (byte, i) => (i < blank ? 0x20 : byte)) : bytes);
    this.#passed += bytes.length;
    if (this.#splitter.pending <= LARGEST_RECORD) return true;
    this.#rejectRest('tooLarge');
    return false;
  }

  finish(): void {
    if (!this.#ended && this.#splitter.pending) this.#rejectRest('brokenElement');
  }

  #rejectRest(reason: 'tooLarge' | 'brokenElement'): void {
    const rest = this.#splitter.end();
    if (!rest) return;
    this.#ended = true;
    this.writer.places++;
    this.writer.reject(reason, excerptOf({ ...rest, base: 0 }));
  }
}
