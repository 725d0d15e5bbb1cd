/** What is known of the objects at one place of a file's records: their members' names, and which tends to follow which. */

/**
 * The members of an object that are wanted: a value as it stands, or of an object the members named (of a list the same
 * of each element). Records may hold their like, so this may hold itself.
 */
export interface Members {
  readonly [name: string]: Members | true;
}

/** A name as it was written first, with its quotation marks, its colon and the blanks around. */
export class MemberName {
  /** What followed the last time, and another that followed before. */
  next: MemberName | null = null;
  other: MemberName | null = null;
  /** Where the objects of its value stand. */
  place: Place | null = null;

  constructor(
    readonly name: string,
    readonly wanted: Members | true | null,
    /** The bytes by fours, as 32-bit numbers; the last four once more where their count is no multiple of four. */
    readonly words: Int32Array,
    /** Bytes in all; 0 for what is not compared, but read anew each time. */
    readonly length: number,
  ) {}
}

/** Names learned in all, and at one place: objects that are tables by id have ever new ones. */
const MOST_NAMES = 20_000;
const MOST_HERE = 1000;

const NO_WORDS = new Int32Array(0);

/** One place of the records; what `Members` name once is one place however deep it stands. */
export class Place {
  /** Stands before the first name. */
  readonly begin = new MemberName('', null, NO_WORDS, 0);
  readonly #names = new Map<string, MemberName>();

  constructor(
    readonly wanted: Members | null,
    private readonly known: { places: Map<Members, Place>; names: number } = { places: new Map(), names: 0 },
  ) {
    if (wanted) known.places.set(wanted, this);
  }

  /** The name, which is written as bytes[from .. to) here. */
  learn(name: string, bytes: Uint8Array, from: number, to: number): MemberName {
    const held = this.#names.get(name);
    if (held) return held;
    const wanted = this.wanted && Object.hasOwn(this.wanted, name) ? this.wanted[name]! : null;
    const kept = this.known.names < MOST_NAMES && this.#names.size < MOST_HERE;
    const words = kept && to - from >= 4 ? wordsOf(bytes, from, to) : NO_WORDS;
    // What is beyond ASCII is not compared: its bytes are to be checked each time.
    const isCompared = words.length > 0 && !words.some((word) => word & 0x80808080);
    const learned = isCompared
      ? new MemberName(name, wanted, words, to - from)
      : new MemberName(name, wanted, NO_WORDS, 0);
    if (kept || wanted) this.#names.set(name, learned);
    this.known.names++;
    return learned;
  }

  /** The place of objects in the value of a name of this place. */
  within(name: MemberName): Place {
    const members = typeof name.wanted === 'object' ? name.wanted : null;
    return (name.place ??= (members && this.known.places.get(members)) ?? new Place(members, this.known));
  }
}

function wordsOf(bytes: Uint8Array, from: number, to: number): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = new Int32Array(Math.ceil((to - from) / 4));
  for (let i = 0; i < words.length; i++) words[i] = view.getInt32(Math.min(from + i * 4, to - 4), true);
  return words;
}
