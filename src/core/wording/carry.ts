/** Which wordings hold a word, or what an edit made of the words. */
import type { Steps } from '../steps';
import { childrenOf } from '../tree';
import { alignAgain } from './lcs';

/** What is carried: a wording, what an edit did, or a word, told by a wording of the cascade and the token of its text. */
export type Carried =
  | { by: 'wording'; wording: number }
  | { by: 'edit'; edit: number }
  | { by: 'word'; wording: number; token: number };

/** Runs of words (their numbers) that were left out and that were put in, in their order. */
export interface ChangedWords {
  lost: number[][];
  added: number[][];
}

/** What one wording made of another's words. */
export function changedWords(from: ArrayLike<number>, to: ArrayLike<number>): ChangedWords {
  const kept = alignAgain(from, to);
  const words: ChangedWords = { lost: [], added: [] };
  let j = 0;
  for (let i = 0; i <= from.length; i++) {
    const start = i;
    while (i < from.length && kept[i]! < 0) i++;
    const until = i < from.length ? kept[i]! : to.length;
    if (i > start) words.lost.push(Array.from({ length: i - start }, (_, at) => from[start + at]!));
    if (until > j) words.added.push(Array.from({ length: until - j }, (_, at) => to[j + at]!));
    j = until + 1;
  }
  return words;
}

/** Wordings of a cascade: sequences of word numbers, each with the one that it was made from (-1 = none). */
export interface WordingsHeld {
  readonly count: number;
  readonly parent: Int32Array;
  tokens(wording: number): ArrayLike<number>;
}

/**
 * Wordings by the words that they hold. Inside, a wording is known by its place in the tree of wordings, so that all that
 * was made from one, directly or through others, is a stretch of places. A question costs what the holders of its rarest
 * words do, however many wordings were made from them.
 */
export class HeldWords {
  /** Runs that were left out, and a bit for each place that holds them: the source's words, mostly, again and again. */
  readonly #runs = new Map<string, Uint32Array>();
  /** Bits of the edit at hand: places that hold all its runs, and those that hold a part of one. */
  readonly #whole: Uint32Array;
  readonly #part: Uint32Array;

  private constructor(
    private readonly wordings: WordingsHeld,
    private readonly tree: Preorder,
    /** Places that hold a word, ascending. */
    private readonly holders: ReadonlyMap<number, number[]>,
  ) {
    this.#whole = new Uint32Array((wordings.count + 31) >>> 5);
    this.#part = this.#whole.slice();
  }

  /** In steps, each of so many words read. */
  static *of(wordings: WordingsHeld): Steps<HeldWords> {
    const tree = preorder(wordings.parent);
    const holders = new Map<number, number[]>();
    for (let place = 0; place < wordings.count; place++) {
      const tokens = wordings.tokens(tree.wording[place]!);
      for (const word of new Set(Array.from(tokens))) {
        const list = holders.get(word);
        if (list) list.push(place);
        else holders.set(word, [place]);
      }
      yield 1 + tokens.length;
    }
    return new HeldWords(wordings, tree, holders);
  }

  /** Wordings that hold the word, ascending. */
  hold(word: number): number[] {
    const places = this.holders.get(word) ?? [];
    return places.map((place) => this.tree.wording[place]!).sort((a, b) => a - b);
  }

  /**
   * Wordings that show an edit: every run of words that it put in; where it put in none, those without the runs that it
   * left out, or any part of them, made from one that held them all. Where the same came about by another way, it counts
   * as well.
   */
  show(edit: ChangedWords): number[] {
    const shown: number[] = [];
    this.each(edit, (wording) => shown.push(wording));
    return shown.sort((a, b) => a - b);
  }

  /** Visits them, in no order. */
  each({ lost, added }: ChangedWords, visit: (wording: number) => void): void {
    const show = (place: number): void => visit(this.tree.wording[place]!);
    if (added.length) this.#holdingAll(added).forEach(show);
    else this.#eachWithout(lost, show);
  }

