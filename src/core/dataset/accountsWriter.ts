import { lengthOf, utf8Of, type AnyText } from './anyText';
import type { BatchAccounts } from './batch';
import { Growing } from './grow';
import { Interner } from './interner';
import { gatherStrings, Utf8Builder } from './strings';
import { Viewer } from './words';

const numbers = (): Growing<Int32Array> => new Growing(new Int32Array(256));

/** Accounts of one batch, numbered as they are met. */
export class AccountsWriter {
  /** Ids, and handles of accounts whose id nobody named; the account that each means. */
  readonly #ids = new Interner();
  readonly #ofId = numbers();
  readonly #handles = new Interner();
  readonly #ofHandle = numbers();
  /** Per account: number of its id, and of what describes it in the texts; -1 = none. */
  readonly #id = numbers();
  readonly #handle = numbers();
  readonly #name = numbers();
  readonly #location = numbers();
  readonly #texts = new Utf8Builder();
  readonly #viewer = new Viewer();
  readonly #followers = numbers();
  readonly #verified = new Growing(new Uint8Array(256));
  readonly #seen = new Growing(new Float64Array(256));
  readonly #records = new Growing(new Uint32Array(256));

  /** Number of the account with this id, or this handle where the id is ''; -1 where both are ''. */
  number(id: AnyText, handle: AnyText): number {
    const named = lengthOf(handle) > 0;
    let account: number;
    if (lengthOf(id)) {
      const { bytes, start, end } = utf8Of(id);
      const number = this.#ids.intern(bytes, start, end);
      if (number === this.#ofId.count) this.#ofId.push(this.#create(number));
      account = this.#ofId.data[number]!;
    } else if (named) {
      const { bytes, start, end } = utf8Of(handle);
      const number = this.#handles.internLower(bytes, start, end);
      if (number === this.#ofHandle.count) this.#ofHandle.push(this.#create(-1));
      account = this.#ofHandle.data[number]!;
    } else return -1;
    if (named && this.#handle.data[account]! < 0) this.#handle.data[account] = this.#texts.pushText(handle);
    return account;
  }

  /**
   * Describes an account as it was at `seen` (Unix milliseconds, NaN = unknown).
   * A later description replaces an earlier one; what it leaves out ('' , -1, 2) stays. One whose moment is not known
   * is later than none.
   */
  describe(
    account: number,
    handle: AnyText,
    name: AnyText,
    location: AnyText,
    followers: number,
    verified: number,
    seen: number,
  ): void {
    const newer = seen === seen && !(seen <= this.#seen.data[account]!);
    this.#tell(this.#handle, account, handle, newer);
    this.#tell(this.#name, account, name, newer);
    this.#tell(this.#location, account, location, newer);
    if (followers >= 0 && (newer || this.#followers.data[account]! < 0))
      this.#followers.data[account] = followers;
    if (verified < 2 && (newer || this.#verified.data[account] === 2))
      this.#verified.data[account] = verified;
    if (newer) this.#seen.data[account] = seen;
  }

  /** A record of the input was this account. */
  record(account: number): void {
    this.#records.data[account]!++;
  }

  /** Forgets the accounts; their room stays. */
  clear(): void {
    for (const interner of [this.#ids, this.#handles]) interner.clear();
    for (const column of [this.#ofId, this.#ofHandle, this.#id, this.#handle, this.#name, this.#location])
      column.clear();
    for (const column of [this.#followers, this.#verified, this.#seen, this.#records]) column.clear();
    this.#texts.clear();
  }

  taken(): BatchAccounts {
    const texts = this.#texts.view();
    return {
      count: this.#id.count,
      id: gatherStrings(this.#id.taken(), this.#ids.view()),
      handle: gatherStrings(this.#handle.taken(), texts),
      name: gatherStrings(this.#name.taken(), texts),
      location: gatherStrings(this.#location.taken(), texts),
      followers: this.#followers.taken(),
      verified: this.#verified.taken(),
      seen: this.#seen.taken(),
      records: this.#records.taken(),
    };
  }

  #create(id: number): number {
    this.#id.push(id);
    this.#handle.push(-1);
    this.#name.push(-1);
    this.#location.push(-1);
    this.#followers.push(-1);
    this.#verified.push(2);
    this.#seen.push(NaN);
    this.#records.push(0);
    return this.#id.count - 1;
  }

  #tell(column: Growing<Int32Array>, account: number, text: AnyText, newer: boolean): void {
    const held = column.data[account]!;
    if (!lengthOf(text) || (held >= 0 && !newer)) return;
    const { bytes, start, end } = utf8Of(text);
    if (held < 0 || !this.#texts.equals(held, this.#viewer.of(bytes), start, end))
      column.data[account] = this.#texts.pushBytes(bytes, start, end);
  }
}
