/** Small inputs, and the libraries that are made of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine, type Row } from '../../tools/duckdb';
import { prepareLibrary, type Prepared, type Sources } from '../../tools/prepareLibrary';

export type Json = Record<string, unknown>;

/** A folder of its own, and what tests do in it. */
export class Bench {
  private constructor(readonly folder: string) {}

  static async open(): Promise<Bench> {
    return new Bench(await mkdtemp(join(tmpdir(), 'afterword-test-')));
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a file of lines: records as JSON, texts as they are. */
  async file(name: string, records: readonly (Json | string)[]): Promise<string> {
    const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
    await writeFile(this.path(name), lines.join('\n') + '\n');
    return this.path(name);
  }

  prepare(out: string, sources: Omit<Sources, 'out'>): Promise<Prepared> {
    return prepareLibrary({ threads: 1, ...sources, out: this.path(out) });
  }

  /** Rows of a library: its posts, or its cascades. */
  async rows(out: string, what: 'posts' | 'cascades'): Promise<Row[]> {
    const engine = await Engine.open({ threads: 1 });
    const files = what === 'posts' ? 'posts/*/*.parquet' : 'cascades.parquet';
    try {
      return await engine.run(
        `SELECT * FROM read_parquet('${this.path(out)}/${files}', hive_partitioning = false) ORDER BY ALL`,
      );
    } finally {
      await engine.close();
    }
  }
}

/** A post of API v1.1 with what most of them have; `at`: minutes after noon. */
export function v1(id: string, at: number, handle: string, text: string, more: Json = {}): Json {
  const time = new Date(Date.UTC(2020, 0, 1, 12, at)).toUTCString();
  const [, day, month] = /, (\d\d) (\w+)/.exec(time)!;
  return {
    created_at: `Wed ${month} ${day} ${time.slice(17, 25)} +0000 2020`,
    id: 0,
    id_str: id,
    text,
    truncated: false,
    user: {
      id_str: `9${BigInt(`0x${Buffer.from(handle).toString('hex')}`)}`,
      screen_name: handle,
      name: `The ${handle}`,
      followers_count: 10,
      verified: false,
    },
    lang: 'en',
    ...more,
  };
}