  /** Visits the places that hold no part of any run, and come from one that holds all of them. O(places / 32) and those. */
  #eachWithout(lost: readonly number[][], visit: (place: number) => void): void {
    if (lost.length === 0) return;
    const [whole, part] = [this.#whole.fill(0xffffffff), this.#part.fill(0)];
    for (const run of lost) {
      const held = this.#bits(run);
      const parts = partsOf(run).map((pair) => this.#bits(pair));
      for (let i = 0; i < whole.length; i++) {
        whole[i]! &= held[i]!;
        for (const bits of parts) part[i]! |= bits[i]!;
      }
    }
    const { end } = this.tree;
    const { count } = this.wordings;
    for (let from = nextOne(whole, 0, count); from < count;) {
      const to = end[from]!;
      for (let at = nextZero(part, from + 1, to); at < to; at = nextZero(part, at + 1, to))
        if (this.wordings.tokens(this.tree.wording[at]!).length) visit(at);
      from = nextOne(whole, to, count);
    }
  }

  #holdingAll(runs: readonly number[][]): number[] {
    const [first, ...others] = runs.map((run) => this.#holding(run));
    const rest = others.map((held) => new Set(held));
    return Array.from(first!).filter((place) => rest.every((held) => held.has(place)));
  }

  #bits(run: readonly number[]): Uint32Array {
    const key = run.join();
    let bits = this.#runs.get(key);
    if (!bits) {
      if (this.#runs.size >= RUNS) this.#runs.clear();
      bits = new Uint32Array(this.#whole.length);
      for (const place of this.#holding(run)) bits[place >>> 5]! |= 1 << (place & 31);
      this.#runs.set(key, bits);
    }
    return bits;
  }

  /** Places in which the run stands, word after word, ascending. */
  #holding(run: readonly number[]): Uint32Array {
    const rarest = run
      .map((word) => this.holders.get(word) ?? [])
      .reduce((least, holders) => (holders.length < least.length ? holders : least));
    return Uint32Array.from(
      rarest.filter((place) => stands(this.wordings.tokens(this.tree.wording[place]!), run)),
    );
  }
}

/** Runs whose holders are kept. */
const RUNS = 500;

/** What is enough to hold a part of a run: two neighbours, for one word may stand elsewhere; of a single word, itself. */
const partsOf = (run: readonly number[]): number[][] =>
  run.length === 1 ? [[...run]] : run.slice(1).map((word, i) => [run[i]!, word]);

/** The first place from `at` on whose bit is 1; `end` where there is none before it. */
function nextOne(bits: Uint32Array, at: number, end: number): number {
  while (at < end) {
    const word = bits[at >>> 5]! >>> (at & 31);
    if (word) return Math.min(end, at + 31 - Math.clz32(word & -word));
    at = (at | 31) + 1;
  }
  return end;
}

/** The same for 0. */
function nextZero(bits: Uint32Array, at: number, end: number): number {
  while (at < end) {
    const word = ~bits[at >>> 5]! >>> (at & 31);
    if (word) return Math.min(end, at + 31 - Math.clz32(word & -word));
    at = (at | 31) + 1;
  }
  return end;
}

/** Wordings in the order of their tree, each right before what was made from it. */
interface Preorder {
  /** By place: number of the wording, and the place after the last that was made from it. */
  wording: Int32Array;
  end: Int32Array;
}

function preorder(parent: Int32Array): Preorder {
  const { offsets, list } = childrenOf(parent);
  const wording = new Int32Array(parent.length);
  const placeOf = new Int32Array(parent.length);
  const waiting: number[] = [];
  for (let at = parent.length - 1; at >= 0; at--) if (parent[at]! < 0) waiting.push(at);
  for (let place = 0; waiting.length; place++) {
    const at = waiting.pop()!;
    wording[place] = at;
    placeOf[at] = place;
    for (let child = offsets[at + 1]! - 1; child >= offsets[at]!; child--) waiting.push(list[child]!);
  }
  const end = Int32Array.from(parent, (_, place) => place + 1);
  for (let place = parent.length - 1; place >= 0; place--) {
    const above = parent[wording[place]!]!;
    if (above >= 0) end[placeOf[above]!] = Math.max(end[placeOf[above]!]!, end[place]!);
  }
  return { wording, end };
}

function stands(tokens: ArrayLike<number>, run: readonly number[]): boolean {
  const first = run[0];
  for (let at = 0; at + run.length <= tokens.length; at++) {
    if (tokens[at] !== first) continue;
    let length = 1;
    while (length < run.length && tokens[at + length] === run[length]) length++;
    if (length === run.length) return true;
  }
  return false;
}
