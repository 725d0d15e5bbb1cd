import { termsOf } from '../wording/haystack';
import type { Facet, Facets } from './indexGroup';
import type { ParquetFile, RowGroup } from './parquetFile';
import type { LibraryQuery } from './types';

type Pause = () => Promise<void>;

/** What a search asks of the cascades of a row group, and answers of those that need not be read. */
export class Wanted {
  readonly #authors: readonly string[];
  readonly #words: readonly string[];

  constructor(private readonly query: LibraryQuery) {
    this.#authors = termsOf(query.source);
    this.#words = termsOf(query.words);
  }

  /**
   * Facets that must be read to tell which cascades of a row group are found, as far as the footer's statistics leave it
   * open: none where all are found; null where none is.
   */
  open(file: ParquetFile, group: RowGroup): Facet[] | null {
    const { least, most, from, to } = this.query;
    const open: Facet[] = [];
    if (least > 0 || most !== null) {
      const posts = file.bounds(group, 'posts');
      const [few, many] = posts ? [Number(posts.least), Number(posts.greatest)] : [0, Infinity];
      const top = most ?? Infinity;
      if (many < least || few > top) return null;
      if (few < least || many > top) open.push('posts');
    }
    if (from !== null || to !== null) {
      const first = file.bounds(group, 'first');
      const last = file.bounds(group, 'last');
      if (first && Number(first.least) > (to ?? Infinity)) return null;
      if (last && Number(last.greatest) < (from ?? -Infinity)) return null;
      open.push('times');
    }
    if (this.#authors.length) open.push('authors');
    if (this.#words.length) open.push('words');
    return open;
  }

  /** By row of the group: 1 where the cascade is found. */
  async found(rows: number, facets: Facets, open: readonly Facet[], pause: Pause): Promise<Uint8Array> {
    const { least, most, from, to } = this.query;
    const found = new Uint8Array(rows).fill(1);
    const without = (row: number): void => void (found[row] = 0);
    for (const facet of open) {
      if (facet === 'posts') {
        const posts = facets.posts!;
        for (let row = 0; row < rows; row++)
          if (posts[row]! < least || posts[row]! > (most ?? Infinity)) without(row);
      } else if (facet === 'times') {
        const { first, last } = facets;
        // NaN is in no time.
        for (let row = 0; row < rows; row++)
          if (!(first![row]! <= (to ?? Infinity) && last![row]! >= (from ?? -Infinity))) without(row);
      } else {
        for (const term of facet === 'words' ? this.#words : this.#authors) {
          const holding = await facets[facet]!.holding(term, pause);
          for (let row = 0; row < rows; row++) if (!holding[row]) without(row);
        }
      }
    }
    return found;
  }
}
