const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;

/** A value found in a JSON text: bytes[from .. to). */
export type OnValue = (bytes: Uint8Array, from: number, to: number) => void;

/**
 * Cuts a JSON text into the elements of its outermost list, or into its values where there are several, without
 * parsing: brackets are counted, strings skipped. Bytes may come in pieces; only the unfinished element is kept.
 */
export class ValueSplitter {
  #bytes = new Uint8Array(0);
  /** Bytes held, and how far they were looked at. */
  #held = 0;
  #at = 0;
  #from = -1;
  #depth = 0;
  /** Depth at which elements stand: 1 inside the outermost list. */
  #level = 0;
  #inString = false;
  /** Place in the file of the first byte held. */
  #base = 0;

  /** `onValue` gets every element; what it is given is valid only during the call. */
  constructor(private readonly onValue: OnValue) {}

  /** Place in the file of bytes[0] as given to `onValue`. */
  get base(): number {
    return this.#base;
  }

  /** Bytes of the element that is not finished. */
  get pending(): number {
    return this.#from < 0 ? 0 : this.#held - this.#from;
  }

  push(piece: Uint8Array): void {
    this.#append(piece);
    this.#scan();
    this.#compact();
  }

  /** The unfinished element at the end of the text, or null. */
  end(): { bytes: Uint8Array; from: number; to: number } | null {
    if (this.#from < 0) return null;
    return { bytes: this.#bytes, from: this.#from, to: this.#held };
  }

  #append(piece: Uint8Array): void {
    const needed = this.#held + piece.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#held));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#held);
    this.#held = needed;
  }

  /** Lets go of what was handed on. */
  #compact(): void {
    const keep = this.#from < 0 ? this.#at : this.#from;
    if (!keep) return;
    this.#bytes.copyWithin(0, keep, this.#held);
    this.#held -= keep;
    this.#at -= keep;
    if (this.#from >= 0) this.#from = 0;
    this.#base += keep;
  }

  #scan(): void {
    const bytes = this.#bytes;
    const end = this.#held;
    let i = this.#at;
    while (i < end) {
      if (this.#inString) {
        // A piece may end inside a string, even inside an escape: `i` then stands behind the end and waits there.
        const inside = bytes[i]!;
        if (inside === 0x22) this.#inString = false;
        i += inside === 0x5c /* \ */ ? 2 : 1;
        continue;
      }
      const byte = bytes[i]!;
      if (byte <= 0x20 || byte === 0x1e) {
        i++;
        continue;
      }
      if (byte === 0x2c /* , */ && this.#depth === this.#level) {
        this.#close(i);
        i++;
        continue;
      }
      if (byte === 0x5d || byte === 0x7d) {
        if (this.#depth === this.#level) {
          this.#close(i);
          this.#level = 0;
          this.#depth = 0;
        } else {
          this.#depth--;
          if (this.#depth === this.#level) this.#close(i + 1);
        }
        i++;
        continue;
      }
      if (byte === OPEN_LIST && this.#depth === 0 && this.#level === 0 && this.#from < 0) {
        this.#level = 1;
        this.#depth = 1;
        i++;
        continue;
      }
      if (this.#depth === this.#level && this.#from < 0) this.#from = i;
      if (byte === 0x22 /* " */) this.#inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth++;
      i++;
    }
    this.#at = i;
  }

  #close(to: number): void {
    if (this.#from >= 0) this.onValue(this.#bytes, this.#from, to);
    this.#from = -1;
  }
}
