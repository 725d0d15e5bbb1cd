import type { Interner } from './interner';
import { stringAt } from './strings';
import type * as types from './types';

export interface AccountColumns {
  id: types.Utf8Column;
  handle: types.Utf8Column;
  name: types.Utf8Column;
  location: types.Utf8Column;
  followers: Int32Array;
  verified: Uint8Array;
}

/** The accounts of a dataset; strings are decoded on demand. */
export class Accounts implements types.Accounts {
  readonly count: number;
  readonly followers: Int32Array;
  readonly verified: Uint8Array;
  readonly #columns: AccountColumns;
  readonly #handles: Interner;
  readonly #ofHandle: Int32Array;

  /** `ofHandle[h]`: account of handle number h of `handles`, which are lower case. */
  constructor(columns: AccountColumns, handles: Interner, ofHandle: Int32Array) {
    this.#columns = columns;
    this.#handles = handles;
    this.#ofHandle = ofHandle;
    this.count = columns.id.count;
    this.followers = columns.followers;
    this.verified = columns.verified;
  }

  handle(account: number): string {
    return stringAt(this.#columns.handle, account);
  }

  name(account: number): string {
    return stringAt(this.#columns.name, account);
  }

  id(account: number): string {
    return stringAt(this.#columns.id, account);
  }

  location(account: number): string {
    return stringAt(this.#columns.location, account);
  }

  byHandle(handle: string): number {
    const bare = handle.startsWith('@') ? handle.slice(1) : handle;
    const number = this.#handles.findString(bare.toLowerCase());
    return number < 0 ? -1 : this.#ofHandle[number]!;
  }
}
