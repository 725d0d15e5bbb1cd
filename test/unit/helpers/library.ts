/** A small library in memory, as the contract of core/library describes it, written by a database engine. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Library } from '../../../src/core/service/library';
import {
  LibraryFault,
  type CascadeEntry,
  type LibraryQuery,
  type Reach,
  type Take,
} from '../../../src/core/library/types';

/** Columns of posts and what SQL calls their types. */
const COLUMNS = {
  ...{ id: 'VARCHAR', root: 'VARCHAR', time: 'TIMESTAMP_MS', text: 'VARCHAR', lang: 'VARCHAR' },
  ...{ author_id: 'VARCHAR', handle: 'VARCHAR', name: 'VARCHAR', location: 'VARCHAR' },
  ...{ followers: 'INTEGER', verified: 'BOOLEAN', kind: 'VARCHAR' },
  ...{ repost_of: 'VARCHAR', repost_user_id: 'VARCHAR', repost_handle: 'VARCHAR' },
  ...{ quote_of: 'VARCHAR', quote_user_id: 'VARCHAR', quote_handle: 'VARCHAR' },
  ...{ reply_to: 'VARCHAR', reply_user_id: 'VARCHAR', reply_handle: 'VARCHAR' },
  ...{ mentions: 'VARCHAR[]', hashtags: 'VARCHAR[]', urls: 'VARCHAR[]' },
  ...{ reposts: 'INTEGER', quotes: 'INTEGER', replies: 'INTEGER', likes: 'INTEGER' },
  ...{ truncated: 'BOOLEAN', synthetic: 'BOOLEAN' },
};

export type PostRow = Partial<Record<keyof typeof COLUMNS, unknown>> & { id: string; root: string };

/** Files of a library by their paths. */
export type LibraryFiles = Map<string, Uint8Array<ArrayBuffer>>;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Writes rows (times in Unix ms) as a library; `part`: the file of a root, two hex digits. Row groups are as large as asked for. */
export async function libraryOf(
  posts: readonly PostRow[],
  {
    rows = 2048,
    codec = 'zstd',
    part = () => '00',
  }: { rows?: number; codec?: string; part?: (root: string) => string } = {},
): Promise<LibraryFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  try {
    const lines = posts.map(({ time, ...row }) =>
      JSON.stringify({
        ...row,
        time: typeof time === 'number' ? new Date(time).toISOString() : null,
        part: part(row.root),
      }),
    );
    writeFileSync(join(folder, 'posts.jsonl'), `${lines.join('\n')}\n`);
    const types = Object.entries({ ...COLUMNS, part: 'VARCHAR' }).map(
      ([name, type]) => `${name}: ${quoted(type)}`,
    );
    const columns = Object.entries(COLUMNS).map(([name, type]) =>
      type === 'VARCHAR'
        ? `coalesce(${name}, '') AS ${name}`
        : type === 'VARCHAR[]'
          ? `coalesce(${name}, []) AS ${name}`
          : name,
    );
    await db.run(`
      SET threads = 1;
      CREATE TABLE posts AS SELECT ${columns.join(', ')}, part,
          row_number() OVER (PARTITION BY part ORDER BY root, time, id) - 1 AS row
        FROM read_json(${quoted(join(folder, 'posts.jsonl'))}, format = 'newline_delimited', columns = {${types.join(', ')}});`);
    const options = `(FORMAT parquet, COMPRESSION ${codec}, ROW_GROUP_SIZE ${rows})`;
    for (const name of new Set(posts.map(({ root }) => part(root)))) {
      mkdirSync(join(folder, 'library', 'posts', `part=${name}`), { recursive: true });
      const path = join(folder, 'library', 'posts', `part=${name}`, 'data_0.parquet');
      await db.run(
        `COPY (SELECT * EXCLUDE (part, row) FROM posts WHERE part = ${quoted(name)} ORDER BY row) TO ${quoted(path)} ${options}`,
      );
    }
    const of = (column: string): string => `coalesce(any_value(${column}) FILTER (id = root), '')`;
    await db.run(`COPY (
      SELECT root, ${of('handle')} AS source, ${of('author_id')} AS source_id, ${of('name')} AS source_name,
        left(${of('text')}, 140) AS words, ${of('lang')} AS lang, count(*)::INTEGER AS posts, count(DISTINCT author_id)::INTEGER AS accounts,
        (count(*) FILTER (kind = 'repost'))::INTEGER AS reposts, (count(*) FILTER (kind = 'quote'))::INTEGER AS quotes,
        (count(*) FILTER (kind = 'reply'))::INTEGER AS replies, min(time) AS first, max(time) AS last,
        NOT bool_or(id = root) AS missing, 'posts/part=' || any_value(part) || '/data_0.parquet' AS part,
        min(row)::BIGINT AS first_row, NULL::BIGINT AS byte_start, NULL::BIGINT AS byte_end
      FROM posts GROUP BY root ORDER BY posts DESC, root
    ) TO ${quoted(join(folder, 'library', 'cascades.parquet'))} ${options}`);
    const description = {
      afterword_library: 1,
      posts: posts.length,
      cascades: 0,
      first: null,
      last: null,
      prepared: '',
      parts: 256,
    };
    writeFileSync(join(folder, 'library', 'library.json'), JSON.stringify(description));
    return filesIn(join(folder, 'library'));
  } finally {
    db.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

/** The files of a folder. */
export function filesIn(folder: string): LibraryFiles {
  const files: LibraryFiles = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path)));
  }
  return files;
}

/** Cascades of a library, in the order of its index, and what is taken of some of them. */
export async function openLibrary(files: LibraryFiles): Promise<{
  entries: CascadeEntry[];
  take(entries: CascadeEntry[], take?: Take): Promise<Uint8Array>;
}> {
  const library = new Library(unpaused, null);
  await library.open('library', reachOf(files));
  const { entries } = await library.find(ANY, Infinity, () => undefined);
  return {
    entries,
    async take(some, take = { how: 'whole' }) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      await library.take(
        some,
        take,
        (piece) => void pieces.push(piece),
        () => undefined,
      );
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    },
  };
}

/** Gives the bytes of these files, and says which were asked for. */
export function reachOf(
  files: LibraryFiles,
): Reach & { asked: { path: string; start: number; end: number }[] } {
  const file = (path: string): Uint8Array<ArrayBuffer> => {
    const bytes = files.get(path);
    if (!bytes) throw new LibraryFault('absent', path);
    return bytes;
  };
  const asked: { path: string; start: number; end: number }[] = [];
  return {
    asked,
    size: async (path) => file(path).length,
    bytes: async (path, start, end) => {
      asked.push({ path, start, end });
      return file(path).slice(start, end).buffer;
    },
  };
}

/** Lets nobody in. */
export const unpaused = async (): Promise<void> => undefined;

/** Asks for everything. */
export const ANY: LibraryQuery = { source: '', words: '', least: 0, most: null, from: null, to: null };

export const rootsOf = (entries: readonly CascadeEntry[]): string[] => entries.map(({ root }) => root);
