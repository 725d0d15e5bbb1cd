/** Counted up to here. */
const MOST = 255;
/** Bit of a count that says: met by letters; the count itself stands above it. */
const BY_LETTERS = 1;
const ONCE = 2;

/** How often each text was met for the text at hand: those that were met most are compared. */
export class Tally {
  readonly #counts: Uint16Array;
  readonly #met: Int32Array;
  /** Texts that were met so often. */
  readonly #tops = new Uint32Array(MOST + 1);
  #size = 0;
  /** What `take` took: texts, and 1 where a text was met by its letters too. */
  readonly texts: Int32Array;
  readonly byLetters: Uint8Array;

  /** `most` = texts taken at a time. */
  constructor(texts: number, most: number) {
    this.#counts = new Uint16Array(texts);
    this.#met = new Int32Array(texts);
    this.texts = new Int32Array(most);
    this.byLetters = new Uint8Array(most);
  }

  /** Counts a text that was met by a word, or by letters. */
  add(text: number, byLetters: boolean): void {
    const count = this.#counts[text]!;
    if (count === 0) this.#met[this.#size++] = text;
    const next = count < MOST * ONCE ? count + ONCE : count;
    this.#counts[text] = byLetters ? next | BY_LETTERS : next;
  }

  /** Takes the texts that were met most, and forgets all; of equals the first met. Returns how many. */
  take(): number {
    const counts = this.#counts;
    const met = this.#met;
    const tops = this.#tops.fill(0);
    for (let i = 0; i < this.#size; i++) tops[counts[met[i]!]! >> 1]!++;
    const most = this.texts.length;
    let least = MOST;
    let above = 0;
    while (least > 1 && above + tops[least]! < most) above += tops[least--]!;
    // Those above the least count all fit; of those with it, as many as are left.
    let room = most - above;
    let taken = 0;
    for (let i = 0; i < this.#size; i++) {
      const text = met[i]!;
      const count = counts[text]! >> 1;
      if (count > least || (count === least && room-- > 0)) {
        this.texts[taken] = text;
        this.byLetters[taken++] = counts[text]! & BY_LETTERS;
      }
      counts[text] = 0;
    }
    this.#size = 0;
    return taken;
  }
}
