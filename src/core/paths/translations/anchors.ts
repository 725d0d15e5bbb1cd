/** What posts hold besides words, as numbers: links, media, quoted posts, numbers, hashtags, mentions. */
import { Growing } from '../../dataset/grow';
import type { Csr, Dataset } from '../../dataset/types';
import type { TokenNumbers } from '../../wording/interner';
import { canonicalLink, postOfLink } from '../links';
import { ANCHOR, type Anchor, type AnchorTable } from './evidence';

/** Links that say nothing of where they lead: the export did not expand them. */
const SHORTENED = /^(?:t\.co|bit\.ly|ow\.ly|buff\.ly|dlvr\.it|tinyurl\.com|goo\.gl|is\.gd|lnkd\.in|fb\.me)\//;
const MEDIUM = /^(?:pic\.twitter\.com|pbs\.twimg\.com|video\.twimg\.com)\//;
/** A photo or video of a post: whoever shows it shows what that post shows. */
const PHOTO = /\/(?:photo|video)\/\d+\/?$/;

/** Anchors read of one post: none but a hostile one holds more. */
const MOST = 100;
/** In a column of numbers: not looked at yet; no anchor. */
const UNREAD = -1;
const NONE = -2;

/** The anchors of the posts that are added, each post's ascending and without repeats. */
export class Anchors implements AnchorTable {
  readonly #numbers = new Map<string, number>();
  readonly #kind = new Growing(new Uint8Array(256));
  readonly #held = new Growing(new Uint32Array(256));
  /** Anchor of each entry of a dictionary, so that each is read once. */
  readonly #links: Int32Array;
  readonly #hashtags: Int32Array;
  readonly #mentions: Int32Array;
  readonly #words: Int32Array;
  readonly #values = new Growing(new Int32Array(1024));
  readonly #ends = new Growing(new Uint32Array(1024));
  idf = new Float64Array(0);

  constructor(
    private readonly dataset: Dataset,
    private readonly numbers: TokenNumbers,
  ) {
    const { urls, hashtags, mentions } = dataset.posts;
    const unread = (count: number): Int32Array => new Int32Array(count).fill(UNREAD);
    this.#links = unread(urls.dictionary.length);
    this.#hashtags = unread(hashtags.dictionary.length);
    this.#mentions = unread(mentions.dictionary.length);
    this.#words = unread(numbers.count);
  }

  get kind(): Uint8Array {
    return this.#kind.data;
  }

  get held(): Uint32Array {
    return this.#held.data;
  }

  /** How many different ones there are. */
  get count(): number {
    return this.#held.count;
  }

  /** Anchors of the post that was added as number `i`: a view. */
  of(i: number): Int32Array {
    return this.#values.data.subarray(i ? this.#ends.data[i - 1]! : 0, this.#ends.data[i]!);
  }

  /** Adds a post; `words` are those of its wording. */
  add(row: number, words: ArrayLike<number>): void {
    const { urls, hashtags, mentions, quoteOf } = this.dataset.posts;
    const found = new Set<number>();
    const read = (column: Int32Array, entry: number, make: () => number): void => {
      if (column[entry] === UNREAD) column[entry] = make();
      if (column[entry]! >= 0) found.add(column[entry]!);
    };
    const list = (csr: Csr, column: Int32Array, make: (text: string) => number): void => {
      for (let at = csr.offsets[row]!; at < csr.offsets[row + 1]! && found.size < MOST; at++)
        read(column, csr.values[at]!, () => make(csr.dictionary[csr.values[at]!]!));
    };
    list(urls, this.#links, (link) => this.#ofLink(link));
    list(hashtags, this.#hashtags, (tag) => this.#number('hashtag', tag.toLowerCase()));
    list(mentions, this.#mentions, (handle) => this.#number('mention', handle));
    if (quoteOf[row]! >= 0) found.add(this.#number('post', this.dataset.id(quoteOf[row]!)));
    for (let i = 0; i < words.length && found.size < MOST; i++)
      read(this.#words, words[i]!, () => this.#ofWord(this.numbers.word(words[i]!)));
    for (const anchor of [...found].sort((a, b) => a - b)) {
      this.#values.push(anchor);
      this.#held.data[anchor]!++;
    }
    this.#ends.push(this.#values.count);
  }

  /** All are added: sets idf = ln(posts ÷ posts that hold the anchor). */
  weigh(): void {
    const posts = this.#ends.count;
    this.idf = Float64Array.from(this.#held.taken(), (held) => Math.log(posts / held));
  }

  #ofLink(link: string): number {
    const canonical = canonicalLink(link);
    if (SHORTENED.test(canonical)) return NONE;
    if (MEDIUM.test(canonical) || PHOTO.test(link)) return this.#number('medium', canonical);
    const post = postOfLink(link);
    return post ? this.#number('post', post) : this.#number('link', canonical);
  }

  #ofWord(word: string): number {
    return /^\d/.test(word) ? this.#number('number', word) : NONE;
  }

  #number(kind: Anchor, text: string): number {
    const key = `${kind} ${text}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
      this.#kind.push(ANCHOR[kind]);
      this.#held.push(0);
    }
    return number;
  }
}
