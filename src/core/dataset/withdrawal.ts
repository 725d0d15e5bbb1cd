import { postInLink } from '../import/text/words';
import type { AccountsBuilder } from './accountsBuilder';
import type { Batch } from './batch';
import { Growing } from './grow';
import { Interner } from './interner';
import type { Rows } from './rows';
import { stringAt } from './strings';
import { FLAG } from './types';

/** A record of a post or an account that is hidden. */
export interface HiddenRecord {
  file: number;
  /** Byte in the file; NaN for an account, whose place is not kept. */
  start: number;
  reason: 'hidden' | 'hiddenAccount';
  id: string;
}

/** What the notices took away. */
export interface Withdrawn {
  /** Rows that are hidden, whether in the export or only referred to. */
  rows: ReadonlySet<number>;
  records: readonly HiddenRecord[];
  /** Reposts of hidden posts, which show no words. */
  wordless: readonly number[];
}

/**
 * Posts and accounts that notices name as deleted or withdrawn.
 *
 * Of a hidden post nothing stays but an empty external row where others refer to it, named by its number: its words, its
 * lists, its figures and its author go, the copies of its words in reposts go, and its address goes out of the lists and
 * texts of others. An account that only hidden posts name goes as well. What other people wrote themselves, and a copy
 * that names nobody's id, stays: nothing says what it is a copy of.
 */
export class Withdrawal {
  readonly #posts = new Interner();
  readonly #accounts = new Growing(new Int32Array(64));

  /** Takes the notices of a batch. `accounts`: number of each account of the batch. */
  add({ hidden, hiddenAccounts }: Batch, accounts: Int32Array): void {
    for (let i = 0; i < hidden.count; i++)
      this.#posts.intern(hidden.bytes, hidden.offsets[i]!, hidden.offsets[i + 1]!);
    for (const number of hiddenAccounts) this.#accounts.push(accounts[number]!);
  }

  /** The accounts named, as `AccountsBuilder.resolve` numbers them. */
  accounts({ resolve }: AccountsBuilder): Set<number> {
    return new Set(Array.from(this.#accounts.taken(), resolve));
  }

  /**
   * Empties what is hidden. `keys`: ids of the rows; `given`: rows that stand for others; `own`: bits of the flags of an
   * external row that stay.
   */
  apply(
    rows: Rows,
    keys: Interner,
    given: ReadonlyMap<number, number>,
    accounts: AccountsBuilder,
    own: number,
  ): Withdrawn {
    if (!this.#posts.count && !this.#accounts.count) return { rows: new Set(), records: [], wordless: [] };
    const named = this.#named(keys, given);
    const ofAccounts = new Set<number>();
    const hiddenAccounts = this.accounts(accounts);
    if (hiddenAccounts.size)
      for (let row = 0; row < keys.count; row++)
        if (rows.author[row]! >= 0 && hiddenAccounts.has(accounts.resolve(rows.author[row]!)))
          ofAccounts.add(row);
    const hidden = new Set([...named, ...ofAccounts]);
    for (const row of given.keys()) hidden.delete(row);
    const records: HiddenRecord[] = [];
    for (const row of hidden) {
      if (!(rows.flags[row]! & (FLAG.external | FLAG.embedded)))
        records.push({
          file: rows.file[row]!,
          start: rows.recordStart[row]!,
          reason: named.has(row) ? 'hidden' : 'hiddenAccount',
          id: stringAt(keys.view(), row),
        });
      empty(rows, row, own);
    }
    for (const number of hiddenAccounts) {
      const file = accounts.recordFile(number);
      if (file >= 0) records.push({ file, start: NaN, reason: 'hiddenAccount', id: accounts.idOf(number) });
    }
    return { rows: hidden, records, wordless: this.#emptyCopies(rows, keys, given, hidden) };
  }

  /** Rows of the posts named; a notice of one version of a post is one of the post. */
  #named(keys: Interner, given: ReadonlyMap<number, number>): Set<number> {
    const { bytes, offsets, count } = this.#posts.view();
    const named = new Set<number>();
    for (let i = 0; i < count; i++) {
      const row = keys.find(bytes, offsets[i]!, offsets[i + 1]!);
      if (row >= 0) named.add(given.get(row) ?? row);
    }
    return named;
  }

  /** Takes the words of hidden posts out of their reposts, and their addresses out of everything; returns those reposts. */
  #emptyCopies(
    rows: Rows,
    keys: Interner,
    given: ReadonlyMap<number, number>,
    hidden: ReadonlySet<number>,
  ): number[] {
    const wordless: number[] = [];
    const addresses = rows.urls.marked((address) => {
      const id = postInLink(address) || address;
      const row = keys.findString(id);
      return hidden.has(given.get(row) ?? row) || this.#posts.findString(id) >= 0;
    });
    for (let row = 0; row < keys.count; row++) {
      if (rows.repostOf[row]! >= 0 && hidden.has(rows.repostOf[row]!)) {
        if (!rows.isExternal(row)) wordless.push(row);
        rows.clearWords(row);
      }
      const dropped = rows.urls.drop(row, addresses);
      if (!dropped.length) continue;
      const text = rows.texts.at(row);
      const without = dropped.reduce((left, address) => left.replaceAll(address, ''), text);
      if (without !== text) rows.texts.write(row, without.trim());
    }
    return wordless;
  }
}

function empty(rows: Rows, row: number, own: number): void {
  rows.clearWords(row);
  rows.flags[row] = FLAG.external | FLAG.hidden | (rows.flags[row]! & own);
  rows.forget(row);
}

/**
 * Accounts, as `resolve` numbers them, that go with what is hidden: those named, and those that nothing shown names any
 * more. `order`: the rows shown; `mentions`: the handles that they mention; `tied`: accounts of follower lists.
 */
export function unnamedAccounts(
  accounts: AccountsBuilder,
  hidden: ReadonlySet<number>,
  shown: { authors: Int32Array; order: Int32Array; mentions: readonly string[]; tied: Iterable<number> },
): Set<number> {
  const named = new Set<number>();
  const name = (number: number): void => void (number >= 0 && named.add(accounts.resolve(number)));
  for (const row of shown.order) name(shown.authors[row]!);
  for (const handle of shown.mentions) name(accounts.ofHandle(handle));
  for (const number of shown.tied) name(number);
  return new Set(
    accounts
      .numbers()
      .filter((number) => hidden.has(number) || !(named.has(number) || accounts.recordFile(number) >= 0)),
  );
}
