/** Reads the wanted members of JSON records out of their bytes, without making anything of the others. */
import { Utf8 } from '../../dataset/anyText';
import type { JsonObject } from './json';
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  decoder,
  JsonBytes,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  Unusual,
  UNUSUAL,
} from './jsonBytes';
import { Place, type MemberName, type Members } from './memberNames';

/** Deeper records are left to JSON.parse. */
const DEEPEST = 64;

/**
 * Gives of each record what JSON.parse gives of it, but only the wanted members, and of those strings that have no escapes
 * the bytes (valid as long as the record's). All other bytes are checked as JSON all the same.
 *
 * Records of one tool name the same members in the same order: the name that is expected is compared four bytes at a
 * time, and only one that differs is read as a string and looked up.
 */
export class RecordScanner extends JsonBytes {
  readonly #place: Place;
  #depth = 0;

  constructor(wanted: Members) {
    super();
    this.#place = new Place(wanted);
  }

  /** The object in bytes[from .. to); null for anything that is to be left to JSON.parse. */
  read(bytes: Uint8Array, from: number, to: number): JsonObject | null {
    if (bytes[from] !== OPEN_OBJECT) return null;
    this.begin(bytes, to);
    this.#depth = 0;
    try {
      const record = this.#object(from + 1, this.#place);
      return this.at === to && this.isUtf8(from) ? record : null;
    } catch (error) {
      if (error instanceof Unusual || error instanceof RangeError) return null;
      throw error;
    }
  }

  /** The object that was opened before `at`, with its wanted members; null where none of them can be. */
  #object(at: number, place: Place): JsonObject | null {
    if (++this.#depth > DEEPEST) throw UNUSUAL;
    const bytes = this.bytes;
    const object: JsonObject | null = place.wanted && {};
    at = this.behindBlanks(at);
    if (bytes[at] === CLOSE_OBJECT) this.at = at + 1;
    else
      for (let name = place.begin; ;) {
        name = this.#name(at, place, name);
        if (name.wanted === null) this.#skip(this.at, place, name);
        else object![name.name] = this.#value(this.at, place, name);
        at = this.behindBlanks(this.at);
        const byte = bytes[at++];
        if (byte === COMMA) continue;
        if (byte !== CLOSE_OBJECT) throw UNUSUAL;
        this.at = at;
        break;
      }
    this.#depth--;
    return object;
  }

  /** The name at `at`, which follows another; what is read last is its colon, and the blanks behind. */
  #name(at: number, place: Place, before: MemberName): MemberName {
    const { next, other } = before;
    if (next !== null && this.#stands(next, at)) {
      this.at = at + next.length;
      return next;
    }
    if (other !== null && this.#stands(other, at)) {
      this.at = at + other.length;
      before.other = next;
      before.next = other;
      return other;
    }
    const from = this.behindBlanks(at);
    if (this.bytes[from] !== QUOTE) throw UNUSUAL;
    const to = this.string(from + 1);
    const name = this.text(from, to);
    const colon = this.behindBlanks(to);
    if (this.bytes[colon] !== COLON) throw UNUSUAL;
    this.at = this.behindBlanks(colon + 1);
    const learned = place.learn(name, this.bytes, at, this.at);
    before.other = next;
    before.next = learned;
    return learned;
  }

  /** True where the name, as it was written before, stands at `at`. */
  #stands({ words, length }: MemberName, at: number): boolean {
    const end = at + length - 4;
    if (length === 0 || end + 4 > this.to) return false;
    const view = this.view;
    let word = 0;
    for (; at < end; at += 4) if (view.getInt32(at, true) !== words[word++]) return false;
    return view.getInt32(end, true) === words[word];
  }

  /** A wanted value. */
  #value(at: number, place: Place, name: MemberName): unknown {
    const byte = this.bytes[at];
    if (byte === QUOTE) {
      const to = this.string(at + 1);
      this.at = to;
      // Who wants an object asks no string for its bytes.
      if (this.escaped || name.wanted !== true) return this.text(at, to);
      return new Utf8(this.bytes, at + 1, to - 1);
    }
    if (byte === OPEN_LIST) {
      const list: unknown[] = [];
      this.#list(at + 1, place, name, list);
      return list;
    }
    if (byte !== OPEN_OBJECT) return this.scalar(at);
    if (name.wanted !== true) return this.#object(at + 1, place.within(name));
    this.#skip(at, place, name);
    return JSON.parse(decoder.decode(this.bytes.subarray(at, this.at)));
  }

  /** A list; `into` takes its values, null passes over them. */
  #list(at: number, place: Place, name: MemberName, into: unknown[] | null): void {
    if (++this.#depth > DEEPEST) throw UNUSUAL;
    at = this.behindBlanks(at);
    if (this.bytes[at] === CLOSE_LIST) this.at = at + 1;
    else
      for (;;) {
        if (into) into.push(this.#value(at, place, name));
        else this.#skip(at, place, name);
        at = this.behindBlanks(this.at);
        const byte = this.bytes[at++];
        if (byte !== COMMA) {
          if (byte !== CLOSE_LIST) throw UNUSUAL;
          this.at = at;
          break;
        }
        at = this.behindBlanks(at);
      }
    this.#depth--;
  }

  /** Passes over a value that nobody wants. */
  #skip(at: number, place: Place, name: MemberName): void {
    const byte = this.bytes[at];
    if (byte === QUOTE) this.at = this.string(at + 1);
    else if (byte === OPEN_OBJECT) this.#object(at + 1, place.within(name));
    else if (byte === OPEN_LIST) this.#list(at + 1, place, name, null);
    else this.scalar(at);
  }
}
