import { Accounts, type AccountColumns } from './accounts';
import { each, EACH, type Steps } from '../steps';
import type { Batch, BatchAccounts } from './batch';
import { gather, Growing } from './grow';
import { Interner } from './interner';
import { gatherStringsSteps, lowered, stringAt, Utf8Builder } from './strings';
import type { Utf8Column } from './types';
import { Viewer } from './words';

/** What the accounts of all batches came to. */
export interface BuiltAccounts {
  accounts: Accounts;
  /** Row of each number that `add` gave out. */
  rowOf: Int32Array;
  /** Accounts that were records, per file (a second record of one account is a merged duplicate). */
  recordsKept: Map<number, number>;
}

/**
 * Joins the accounts of batches: by id; by handle where a record knows no id.
 * An account known by its handle alone becomes the account with that handle and an id, whichever came first.
 */
export class AccountsBuilder {
  readonly #ids = new Interner();
  readonly #handles = new Interner();
  /** Account of an id number, and the account that a handle number means now. */
  readonly #ofId = new Growing(new Int32Array(256));
  readonly #ofHandle = new Growing(new Int32Array(256));
  /** Per account: number of its id or -1, number in the texts below, and what it was merged into (-1 = itself). */
  readonly #id = new Growing(new Int32Array(256));
  readonly #handle = new Growing(new Int32Array(256));
  readonly #name = new Growing(new Int32Array(256));
  readonly #location = new Growing(new Int32Array(256));
  readonly #followers = new Growing(new Int32Array(256));
  readonly #verified = new Growing(new Uint8Array(256));
  readonly #seen = new Growing(new Float64Array(256));
  readonly #mergedInto = new Growing(new Int32Array(256));
  /** File of the first record that was this account, or -1. */
  readonly #recordFile = new Growing(new Int32Array(256));
  /** What was said of accounts, one saying after the other. */
  readonly #texts = new Utf8Builder();
  readonly #viewer = new Viewer();

