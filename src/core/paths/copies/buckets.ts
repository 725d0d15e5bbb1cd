import type { Tally } from './tally';

/** Lists of texts of known size, filled in order of time; a long one is read at its ends only. */
export class Buckets {
  readonly #start: Uint32Array;
  readonly #filled: Uint32Array;
  readonly #members: Int32Array;
  readonly #cut: Uint8Array;

  /** `sizes[b]` = texts that bucket b will hold; `early` and `late`: how many are read at either end. */
  constructor(
    sizes: Uint32Array,
    private readonly early: number,
    private readonly late: number,
  ) {
    this.#start = new Uint32Array(sizes.length + 1);
    for (let bucket = 0; bucket < sizes.length; bucket++)
      this.#start[bucket + 1] = this.#start[bucket]! + sizes[bucket]!;
    this.#filled = this.#start.slice(0, sizes.length);
    this.#members = new Int32Array(this.#start[sizes.length]!);
    this.#cut = new Uint8Array(sizes.length);
  }

  /** Buckets that held more texts than were read: near-copies among them may be missed. */
  get capped(): number {
    return this.#cut.reduce((sum, cut) => sum + cut, 0);
  }

  add(bucket: number, text: number): void {
    this.#members[this.#filled[bucket]!++] = text;
  }

  /**
   * Counts the texts of a bucket: the earliest, which others were taken from, and the latest, which were there to be
   * seen.
   */
  read(bucket: number, tally: Tally, byLetters: boolean): void {
    const start = this.#start[bucket]!;
    const end = this.#filled[bucket]!;
    const members = this.#members;
    if (end - start <= this.early + this.late) {
      for (let at = start; at < end; at++) tally.add(members[at]!, byLetters);
      return;
    }
    this.#cut[bucket] = 1;
    for (let at = start; at < start + this.early; at++) tally.add(members[at]!, byLetters);
    for (let at = end - this.late; at < end; at++) tally.add(members[at]!, byLetters);
  }
}
