/** How much of a message's words its retellings keep, at any moment of its cascade: counted as `compare` counts it. */
import type { Cascade } from '../replay/types';
import { isChanger } from '../wording/seen';

/** Mean of 1 − drift over the retellings that could change the words and can be compared (`of`); NaN for none. */
export interface Kept {
  mean: number;
  of: number;
  /** How many of these were read: in a sample each stands for several. */
  read: number;
}

export class KeptSoFar {
  /** Running sums over places: entry n is of the first n. */
  readonly #sum: Float64Array;
  readonly #of: Float64Array;
  /** Of those that were read. */
  readonly #read: Uint32Array;

  /** O(posts). */
  constructor({ count, kind, drift, parent, weight }: Cascade) {
    this.#sum = new Float64Array(count + 1);
    this.#of = new Float64Array(count + 1);
    this.#read = new Uint32Array(count + 1);
    for (let place = 0; place < count; place++) {
      const kept = parent[place]! >= 0 && isChanger(kind[place]!) ? 1 - drift[place]! : NaN;
      const posts = Number.isNaN(kept) ? 0 : weight ? weight[place]! : 1;
      this.#sum[place + 1] = this.#sum[place]! + (posts ? kept * posts : 0);
      this.#of[place + 1] = this.#of[place]! + posts;
      this.#read[place + 1] = this.#read[place]! + (posts ? 1 : 0);
    }
  }

  /** Of the first `born` places. */
  at(born: number): Kept {
    const of = this.#of[born]!;
    return { mean: this.#sum[born]! / of, of, read: this.#read[born]! };
  }
}