  /** Takes the accounts of a batch and returns the number of each (to be mapped by `rowOf`). */
  add(batch: Batch): Int32Array {
    const source = batch.accounts;
    const numbers = new Int32Array(source.count);
    const ids = this.#ids.internAll(source.id, true);
    const handles = this.#handles.internAll(lowered(source.handle), true);
    for (let i = 0; i < source.count; i++) {
      const number = this.#number(ids[i]!, handles[i]!);
      numbers[i] = number;
      this.#describe(number, source, i);
      if (source.records[i]! > 0 && this.#recordFile.data[number]! < 0)
        this.#recordFile.data[number] = batch.file;
    }
    return numbers;
  }

  /** The numbers of the accounts; others that `add` gave out were merged into them. */
  numbers(): number[] {
    return Array.from({ length: this.#id.count }, (_, number) => number).filter(
      (number) => this.#mergedInto.data[number]! < 0,
    );
  }

  /** Number of the account that a number means. Merged accounts lead to one with an id, which is never merged: one step. */
  readonly resolve = (number: number): number => {
    const into = this.#mergedInto.data[number]!;
    return into >= 0 ? into : number;
  };

  /** Number of the account with a handle in lower case, or -1. */
  ofHandle(handle: string): number {
    const number = this.#handles.findString(handle);
    return number < 0 ? -1 : this.resolve(this.#ofHandle.data[number]!);
  }

  /** File of the first record that was this account, or -1. */
  recordFile(number: number): number {
    return this.#recordFile.data[number]!;
  }

  /** The id of an account, '' where only its handle is known. */
  idOf(number: number): string {
    const id = this.#id.data[number]!;
    return id < 0 ? '' : stringAt(this.#ids.view(), id);
  }

  /** `gone`: numbers of accounts that are left out; nothing of them stays. */
  *finishSteps(gone: ReadonlySet<number>): Steps<BuiltAccounts> {
    const total = this.#id.count;
    const rowOf = new Int32Array(total).fill(-1);
    const kept = new Growing(new Int32Array(total));
    const recordsKept = new Map<number, number>();
    yield* each(total, (number) => {
      if (this.#mergedInto.data[number]! >= 0 || gone.has(number)) return;
      rowOf[number] = kept.count;
      kept.push(number);
      const file = this.#recordFile.data[number]!;
      if (file >= 0) recordsKept.set(file, (recordsKept.get(file) ?? 0) + 1);
    });
    yield* each(total, (number) => {
      rowOf[number] = rowOf[this.resolve(number)]!;
    });
    const texts = this.#texts.view();
    const ids = this.#ids.view();
    const order = kept.taken();
    const of = ({ data }: Growing<Int32Array>): Int32Array => gather(data, order);
    function* said(numbers: Growing<Int32Array>, strings: Utf8Column): Steps<Utf8Column> {
      yield EACH;
      return yield* gatherStringsSteps(of(numbers), strings);
    }
    const columns: AccountColumns = {
      id: yield* said(this.#id, ids),
      handle: yield* said(this.#handle, texts),
      name: yield* said(this.#name, texts),
      location: yield* said(this.#location, texts),
      followers: of(this.#followers),
      verified: gather(this.#verified.data, order),
    };
    yield EACH;
    return {
      accounts: new Accounts(columns, ...this.#handlesKept(rowOf, gone.size > 0)),
      rowOf,
      recordsKept,
    };
  }

  /** The handles that accounts have or had, and the row of each. */
  #handlesKept(rowOf: Int32Array, some: boolean): [Interner, Int32Array] {
    const all = gather(rowOf, this.#ofHandle.taken());
    if (!some) return [this.#handles, all];
    const handles = new Interner();
    const { bytes, offsets } = this.#handles.view();
    const kept = all.filter((row, i) => {
      if (row >= 0) handles.intern(bytes, offsets[i]!, offsets[i + 1]!);
      return row >= 0;
    });
    return [handles, kept];
  }

  /** Number of the account with this id and handle, by their numbers; -1 for one that is not given. */
  #number(id: number, handle: number): number {
    if (handle === this.#ofHandle.count) this.#ofHandle.push(-1);
    const owner = handle >= 0 ? this.#ofHandle.data[handle]! : -1;
    let account: number;
    if (id < 0) account = owner >= 0 ? this.resolve(owner) : this.#create(-1);
    else {
      if (id === this.#ofId.count) this.#ofId.push(this.#adopt(owner, id));
      account = this.#ofId.data[id]!;
      if (owner >= 0 && this.resolve(owner) !== account && this.#id.data[this.resolve(owner)]! < 0)
        this.#merge(this.resolve(owner), account);
    }
    // A handle means the account that bore it last; a handle alone never takes it from its owner.
    if (handle >= 0) this.#ofHandle.data[handle] = account;
    return account;
  }

  /** An account known by handle alone gets its id; otherwise a new account. */
  #adopt(owner: number, id: number): number {
    if (owner < 0) return this.#create(id);
    const account = this.resolve(owner);
    if (this.#id.data[account]! >= 0) return this.#create(id);
    this.#id.data[account] = id;
    return account;
  }

  #create(id: number): number {
    this.#id.push(id);
    this.#handle.push(-1);
    this.#name.push(-1);
    this.#location.push(-1);
    this.#followers.push(-1);
    this.#verified.push(2);
    this.#seen.push(NaN);
    this.#mergedInto.push(-1);
    this.#recordFile.push(-1);
    return this.#id.count - 1;
  }

  /** The later description replaces the earlier; what it leaves out stays. */
  #describe(account: number, source: BatchAccounts, i: number): void {
    const seen = source.seen[i]!;
    const newer = !(seen <= this.#seen.data[account]!) && seen === seen;
    this.#text(this.#handle, account, source.handle, i, newer);
    this.#text(this.#name, account, source.name, i, newer);
    this.#text(this.#location, account, source.location, i, newer);
    const followers = source.followers[i]!;
    if (followers >= 0 && (newer || this.#followers.data[account]! < 0))
      this.#followers.data[account] = followers;
    const verified = source.verified[i]!;
    if (verified < 2 && (newer || this.#verified.data[account]! === 2))
      this.#verified.data[account] = verified;
    if (newer) this.#seen.data[account] = seen;
  }

  #text(column: Growing<Int32Array>, account: number, source: Utf8Column, i: number, newer: boolean): void {
    const from = source.offsets[i]!;
    const to = source.offsets[i + 1]!;
    if (from === to) return;
    const held = column.data[account]!;
    if (held < 0 || (newer && !this.#texts.equals(held, this.#viewer.of(source.bytes), from, to)))
      column.data[account] = this.#texts.pushBytes(source.bytes, from, to);
  }

  /** Makes `from`, known by handle alone, the same account as `into`. */
  #merge(from: number, into: number): void {
    this.#mergedInto.data[from] = into;
    for (const column of [this.#handle, this.#name, this.#location, this.#followers])
      if (column.data[into]! < 0) column.data[into] = column.data[from]!;
    if (this.#verified.data[into]! === 2) this.#verified.data[into] = this.#verified.data[from]!;
    if (this.#recordFile.data[into]! < 0) this.#recordFile.data[into] = this.#recordFile.data[from]!;
  }
}
