import type { LibraryApi } from '../api';
import { CascadeIndex } from '../library/cascadeIndex';
import { chosenOf } from '../library/choose';
import { readDescription } from '../library/description';
import { estimate } from '../library/estimate';
import { Part } from '../library/part';
import { csvPieces, type Placed } from '../library/take';
import type {
  CascadeEntry,
  Estimate,
  Found,
  LibraryQuery,
  LibrarySummary,
  Reach,
  Take,
  Taken,
} from '../library/types';

/** Files of posts whose footers are kept. */
const MOST_PARTS = 64;

interface Opened {
  reach: Reach;
  index: CascadeIndex;
  /** By path. */
  parts: Map<string, Promise<Part>>;
}

/** What library.worker does: holds the index of one library, and reads cascades out of its files. */
export class Library implements LibraryApi {
  #opened: Opened | null = null;

  /** `pause` lets other questions in. `memory`: bytes of the computer's, null where it does not tell. */
  constructor(
    private readonly pause: () => Promise<void>,
    private readonly memory: number | null,
  ) {}

  async open(name: string, reach: Reach): Promise<LibrarySummary> {
    this.#opened = null;
    const { posts, first, last, prepared } = await readDescription(reach);
    const index = await CascadeIndex.open(reach, this.pause);
    this.#opened = { reach, index, parts: new Map() };
    return { name, posts, cascades: index.cascades, first, last, prepared, bytes: index.bytes.all };
  }

  find(query: LibraryQuery, limit: number, onFound: (found: Found) => void): Promise<Found> {
    return this.#open().index.find(query, limit, onFound);
  }

  async estimate(entries: CascadeEntry[]): Promise<Estimate> {
    let read = 0;
    for (const entry of entries)
      read += entry.bytes ? entry.bytes[1] - entry.bytes[0] : (await this.#part(entry)).span(entry);
    return estimate(sumOf(entries), read, this.memory);
  }

  async take(
    entries: CascadeEntry[],
    take: Take,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
    onPosts: (done: number, total: number) => void,
  ): Promise<Taken> {
    const placed: Placed[] = [];
    for (const entry of entries) placed.push({ entry, part: await this.#part(entry) });
    const parts = [...new Set(placed.map(({ part }) => part))];
    const readBefore = bytesOf(parts);
    // Posts are read once to choose among them, and once more to write them.
    const choosing = take.how === 'whole' ? 0 : sumOf(entries);
    const total = choosing + sumOf(entries);
    const chosen = take.how === 'whole' ? null : await chosenOf(placed, take, (done) => onPosts(done, total));
    let posts = 0;
    let of = 0;
    for await (const { piece, read, written } of csvPieces(placed, chosen)) {
      await onPiece(piece);
      onPosts(choosing + read, total);
      posts = written;
      of = read;
    }
    return { posts, of, read: bytesOf(parts) - readBefore, how: take.how };
  }

  #open(): Opened {
    if (!this.#opened) throw new Error('No library is open.');
    return this.#opened;
  }

  /** The file that holds a cascade; one that could not be opened is tried again. */
  #part({ part: path }: CascadeEntry): Promise<Part> {
    const { reach, parts } = this.#open();
    let part = parts.get(path);
    if (!part) {
      part = Part.open(reach, path);
      part.catch(() => parts.delete(path));
      if (parts.size >= MOST_PARTS) parts.delete(parts.keys().next().value!);
      parts.set(path, part);
    }
    return part;
  }
}

const sumOf = (entries: readonly CascadeEntry[]): number =>
  entries.reduce((sum, { posts }) => sum + posts, 0);
const bytesOf = (parts: readonly Part[]): number => parts.reduce((sum, { read }) => sum + read, 0);
