import type { AsyncBuffer } from 'hyparquet';
import type { PostColumn } from './columns';
import { ParquetFile, type Columns, type RowGroup } from './parquetFile';
import { LibraryFault, type CascadeEntry, type Reach } from './types';
import { textOf } from './values';

/** Without these no post can be read. */
const NEEDED: readonly PostColumn[] = [
  'id',
  'root',
  'time',
  'text',
  'kind',
  'repost_of',
  'quote_of',
  'reply_to',
];
/** Bytes that are read at once: neighbouring row groups share a request up to these. */
const WINDOW = 1 << 23;
/** A file below the library: no way leads out of it. */
const isBelow = (path: string): boolean =>
  path.length <= 400 && path.split('/').every((name) => /^[\w.=~-]+$/.test(name) && !/^\.+$/.test(name));

/** Posts of a cascade that stand in one row group: rows [from, to) of the group's columns. */
export interface Stretch<Name extends string> {
  columns: Partial<Columns<Name>>;
  from: number;
  to: number;
}

/** A file of posts. All that rejects, rejects with LibraryFault, or as the reach was cancelled. */
export class Part {
  private constructor(private readonly file: ParquetFile) {}

  static async open(reach: Reach, path: string): Promise<Part> {
    if (!isBelow(path)) throw new LibraryFault('elsewhere', path.slice(0, 400));
    return new Part(await ParquetFile.open(reach, path, NEEDED));
  }

  /** Bytes read so far. */
  get read(): number {
    return this.file.file.read;
  }

  /** Bytes of the row groups that hold a cascade, as the index has it. */
  span(entry: CascadeEntry): number {
    const groups = this.#groups(entry.firstRow, entry.firstRow + entry.posts);
    return groups.reduce((sum, group) => sum + group.to - group.from, 0);
  }

  /**
   * Columns of a cascade's posts, row group by row group, in their order; `all`: most columns are wanted, so that whole
   * row groups are read. Where the index does not fit the file, the cascade is looked for by the file's statistics.
   */
  async *stretches<Name extends PostColumn>(
    entry: CascadeEntry,
    names: readonly Name[],
    all: boolean,
  ): AsyncGenerator<Stretch<Name>> {
    let begun = false;
    for await (const stretch of this.#between(
      entry,
      entry.firstRow,
      entry.firstRow + entry.posts,
      names,
      all,
    )) {
      if (!stretch) break;
      begun = true;
      yield stretch;
    }
    if (begun) return;
    const [start, end] = await this.#find(entry);
    for await (const stretch of this.#between(entry, start, end, names, all)) {
      if (!stretch) throw new LibraryFault('elsewhere', this.file.file.path);
      yield stretch;
    }
  }

  /** Stretches of rows [start, end); null where, at the first row group, these are not the cascade's. */
  async *#between<Name extends PostColumn>(
    entry: CascadeEntry,
    start: number,
    end: number,
    names: readonly Name[],
    all: boolean,
  ): AsyncGenerator<Stretch<Name> | null> {
    const groups = this.#groups(start, end);
    if (!groups.length || end > this.file.rows) {
      yield null;
      return;
    }
    let window: { last: RowGroup; source: AsyncBuffer } | null = null;
    for (const [i, group] of groups.entries()) {
      if (all && (!window || window.last.at < group.at)) {
        let last = group;
        for (const next of groups.slice(i + 1)) {
          if (next.to - group.from > WINDOW || next.from < last.to) break;
          last = next;
        }
        window = { last, source: await this.file.window(group, last) };
      }
      const columns = await this.file.read<Name | 'root'>(
        group,
        [...new Set([...names, 'root' as const])],
        window?.source,
      );
      const from = Math.max(start, group.start) - group.start;
      const to = Math.min(end, group.end) - group.start;
      const [first, last] = stretchOf(columns.root!, entry.root);
      if (first !== from || last !== to) {
        if (i) throw new LibraryFault('elsewhere', this.file.file.path);
        yield null;
        return;
      }
      yield { columns, from, to };
    }
  }

  /** Rows of a cascade, by the roots that stand in the file. */
  async #find({ root }: CascadeEntry): Promise<[start: number, end: number]> {
    let start = -1;
    let end = -1;
    for (const group of this.file.groups) {
      if (!mayHold(this.file, group, root)) continue;
      const { root: roots } = await this.file.read(group, ['root']);
      const [from, to] = stretchOf(roots!, root);
      if (from === to) continue;
      if (start < 0) start = group.start + from;
      end = group.start + to;
    }
    if (start < 0) throw new LibraryFault('elsewhere', this.file.file.path);
    return [start, end];
  }

  #groups(start: number, end: number): RowGroup[] {
    return this.file.groups.filter((group) => group.end > start && group.start < end);
  }
}

/** The first rows that follow one another and have this root: [from, to). */
function stretchOf(roots: ArrayLike<unknown>, root: string): [from: number, to: number] {
  let from = 0;
  while (from < roots.length && textOf(roots[from]) !== root) from++;
  let to = from;
  while (to < roots.length && textOf(roots[to]) === root) to++;
  return [from, to];
}

/** What is not ASCII is ordered by bytes in the file, and by UTF-16 here. */
const PLAIN = /^[\x20-\x7e]*$/;

function mayHold(file: ParquetFile, group: RowGroup, root: string): boolean {
  const bounds = file.bounds(group, 'root');
  if (!bounds) return true;
  const least = String(bounds.least);
  const greatest = String(bounds.greatest);
  if (!PLAIN.test(root + least + greatest)) return true;
  return least <= root && root <= greatest;
}
