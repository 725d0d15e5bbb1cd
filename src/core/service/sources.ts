/** Accounts that could be the source, and their messages. */
import { isExternal } from '../dataset/external';
import type { MessageSummary, SourceCandidate } from '../api';
import { fitName, shownHandle } from '../dataset/shown';
import { standsFor } from '../dataset/sampling';
import type { Dataset } from '../dataset/types';
import { isMessage, messageRows } from '../lenses/messages';
import { BASIS, type Forest } from '../paths/types';
import { keyOf } from '../session/key';
import { each, type Steps } from '../steps';
import { isRetelling } from '../wording/seen';
import { looksOfficial } from '../network/official';
import { Discretion } from './discretion';

/** Characters of a message's first words. */
const FIRST_WORDS = 90;

/** Figures of every account: `count` counts them, once. */
export class Sources {
  readonly #posts: Uint32Array;
  readonly #retellings: Uint32Array;
  readonly #referring: Uint32Array;
  /** Reposts below each post's subtree whose path is unknown, itself excluded. */
  readonly #unknown: Uint32Array;
  /** Depth of the deepest post below each row, counted from it. */
  readonly #below: Uint32Array;
  /** Some post hangs on another. */
  #hops = false;

  constructor(
    private readonly dataset: Dataset,
    private readonly forest: Forest,
    /** Words of a post as its audience knows them: an external post's through its reposts. */
    private readonly wordsOf: (row: number) => string,
    private readonly discretion = new Discretion(dataset, new Int32Array(forest.count).fill(-1)),
  ) {
    const { accounts } = dataset;
    this.#posts = new Uint32Array(accounts.count);
    this.#retellings = new Uint32Array(accounts.count);
    this.#referring = new Uint32Array(accounts.count);
    this.#unknown = new Uint32Array(forest.count);
    this.#below = new Uint32Array(forest.count);
  }

  /** Counts them; children before parents. */
  *count(): Steps<this> {
    const { dataset, forest } = this;
    const { posts } = dataset;
    yield* each(forest.count, (at) => {
      const row = forest.order[forest.count - 1 - at]!;
      const author = posts.author[row]!;
      const stands = standsFor(posts.weight, row);
      if (author >= 0 && !isExternal(dataset, row)) this.#posts[author]! += stands;
      const parent = forest.parent[row]!;
      if (parent < 0) return;
      this.#hops = true;
      this.#unknown[parent]! += this.#unknown[row]! + (forest.basis[row] === BASIS.unknown ? stands : 0);
      this.#below[parent] = Math.max(this.#below[parent]!, this.#below[row]! + 1);
      const source = posts.author[parent]!;
      if (source < 0 || source === author) return;
      this.#referring[source]! += stands;
      if (isRetelling(forest.kind[row]!)) this.#retellings[source]! += stands;
    });
    return this;
  }

  /** Likely official accounts first, then by retellings; `query` narrows by handle or name. */
  candidates(query: string, limit: number): SourceCandidate[] {
    const { accounts } = this.dataset;
    const wanted = query.trim().replace(/^@/, '').toLowerCase();
    const found: number[] = [];
    const official = new Uint8Array(accounts.count);
    for (let account = 0; account < accounts.count; account++) {
      if (this.#posts[account] === 0 && this.#referring[account] === 0) continue;
      if (wanted && !this.#isNamed(account, wanted)) continue;
      found.push(account);
      // Of most accounts nothing is retold, and no name need be read.
      official[account] = Number(this.#retellings[account]! > 0 && this.#looksOfficial(account));
    }
    return found
      .sort(
        (a, b) =>
          official[b]! - official[a]! ||
          this.#retellings[b]! - this.#retellings[a]! ||
          this.#posts[b]! - this.#posts[a]! ||
          a - b,
      )
      .slice(0, limit)
      .map((account) => this.candidate(account));
  }

  /** Its handle or name, as it may be told, holds these words in lower case. */
  #isNamed(account: number, wanted: string): boolean {
    return [this.discretion.account(account), this.discretion.name(account)].some((name) =>
      name.toLowerCase().includes(wanted),
    );
  }

  #looksOfficial(account: number): boolean {
    const { accounts } = this.dataset;
    return looksOfficial(accounts.handle(account), accounts.name(account));
  }

  /**
   * Posts of the accounts that are messages of their own, largest first; of all accounts where none is named. Reposts
   * and replies to others are none; where no account is named, only roots that something hangs on are listed, and all
   * where nothing hangs on anything.
   */
  messages(accounts: readonly number[], limit: number): { total: number; messages: MessageSummary[] } {
    const { dataset, forest } = this;
    const wanted = new Set(accounts);
    const rows = wanted.size
      ? messageRows(dataset, forest, (row) => wanted.has(dataset.posts.author[row]!))
      : this.#roots();
    rows.sort((a, b) => forest.descendants[b]! - forest.descendants[a]! || a - b);
    return { total: rows.length, messages: rows.slice(0, limit).map((row) => this.message(row)) };
  }

  /** Messages of whoever it be: roots that something hangs on, all where nothing hangs on anything. */
  #roots(): number[] {
    const { forest } = this;
    const rows: number[] = [];
    for (let row = 0; row < forest.count; row++) {
      if (forest.parent[row]! >= 0 || !isMessage(forest.kind[row]!)) continue;
      if (forest.descendants[row]! > 0 || !this.#hops) rows.push(row);
    }
    return rows;
  }

  message(row: number): MessageSummary {
    const { dataset, forest } = this;
    return {
      root: row,
      key: keyOf(dataset.id(row)),
      handle: fitName(this.discretion.account(dataset.posts.author[row]!)),
      words: firstWords(this.discretion.words(row, this.wordsOf(row))),
      time: dataset.posts.time[row]!,
      size: forest.descendants[row]! + standsFor(dataset.posts.weight, row),
      depth: this.#below[row]!,
      unknown: this.#unknown[row]!,
      external: isExternal(dataset, row),
    };
  }

  /** What is told of one account. */
  candidate(account: number): SourceCandidate {
    const { accounts } = this.dataset;
    const verified = accounts.verified[account] === 1;
    return {
      account,
      key: accountKey(this.dataset, account),
      handle: fitName(this.discretion.account(account)),
      name: fitName(this.discretion.name(account)),
      followers: this.discretion.followers(account),
      verified,
      posts: this.#posts[account]!,
      retellings: this.#retellings[account]!,
      official: this.#looksOfficial(account),
      absent: this.#posts[account] === 0,
      referring: this.#referring[account]!,
    };
  }
}

/** Accounts are keyed by handle: it is what every export has. */
export const accountKey = (dataset: Dataset, account: number): string =>
  keyOf(`@${shownHandle(dataset, account).toLowerCase()}`);

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= FIRST_WORDS) return line;
  const cut = line.slice(0, FIRST_WORDS).replace(/[\ud800-\udbff]$/, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), FIRST_WORDS / 2))}…`;
}
