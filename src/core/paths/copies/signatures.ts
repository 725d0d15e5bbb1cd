/** Texts whose letters are alike, by the bands of their signatures. */
import { Growing } from '../../dataset/grow';
import { EACH, type Steps } from '../../steps';
import { Buckets } from './buckets';
import type { Letters } from './letters';
import { BANDS, writeBandKeys } from './minhash';
import type { Tally } from './tally';
import type { Texts } from './texts';

/** Texts read at either end of a bucket. Our own choice. */
const EARLY = 4;
const LATE = 8;
/** Letters of a text that its signature stands for. */
const LONGEST = 4000;
/** In place of a bucket: no other text has the key. */
const ALONE = 0xffffffff;

export class Signatures {
  /** Key, then bucket, of each text in each band: text × BANDS + band. */
  readonly #bucketOf: Uint32Array;
  readonly #codes = new Uint16Array(LONGEST);
  readonly #sizes = new Growing(new Uint32Array(1024));
  #keys: KeyTable | null;
  #buckets: Buckets | null = null;

  constructor(
    private readonly texts: Texts,
    private readonly letters: Letters,
  ) {
    this.#bucketOf = new Uint32Array(texts.count * BANDS);
    this.#keys = new KeyTable(texts.count);
  }

  get capped(): number {
    return this.#buckets?.capped ?? 0;
  }

  /** First of all: signs each text. */
  sign(text: number): void {
    const { words } = this.texts;
    const length = this.letters.write(words, this.texts.start(text), this.texts.end(text), this.#codes);
    writeBandKeys(this.#codes, length, this.#bucketOf, text * BANDS);
  }

  /**
   * Then, band by band and each in order of time: gives texts with an equal key one bucket. `step` runs over all texts
   * of the first band, then of the second, and so on; a band at a time, so that one small table serves them all.
   */
  gather(step: number): void {
    const { count } = this.texts;
    const band = Math.floor(step / count);
    const text = step % count;
    const keys = this.#keys!;
    if (text === 0) keys.clear();
    const at = text * BANDS + band;
    const slot = keys.slot(this.#bucketOf[at]!);
    const first = keys.first[slot]!;
    if (first < 0) {
      keys.first[slot] = text;
      this.#bucketOf[at] = ALONE;
      return;
    }
    const theirs = first * BANDS + band;
    if (this.#bucketOf[theirs] === ALONE) {
      this.#bucketOf[theirs] = this.#sizes.count;
      this.#sizes.push(1);
    }
    this.#bucketOf[at] = this.#bucketOf[theirs]!;
    this.#sizes.data[this.#bucketOf[at]!]!++;
  }

  /** Then makes room for the texts of each bucket. */
  *makeLists(): Steps<void> {
    this.#keys = null;
    this.#buckets = new Buckets(this.#sizes.taken(), EARLY, LATE);
    yield EACH;
  }

  /** At last, in order of time: counts the earlier texts that share a bucket with a text, and adds the text. */
  read(text: number, tally: Tally): void {
    const buckets = this.#buckets!;
    for (let at = text * BANDS; at < (text + 1) * BANDS; at++) {
      const bucket = this.#bucketOf[at]!;
      if (bucket === ALONE) continue;
      buckets.read(bucket, tally, true);
      buckets.add(bucket, text);
    }
  }
}

/** The first text with each key of one band: open addressing, cleared for every band. */
class KeyTable {
  /** By slot: the first text with the slot's key, -1 = free. Set by whoever asked for the slot. */
  readonly first: Int32Array;
  readonly #key: Uint32Array;

  constructor(texts: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, texts) * 2));
    this.first = new Int32Array(slots);
    this.#key = new Uint32Array(slots);
  }

  clear(): void {
    this.first.fill(-1);
  }

  /** Slot of a key; free where the key is new. */
  slot(key: number): number {
    const mask = this.first.length - 1;
    let slot = key & mask;
    while (this.first[slot]! >= 0 && this.#key[slot] !== key) slot = (slot + 1) & mask;
    this.#key[slot] = key;
    return slot;
  }
}
