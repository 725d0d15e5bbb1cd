import type { BatchAccounts } from './batch';
import { stringsToColumn } from './strings';

/** An account of a batch while it is written. */
interface Entry {
  id: string;
  handle: string;
  name: string;
  location: string;
  followers: number;
  verified: number;
  seen: number;
  records: number;
}

/** Accounts of one batch, numbered as they are met. */
export class AccountsWriter {
  readonly #byId = new Map<string, number>();
  readonly #byHandle = new Map<string, number>();
  readonly #entries: Entry[] = [];

  /** Number of the account with this id, or this handle where the id is ''; -1 where both are ''. */
  number(id: string, handle: string): number {
    const index = id ? this.#byId : this.#byHandle;
    const key = id || handle.toLowerCase();
    if (!key) return -1;
    let number = index.get(key);
    if (number === undefined) {
      number = this.#entries.length;
      index.set(key, number);
      this.#entries.push({
        id,
        handle,
        name: '',
        location: '',
        followers: -1,
        verified: 2,
        seen: NaN,
        records: 0,
      });
    } else if (handle) {
      const entry = this.#entries[number]!;
      if (!entry.handle) entry.handle = handle;
    }
    return number;
  }

  /**
   * Describes an account as it was at `seen` (Unix milliseconds, NaN = unknown).
   * A later description replaces an earlier one; what it leaves out ('' , -1, 2) stays.
   */
  describe(
    number: number,
    handle: string,
    name: string,
    location: string,
    followers: number,
    verified: number,
    seen: number,
  ): void {
    const entry = this.#entries[number]!;
    const newer = !(seen <= entry.seen);
    if (handle && (newer || !entry.handle)) entry.handle = handle;
    if (name && (newer || !entry.name)) entry.name = name;
    if (location && (newer || !entry.location)) entry.location = location;
    if (followers >= 0 && (newer || entry.followers < 0)) entry.followers = followers;
    if (verified < 2 && (newer || entry.verified === 2)) entry.verified = verified;
    if (newer && seen === seen) entry.seen = seen;
  }

  /** A record of the input was this account. */
  record(number: number): void {
    this.#entries[number]!.records++;
  }

  taken(): BatchAccounts {
    const entries = this.#entries;
    return {
      count: entries.length,
      id: stringsToColumn(entries, (entry) => entry.id),
      handle: stringsToColumn(entries, (entry) => entry.handle),
      name: stringsToColumn(entries, (entry) => entry.name),
      location: stringsToColumn(entries, (entry) => entry.location),
      followers: Int32Array.from(entries, (entry) => entry.followers),
      verified: Uint8Array.from(entries, (entry) => entry.verified),
      seen: Float64Array.from(entries, (entry) => entry.seen),
      records: Uint32Array.from(entries, (entry) => entry.records),
    };
  }
}
