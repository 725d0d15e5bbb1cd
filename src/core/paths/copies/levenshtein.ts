/**
 * Edit distance by bits (Myers 1999, in Hyyrö's 2003 formulation): a column of the table is a few words of 32 bits, so
 * that one text is compared with many at some nanoseconds a letter. One text is the pattern; `distance` takes others.
 */
const WORD = 32;

export class Levenshtein {
  /** Slot of each character that the pattern holds; 0 = none. */
  readonly #slot = new Uint16Array(0x10000);
  /** Bits of the pattern's places that hold the character of a slot: slot × blocks + block. */
  #places = new Uint32Array(256);
  #pattern = new Uint16Array(0);
  #length = 0;
  #blocks = 0;
  #plus = new Uint32Array(32);
  #minus = new Uint32Array(32);

  /** Sets the pattern: the first `length` codes, which must stay as they are until the next call. */
  set(codes: Uint16Array, length: number): void {
    for (let i = 0; i < this.#length; i++) this.#slot[this.#pattern[i]!] = 0;
    this.#pattern = codes.slice(0, length);
    this.#length = length;
    this.#blocks = Math.max(1, Math.ceil(length / WORD));
    const needed = (length + 1) * this.#blocks;
    if (this.#places.length < needed) this.#places = new Uint32Array(needed * 2);
    else this.#places.fill(0, 0, needed);
    if (this.#plus.length < this.#blocks) {
      this.#plus = new Uint32Array(this.#blocks);
      this.#minus = new Uint32Array(this.#blocks);
    }
    let slots = 0;
    for (let i = 0; i < length; i++) {
      const slot = (this.#slot[codes[i]!] ||= ++slots);
      this.#places[slot * this.#blocks + (i >>> 5)]! |= 1 << (i & 31);
    }
  }

  /** Edits between the pattern and the first `length` codes; anything above `most` where there are more than `most`. */
  distance(codes: Uint16Array, length: number, most = Infinity): number {
    if (this.#length === 0) return length;
    const blocks = this.#blocks;
    const plus = this.#plus.fill(0xffffffff, 0, blocks);
    const minus = this.#minus.fill(0, 0, blocks);
    const places = this.#places;
    const last = 1 << ((this.#length - 1) & 31);
    let distance = this.#length;
    for (let j = 0; j < length; j++) {
      const row = this.#slot[codes[j]!]! * blocks;
      // What goes into a block from the one above it: the top row grows by one a column.
      let up = 1;
      let down = 0;
      for (let block = 0; block < blocks; block++) {
        const above = plus[block]!;
        const below = minus[block]!;
        let equal = places[row + block]!;
        const vertical = equal | below;
        equal |= down;
        const horizontal = ((((equal & above) >>> 0) + above) ^ above) | equal;
        let grows = below | ~(horizontal | above);
        let shrinks = above & horizontal;
        if (block === blocks - 1) distance += (grows & last ? 1 : 0) - (shrinks & last ? 1 : 0);
        const [upNext, downNext] = [grows >>> 31, shrinks >>> 31];
        grows = (grows << 1) | up;
        shrinks = (shrinks << 1) | down;
        plus[block] = shrinks | ~(vertical | grows);
        minus[block] = grows & vertical;
        [up, down] = [upNext, downNext];
      }
      // Each letter to come brings the distance down by one at most.
      if (distance - (length - j - 1) > most) return distance - (length - j - 1);
    }
    return distance;
  }
}
