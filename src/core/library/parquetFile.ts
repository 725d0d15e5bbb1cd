import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type FileMetaData,
} from 'hyparquet';
import { PARQUET_OPTIONS } from '../import/unpack/parquetOptions';
import { LARGEST_READ, LibraryFile } from './bytes';
import { LibraryFault, type Reach } from './types';

/** Bytes at the end of a file that are read first: they hold the footer of most. */
const TAIL = 1 << 16;
/** Rows of the largest row group; a library's have a few thousand. */
const MOST_ROWS = 1 << 22;

/** Rows that stand together in the file. */
export interface RowGroup {
  /** Its number. */
  readonly at: number;
  /** Its rows are [start, end) of the file. */
  readonly start: number;
  readonly end: number;
  /** Its bytes are [from, to) of the file. */
  readonly from: number;
  readonly to: number;
}

/** Values of some columns of a row group, a list of as many as it has rows for each; what is not given is null or undefined. */
export type Columns<Name extends string> = Record<Name, ArrayLike<unknown>>;

/** A Parquet file of a library, read by row groups. All that rejects, rejects with LibraryFault, or as the reach was cancelled. */
export class ParquetFile {
  private constructor(
    readonly file: LibraryFile,
    private readonly metadata: FileMetaData,
    readonly groups: readonly RowGroup[],
    readonly columns: ReadonlySet<string>,
  ) {}

  /** Reads the footer. `needed`: columns without which it is none of a library. */
  static async open(reach: Reach, path: string, needed: readonly string[]): Promise<ParquetFile> {
    const file = await LibraryFile.open(reach, path);
    return file.decoding(async () => {
      const metadata = await parquetMetadataAsync(file, { initialFetchSize: TAIL, geoparquet: false });
      const columns = new Set(parquetSchema(metadata).children.map((child) => child.element.name));
      if (!needed.every((name) => columns.has(name))) throw new LibraryFault('damaged', path);
      return new ParquetFile(file, metadata, groupsOf(metadata, file), columns);
    });
  }

  get rows(): number {
    return this.groups.at(-1)?.end ?? 0;
  }

  /**
   * Least and greatest value of a column in a row group, as the footer tells; null where it does not. Times in Unix ms.
   * Long texts may be cut, so that the greatest only begins as the real one does.
   */
  bounds(group: RowGroup, column: string): { least: string | number; greatest: string | number } | null {
    const chunk = this.metadata.row_groups[group.at]!.columns.find(
      ({ meta_data }) => meta_data?.path_in_schema[0] === column,
    );
    const statistics = chunk?.meta_data?.statistics;
    const least = bound(statistics?.min_value ?? statistics?.min);
    const greatest = bound(statistics?.max_value ?? statistics?.max);
    return least === null || greatest === null ? null : { least, greatest };
  }

  /** Bytes of row groups that follow one another, from `first` to `last`, in one request. */
  async window(first: RowGroup, last: RowGroup): Promise<AsyncBuffer> {
    const { file } = this;
    const bytes = await file.slice(first.from, last.to);
    return {
      byteLength: file.byteLength,
      slice: (start, end = file.byteLength) => {
        if (!(start >= first.from && start <= end && end <= last.to))
          throw new LibraryFault('damaged', file.path);
        return bytes.slice(start - first.from, end - first.from);
      },
    };
  }

  /** Columns of a row group, out of `source` where its bytes are there already. Those that the file lacks are left out. */
  async read<Name extends string>(
    group: RowGroup,
    names: readonly Name[],
    source: AsyncBuffer = this.file,
  ): Promise<Partial<Columns<Name>>> {
    const columns = names.filter((name) => this.columns.has(name));
    if (!columns.length) return {};
    const pages = new Map<string, ArrayLike<unknown>[]>(columns.map((name) => [name, []]));
    await this.file.decoding(() =>
      parquetRead({
        file: source,
        metadata: this.metadata,
        columns,
        rowStart: group.start,
        rowEnd: group.end,
        ...PARQUET_OPTIONS,
        onChunk: ({ columnName, columnData }) => void pages.get(columnName)?.push(columnData),
      }),
    );
    const read: Partial<Columns<Name>> = {};
    for (const name of columns) {
      const column = joined(pages.get(name)!);
      if (column.length !== group.end - group.start) throw new LibraryFault('damaged', this.file.path);
      read[name] = column;
    }
    return read;
  }
}

const joined = (pages: ArrayLike<unknown>[]): ArrayLike<unknown> =>
  pages.length === 1 ? pages[0]! : pages.flatMap((page) => Array.from(page));

/** The row groups as the footer describes them. Throws LibraryFault where that cannot be. */
function groupsOf({ row_groups, num_rows }: FileMetaData, { path, byteLength }: LibraryFile): RowGroup[] {
  let start = 0;
  const groups = row_groups.map((group, at) => {
    const end = start + Number(group.num_rows);
    let from = Infinity;
    let to = 0;
    for (const { meta_data: chunk } of group.columns) {
      if (!chunk) throw new LibraryFault('damaged', path);
      const begin = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
      from = Math.min(from, begin);
      to = Math.max(to, begin + Number(chunk.total_compressed_size));
    }
    if (!(end >= start && end - start <= MOST_ROWS && from >= 0 && from <= to && to <= byteLength))
      throw new LibraryFault('damaged', path);
    if (Number(group.total_byte_size) > LARGEST_READ || to - from > LARGEST_READ)
      throw new LibraryFault('size', path);
    const made = { at, start, end, from, to };
    start = end;
    return made;
  });
  if (start !== Number(num_rows)) throw new LibraryFault('damaged', path);
  return groups;
}

function bound(value: unknown): string | number | null {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
