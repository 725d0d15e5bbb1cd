/** Hops that an author declares in the text: RT @a, via @a, a post's address. */
import { isBefore } from './byTime';
import { grown, roomFor } from '../dataset/grow';
import { KIND } from '../dataset/types';
import { each, EACH, inSlices, type Steps } from '../steps';
import { parseCredit } from '../wording/credit';
import type { WordingPool } from '../wording/pool';
import type { Course } from './course';
import type { ForestDraft } from './draft';
import { postOfLink } from './links';

/** Share of the passed-on words that the named account's post must hold. */
const HELD = 0.5;
/** Posts of one account that are read for one credit: the latest before it. */
const READ_AT_MOST = 400;
/** Posts between two pauses. */
const SLICE = 500;
/** Stages that `hangDeclared` runs of a course. */
export const DECLARED_STAGES = 1;

/**
 * Hangs posts that name whom they have the words from. A name is resolved to the account's post, earlier than this
 * one, that holds most of the words (at least half); where the nearest name has none, the next name of the chain is
 * tried. Else a post hangs on the post whose address stands in it. What resolves to nothing stays loose.
 */
export async function hangDeclared(
  draft: ForestDraft,
  byTime: Int32Array,
  pool: WordingPool,
  course: Course,
): Promise<void> {
  const credits = await inSlices(new Credits(draft, pool).sort(byTime), EACH, course.pause);
  await course.run(draft.count, SLICE, (row) => {
    if (draft.isLoose(row) && !credits.hang(row)) hangOnLink(draft, row);
  });
}

function hangOnLink(draft: ForestDraft, row: number): void {
  const { urls } = draft.dataset.posts;
  for (let at = urls.offsets[row]!; at < urls.offsets[row + 1]!; at++) {
    const id = postOfLink(urls.dictionary[urls.values[at]!]!);
    const linked = id === null ? -1 : draft.dataset.byId(id);
    if (linked < 0 || linked === row) continue;
    draft.hang(row, linked, 'declared', KIND.quote);
    return;
  }
}

/** Finds the posts that credits name. */
class Credits {
  /** Rows of account a's posts: #rows[#offsets[a] .. #offsets[a + 1]), by time. */
  readonly #offsets: Uint32Array;
  readonly #rows: Int32Array;
  /** Wording of each post that was read, + 1; 0 = not read. */
  readonly #wording: Int32Array;
  /** The credit for which a word was last counted, by word. */
  #asked = new Uint32Array(1024);
  #credit = 0;

  constructor(
    private readonly draft: ForestDraft,
    private readonly pool: WordingPool,
  ) {
    this.#offsets = new Uint32Array(draft.dataset.accounts.count + 1);
    this.#rows = new Int32Array(draft.count);
    this.#wording = new Int32Array(draft.count);
  }

  /** Puts the rows by their authors. */
  *sort(byTime: Int32Array): Steps<this> {
    const { author } = this.draft.dataset.posts;
    yield* each(author.length, (row) => {
      if (author[row]! >= 0) this.#offsets[author[row]! + 1]!++;
    });
    for (let account = 1; account < this.#offsets.length; account++)
      this.#offsets[account]! += this.#offsets[account - 1]!;
    const next = this.#offsets.slice();
    yield EACH;
    yield* each(byTime.length, (i) => {
      const row = byTime[i]!;
      if (author[row]! >= 0) this.#rows[next[author[row]!]!++] = row;
    });
    return this;
  }

  /** Hangs a post on the one that it credits; false where it credits none, or none that is in the export. */
  hang(row: number): boolean {
    const { draft } = this;
    const text = draft.dataset.text(row);
    // Every credit names somebody; spares most texts the closer look.
    if (!text.includes('@')) return false;
    const credit = parseCredit(text, '');
    // chain = oldest … most recent, author; the most recent hop is the parent.
    const names = credit.chain.slice(0, -1).reverse();
    if (credit.via) names.push(credit.via);
    if (names.length === 0) return false;
    const words = new Set(this.pool.tokens(this.pool.of(credit.payload)));
    for (const name of names) {
      const account = draft.dataset.accounts.byHandle(name);
      const parent = account < 0 ? -1 : this.#bestOf(account, row, words);
      if (parent < 0) continue;
      draft.hang(row, parent, 'declared', KIND.manual);
      return true;
    }
    // Credited, but the named post is not in the export: the kind is known, the hop is not.
    if (credit.chain.length > 1) draft.kind[row] = KIND.manual;
    return false;
  }

  #bestOf(account: number, row: number, words: ReadonlySet<number>): number {
    if (words.size === 0) return -1;
    const start = this.#offsets[account]!;
    const end = this.#firstNotBefore(row, start, this.#offsets[account + 1]!);
    let best = -1;
    let most = 0;
    for (let at = end - 1; at >= Math.max(start, end - READ_AT_MOST); at--) {
      const held = this.#held(this.#rows[at]!, words) / words.size;
      // The latest of equals: it is what was there to be seen.
      if (held > most) [best, most] = [this.#rows[at]!, held];
    }
    return most >= HELD ? best : -1;
  }

  /** First place from `start` to `end` whose post is not before the row. */
  #firstNotBefore(row: number, start: number, end: number): number {
    while (start < end) {
      const middle = (start + end) >> 1;
      if (isBefore(this.draft.dataset, this.#rows[middle]!, row)) start = middle + 1;
      else end = middle;
    }
    return start;
  }

  /** How many of the words a post's text holds. */
  #held(row: number, words: ReadonlySet<number>): number {
    this.#wording[row] ||= this.pool.of(parseCredit(this.draft.dataset.text(row), '').payload) + 1;
    const theirs = this.pool.tokens(this.#wording[row]! - 1);
    const credit = ++this.#credit;
    let held = 0;
    for (const word of theirs) {
      if (word >= this.#asked.length) this.#asked = grown(this.#asked, roomFor(word + 1, this.#asked.length));
      if (this.#asked[word] === credit || !words.has(word)) continue;
      this.#asked[word] = credit;
      held++;
    }
    return held;
  }
}
