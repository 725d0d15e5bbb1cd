import { KIND, type Csr, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import { each, EACH, inSlices, type Steps } from '../steps';
import { parseCredit } from './credit';
import {
  atomFlags,
  editCode,
  isUnknown,
  languagesDiffer,
  nameEdit,
  SUBSTITUTION_FROM,
  type Atoms,
} from './edits';
import { fidelity } from './measures';
import { PairMemory } from './memory';
import { WordingPool } from './pool';
import { ownWords } from './seen';
import { EDIT_FLAG, type Lineage, type Variants } from './types';

/** Posts between two calls of `pause`, and of `onProgress`. */
const SLICE = 500;
const TOLD = 2000;
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
    if (at % TOLD === 0) options.onProgress?.(at, forest.count);
    if (at % SLICE === 0) await options.pause?.();
    reader.read(forest.order[at]!);
  }
  options.onProgress?.(forest.count, forest.count);
  return inSlices(reader.finish(), EACH, options.pause ?? straightOn);
}

const straightOn = async (): Promise<void> => undefined;

class LineageReader {
  readonly #own: Int32Array;
  readonly #variant: Int32Array;
  /** The wording that a post shows or, where it shows none (a reply), its nearest ancestor. */
  readonly #carried: Int32Array;
  /** By wording: index in `posts.languages`. */
  readonly #lang: number[] = [];
  /** Wordings of posts that were hung by what they share in place of words (core/paths/translations). */
  readonly #translated = new Set<number>();
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
    this.#carried = new Int32Array(count).fill(-1);
    this.#edit = new Uint8Array(count);
    this.#flags = new Uint8Array(count);
    this.#fidelity = new Float32Array(count).fill(NaN);
    this.#drift = new Float32Array(count).fill(NaN);
  }

  /** Reads one post; its parent has been read. */
  read(row: number): void {
    const { kind, parent, root } = this.forest;
    const above = parent[row]!;
    this.#carried[row] = above < 0 ? -1 : this.#carried[above]!;
    if (kind[row] === KIND.reply) return;
    this.#own[row] = this.#ownWording(row);
    const rootWording = root[row] === row ? this.#own[row]! : this.#variant[root[row]!]!;
    const shown = this.#shownWording(row, rootWording);
    this.#variant[row] = shown;
    if (shown < 0) return;
    this.#carried[row] = shown;
    if (this.forest.shared[row]) this.#translated.add(shown);
    if (rootWording < 0) return;
    if (!this.#isTranslation(rootWording, shown))
      this.#drift[row] = 1 - this.#fidelities.of(rootWording, shown);
    if (above >= 0) this.#nameHop(row, this.#carried[above]!);
  }

  *finish(): Steps<Wordings> {
    const variants = yield* this.#variants();
    return {
      variant: this.#variant,
      own: this.#own,
      edit: this.#edit,
      editFlags: this.#flags,
      fidelity: this.#fidelity,
      drift: this.#drift,
      pool: this.pool,
      variants,
    };
  }

  /** A repost carries its original's words; an original known only through its reposts takes theirs. */
  #ownWording(row: number): number {
    const { dataset, forest } = this;
    const original = forest.kind[row] === KIND.repost ? dataset.posts.repostOf[row]! : -1;
    if (original < 0) return this.#wordingOf(row, ownWords(dataset, forest.kind, row));
    if (this.#own[original]! < 0) {
      const { lang, languages } = dataset.posts;
      // Whoever wrote them says in which language, where that is known.
      const writer = isUnknown(languages[lang[original]!] ?? 'und') ? row : original;
      this.#own[original] = this.#wordingOf(writer, parseCredit(dataset.text(row), '').payload);
      if (this.#variant[original]! < 0) this.#variant[original] = this.#own[original]!;
      if (forest.root[original] === original && this.#own[original]! >= 0) this.#drift[original] = 0;
    }
    return this.#own[original]!;
  }

  /** The number of a text, and the language that its first writer who names one gives it. */
  #wordingOf(row: number, text: string): number {
    if (text === '') return -1;
    const wording = this.pool.of(text);
    const { lang, languages } = this.dataset.posts;
    if (isUnknown(languages[this.#lang[wording] ?? -1] ?? 'und')) this.#lang[wording] = lang[row]!;
    return wording;
  }

  #shownWording(row: number, rootWording: number): number {
    const { posts } = this.dataset;
    // A repost of a quote shows what the quote shows.
    const original = posts.repostOf[row]!;
    if (this.forest.kind[row] === KIND.repost && original >= 0) return this.#variant[original]!;
    const mine = this.#own[row]!;
    const quote = posts.quoteOf[row]!;
    if (quote < 0 || mine === rootWording) return mine;
    const theirs = this.#own[quote]!;
    // What it quotes is not in the export: unless its own words retell the message, what its audience sees is unknown.
    if (theirs < 0) return this.#retells(rootWording, mine) ? mine : -1;
    if (mine < 0 || rootWording < 0) return theirs;
    return this.#fidelities.of(rootWording, mine) > this.#fidelities.of(rootWording, theirs) ? mine : theirs;
  }

  #retells(rootWording: number, wording: number): boolean {
    return rootWording >= 0 && wording >= 0 && this.#fidelities.of(rootWording, wording) >= SUBSTITUTION_FROM;
  }

  #nameHop(row: number, from: number): void {
    if (from < 0) return;
    const parent = this.forest.parent[row]!;
    const to = this.#variant[row]!;
    const named = from === to ? editCode('copy') : this.#named.of(from, to);
    const atoms =
      this.forest.kind[row] === KIND.repost ? 0 : atomFlags(this.#atoms(parent), this.#atoms(row));
    const edit = named & ((1 << FLAGS_FROM) - 1);
    this.#flags[row] = (named >> FLAGS_FROM) | atoms;
    if (this.#isTranslation(from, to)) {
      this.#edit[row] = editCode('translation-candidate');
      return;
    }
    this.#fidelity[row] = this.#fidelities.of(from, to);
    const near = edit === editCode('copy') && atoms & EDIT_FLAG.hashtag;
    this.#edit[row] = near ? editCode('near-copy') : edit;
  }

  /** Few shared words, and languages that differ: words of two languages are not measured against each other. */
  #isTranslation(from: number, to: number): boolean {
    if (from === to || this.#fidelities.of(from, to) >= SUBSTITUTION_FROM) return false;
    if (this.#translated.has(to) && !this.#translated.has(from)) return true;
    const { languages } = this.dataset.posts;
    return languagesDiffer(languages[this.#lang[from]!]!, languages[this.#lang[to]!]!);
  }

  /** Atoms of the message that a post's audience sees: not those of a credit, nor of the comment beside it. */
  #atoms(row: number): Atoms {
    const at = this.#bearer(row);
    const { hashtags, mentions, urls } = this.dataset.posts;
    const atoms = {
      hashtags: listOf(hashtags, at).map((tag) => tag.toLowerCase()),
      mentions: listOf(mentions, at),
      // Shortened links say nothing of where they lead.
      links: listOf(urls, at).filter((url) => !/^https?:\/\/t\.co\//.test(url)),
    };
    if (this.forest.kind[at] !== KIND.manual) return atoms;
    const passedOn = ownWords(this.dataset, this.forest.kind, at).toLowerCase();
    const stands = (sign: string) => (name: string) =>
      passedOn.includes(sign + name.toLowerCase().replace(sign, ''));
    return {
      ...atoms,
      hashtags: atoms.hashtags.filter(stands('#')),
      mentions: atoms.mentions.filter(stands('@')),
    };
  }

  /** The post whose words a post's audience sees as the message: itself, what it reposts, or what it quotes. */
  #bearer(row: number): number {
    const { repostOf, quoteOf } = this.dataset.posts;
    const at = this.forest.kind[row] === KIND.repost && repostOf[row]! >= 0 ? repostOf[row]! : row;
    const quotes = quoteOf[at]! >= 0 && this.#variant[at] !== this.#own[at];
    return quotes ? quoteOf[at]! : at;
  }

  *#variants(): Steps<Variants> {
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
    const read = (at: number): void => {
      const row = forest.order[at]!;
      const number = this.#variant[row]!;
      other[row] = nearest(forest.parent[row]!, number);
      const own = this.#own[row]!;
      // Of whoever wrote it, even where that post itself shows what it quotes.
      if (own >= 0 && exemplar[own]! < 0 && forest.kind[row] !== KIND.repost && this.dataset.text(row) !== '')
        exemplar[own] = row;
      if (number < 0) return;
      carriers[number]!++;
      if (first[number]! >= 0) return;
      first[number] = row;
      parent[number] = wordingAt(other[row]!);
      second[number] = wordingAt(nearest(forest.second[row]!, number));
    };
    // The texts of some are looked at.
    yield* each(forest.count, read, SLICE);
    for (let number = 0; number < count; number++)
      if (exemplar[number]! < 0) exemplar[number] = first[number]!;
    const lang = Uint32Array.from({ length: count }, (_, number) => this.#lang[number] ?? 0);
    return { count, first, exemplar, carriers, parent, second, lang };
  }
}

function listOf(csr: Csr, row: number): string[] {
  const list: string[] = [];
  for (let at = csr.offsets[row]!; at < csr.offsets[row + 1]!; at++)
    list.push(csr.dictionary[csr.values[at]!]!);
  return list;
}
