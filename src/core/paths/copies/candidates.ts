/** Which earlier texts are worth comparing: buckets of similar signatures, and texts that share a rare word. */
import { BANDS, bandKey, sign } from './minhash';

/** Texts of a bucket that one text is compared with; a larger bucket is reported as capped. */
const BUCKET = 24;
/** Rare words looked up for a text, and texts looked at for each. */
const RARE_WORDS = 3;
const POSTINGS = 48;

/** Finds candidates among the texts that were added before. Texts are added in order of time. */
export class Candidates {
  readonly #bands: Map<number, number[]>[] = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  readonly #holding = new Map<number, number[]>();
  /** Buckets that held more texts than were compared. */
  capped = 0;

  /** `frequency` = texts that hold a word: the rarest say most. */
  constructor(private readonly frequency: (token: number) => number) {}

  /** Earlier texts worth comparing with this one; then it is added itself. */
  take(text: number, letters: string, tokens: ArrayLike<number>): Set<number> {
    const found = new Set<number>();
    const signature = sign(letters);
    for (let band = 0; band < BANDS; band++)
      this.#bucket(this.#bands[band]!, bandKey(signature, band), text, BUCKET, found);
    const words = [...new Set(Array.from(tokens))].sort((a, b) => this.frequency(a) - this.frequency(b));
    words.forEach((word, i) =>
      this.#bucket(this.#holding, word, text, POSTINGS, i < RARE_WORDS ? found : null),
    );
    return found;
  }

  #bucket(
    buckets: Map<number, number[]>,
    key: number,
    text: number,
    most: number,
    found: Set<number> | null,
  ): void {
    const bucket = buckets.get(key);
    if (!bucket) {
      buckets.set(key, [text]);
      return;
    }
    if (found) for (const other of bucket) found.add(other);
    // The earliest stay: a copy is matched to the earliest text that fits.
    if (bucket.length < most) bucket.push(text);
    else if (bucket.length === most) {
      this.capped++;
      bucket.length = most;
    }
  }
}
