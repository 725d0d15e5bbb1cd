import { KIND, type Csr, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import { parseCredit } from './credit';
import { atomFlags, editCode, languagesDiffer, nameEdit, type Atoms } from './edits';
import { fidelity } from './measures';
import { PairMemory } from './memory';
import { WordingPool } from './pool';
import { ownWords } from './seen';
import { EDIT_FLAG, type Lineage, type Variants } from './types';

/** Posts between two calls of `pause`. */
const SLICE = 2000;
/** A named edit is remembered as its code and, from this bit on, its flags. */
const FLAGS_FROM = 8;

export interface LineageOptions {
  onProgress?(done: number, total: number): void;
  /** Lets the worker answer between slices. */
  pause?(): Promise<void>;
  /** Wordings that are numbered already (core/paths numbers those it matches). */
  pool?: WordingPool;
}

/** A Lineage, and the wordings its variants are numbered by. */
export interface Wordings extends Lineage {
  readonly pool: WordingPool;
  /** The wording that a post passes on as its own words, whatever it quotes; -1 = none. */
  readonly own: Int32Array;
}

/**
 * The wording of every post: parents first, so that each post is compared once with its parent and its root.
 * A post's variant is what its audience sees of the message: of a quote's own words and the one level it quotes, the
 * one that keeps more of the root's words (its comment stands apart). O(posts + distinct pairs × length²).
 */
export async function buildLineage(
  dataset: Dataset,
  forest: Forest,
  options: LineageOptions = {},
): Promise<Wordings> {
  const reader = new LineageReader(dataset, forest, options.pool ?? new WordingPool());
  for (let at = 0; at < forest.count; at++) {
    if (at % SLICE === 0) {
      options.onProgress?.(at, forest.count);
      await options.pause?.();
    }
    reader.read(forest.order[at]!);
  }
  options.onProgress?.(forest.count, forest.count);
  return reader.finish();
}

class LineageReader {
  readonly #own: Int32Array;
  readonly #variant: Int32Array;
  readonly #edit: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #fidelity: Float32Array;
  readonly #drift: Float32Array;
  readonly #fidelities = new PairMemory((a, b) => fidelity(this.pool.tokens(a), this.pool.tokens(b)));
  readonly #named = new PairMemory((a, b) => {
    const name = nameEdit(this.pool.tokens(a), this.pool.tokens(b), this.pool.numbers);
    return editCode(name.edit) | (name.flags << FLAGS_FROM);
  });

  constructor(
    private readonly dataset: Dataset,
    private readonly forest: Forest,
    private readonly pool: WordingPool,
  ) {
    const { count } = forest;
    this.#own = new Int32Array(count).fill(-1);
    this.#variant = new Int32Array(count).fill(-1);
    this.#edit = new Uint8Array(count);
    this.#flags = new Uint8Array(count);
    this.#fidelity = new Float32Array(count).fill(NaN);
    this.#drift = new Float32Array(count).fill(NaN);
  }

  /** Reads one post; its parent has been read. */
  read(row: number): void {
    const { kind, parent, root } = this.forest;
    if (kind[row] === KIND.reply) return;
    this.#own[row] = this.#ownWording(row);
    const rootWording = root[row] === row ? this.#own[row]! : this.#variant[root[row]!]!;
    const shown = this.#shownWording(row, rootWording);
    this.#variant[row] = shown;
    if (shown < 0 || rootWording < 0) return;
    this.#drift[row] = 1 - this.#fidelities.of(rootWording, shown);
    if (parent[row]! >= 0) this.#nameHop(row, rootWording);
  }

  finish(): Wordings {
    return {
      variant: this.#variant,
      own: this.#own,
      edit: this.#edit,
      editFlags: this.#flags,
      fidelity: this.#fidelity,
      drift: this.#drift,
      pool: this.pool,
      variants: this.#variants(),
    };
  }

  /** A repost carries its original's words; an original known only through its reposts takes theirs. */
  #ownWording(row: number): number {
    const { dataset, forest } = this;
    const original = forest.kind[row] === KIND.repost ? dataset.posts.repostOf[row]! : -1;
    if (original < 0) return this.#wordingOf(ownWords(dataset, forest.kind, row));
    if (this.#own[original]! < 0) {
      this.#own[original] = this.#wordingOf(parseCredit(dataset.text(row), '').payload);
      if (this.#variant[original]! < 0) this.#variant[original] = this.#own[original]!;
      if (forest.root[original] === original && this.#own[original]! >= 0) this.#drift[original] = 0;
    }
    return this.#own[original]!;
  }

  #wordingOf(text: string): number {
    return text === '' ? -1 : this.pool.of(text);
  }

  #shownWording(row: number, rootWording: number): number {
    const { posts } = this.dataset;
    // A repost of a quote shows what the quote shows.
    const original = posts.repostOf[row]!;
    if (this.forest.kind[row] === KIND.repost && original >= 0) return this.#variant[original]!;
    const mine = this.#own[row]!;
    const quote = posts.quoteOf[row]!;
    const theirs = quote >= 0 ? this.#own[quote]! : -1;
    if (theirs < 0 || theirs === mine) return mine;
    if (mine < 0 || rootWording < 0) return theirs;
    return this.#fidelities.of(rootWording, mine) > this.#fidelities.of(rootWording, theirs) ? mine : theirs;
  }

  #nameHop(row: number, rootWording: number): void {
    const parent = this.forest.parent[row]!;
    const from = this.#variant[parent]! >= 0 ? this.#variant[parent]! : rootWording;
    const to = this.#variant[row]!;
    this.#fidelity[row] = this.#fidelities.of(from, to);
    const named = this.#edits(from, to, parent, row);
    const atoms =
      this.forest.kind[row] === KIND.repost ? 0 : atomFlags(this.#atoms(parent), this.#atoms(row));
    const edit = named & ((1 << FLAGS_FROM) - 1);
    const near = edit === editCode('copy') && atoms & EDIT_FLAG.hashtag;
    this.#edit[row] = near ? editCode('near-copy') : edit;
    this.#flags[row] = (named >> FLAGS_FROM) | atoms;
  }

  /** Code and flags of the edit. Languages matter only where few words are shared, so they are no part of the memory. */
  #edits(from: number, to: number, parent: number, row: number): number {
    if (from === to) return editCode('copy');
    const named = this.#named.of(from, to);
    if (named !== editCode('rewording')) return named;
    const { languages, lang } = this.dataset.posts;
    return languagesDiffer(languages[lang[parent]!]!, languages[lang[row]!]!)
      ? editCode('translation-candidate')
      : named;
  }

  #atoms(row: number): Atoms {
    const { hashtags, mentions, urls } = this.dataset.posts;
    return {
      hashtags: listOf(hashtags, row).map((tag) => tag.toLowerCase()),
      mentions: listOf(mentions, row),
      // Shortened links say nothing of where they lead.
      links: listOf(urls, row).filter((url) => !/^https?:\/\/t\.co\//.test(url)),
    };
  }

  #variants(): Variants {
    const { forest } = this;
    const count = this.pool.count;
    const first = new Int32Array(count).fill(-1);
    const exemplar = new Int32Array(count).fill(-1);
    const carriers = new Uint32Array(count);
    const parent = new Int32Array(count).fill(-1);
    const second = new Int32Array(count).fill(-1);
    /** The nearest ancestor that shows another wording, so that no run of equal ones is walked twice. */
    const other = new Int32Array(forest.count).fill(-1);
    const nearest = (row: number, number: number): number =>
      row < 0 ? -1 : this.#variant[row]! >= 0 && this.#variant[row] !== number ? row : other[row]!;
    const wordingAt = (row: number): number => (row < 0 ? -1 : this.#variant[row]!);
    for (let at = 0; at < forest.count; at++) {
      const row = forest.order[at]!;
      const number = this.#variant[row]!;
      other[row] = nearest(forest.parent[row]!, number);
      const own = this.#own[row]!;
      // Of whoever wrote it, even where that post itself shows what it quotes.
      if (own >= 0 && exemplar[own]! < 0 && forest.kind[row] !== KIND.repost && this.dataset.text(row) !== '')
        exemplar[own] = row;
      if (number < 0) continue;
      carriers[number]!++;
      if (first[number]! >= 0) continue;
      first[number] = row;
      parent[number] = wordingAt(other[row]!);
      second[number] = wordingAt(nearest(forest.second[row]!, number));
    }
    for (let number = 0; number < count; number++)
      if (exemplar[number]! < 0) exemplar[number] = first[number]!;
    return { count, first, exemplar, carriers, parent, second };
  }
}

function listOf(csr: Csr, row: number): string[] {
  const list: string[] = [];
  for (let at = csr.offsets[row]!; at < csr.offsets[row + 1]!; at++)
    list.push(csr.dictionary[csr.values[at]!]!);
  return list;
}
