/** Runs the files of public/prepare/ with DuckDB's own package, as its command line does. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type Json } from '@duckdb/node-api';

/** Where the SQL lies. */
const SQL = resolve(import.meta.dirname, '../../public/prepare');

export type Row = Record<string, Json>;

export interface EngineOptions {
  /** As DuckDB writes it: '8GB'. What it does not hold, it keeps in `spill`. */
  memory?: string;
  threads?: number;
  /** A folder for what does not fit. */
  spill?: string;
}

/** A session of DuckDB that knows `.read`, `.once` and `SET VARIABLE`, which is all that the files want of the command line. */
export class Engine {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    /** Files that the session writes for itself. */
    private readonly scratch: string,
  ) {}

  static async open({ memory, threads, spill }: EngineOptions = {}): Promise<Engine> {
    const instance = await DuckDBInstance.create(':memory:');
    const scratch = await mkdtemp(join(tmpdir(), 'afterword-prepare-'));
    const engine = new Engine(instance, await instance.connect(), scratch);
    await engine.run(`SET temp_directory = ${literal(spill ?? join(scratch, 'spill'))}`);
    if (memory) await engine.run(`SET memory_limit = ${literal(memory)}`);
    if (threads) await engine.run(`SET threads = ${threads}`);
    await engine.read('common.sql');
    return engine;
  }

  async close(): Promise<void> {
    this.connection.closeSync();
    this.instance.closeSync();
    await rm(this.scratch, { recursive: true, force: true });
  }

  /** Rows of one statement. 64-bit numbers come as texts. */
  async run(sql: string): Promise<Row[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRowObjectsJson() as Row[];
  }

  /** Sets a variable to a text, or a list of texts. */
  async set(name: string, value: string | readonly string[]): Promise<void> {
    await this.run(
      `SET VARIABLE ${name} = ${typeof value === 'string' ? literal(value) : `[${value.map(literal).join(', ')}]`}`,
    );
  }

  /** Runs a file of public/prepare/, or one that such a file wrote; returns the rows of its last statement. */
  async read(file: string): Promise<Row[]> {
    const own = file === WRITTEN;
    const text = await readFile(own ? join(this.scratch, file) : join(SQL, file), 'utf8');
    let rows: Row[] = [];
    let once = '';
    for (const step of stepsOf(text)) {
      const [command, argument = ''] = step.startsWith('.') ? step.split(/\s+/) : [''];
      if (command === '.read') rows = await this.read(argument);
      else if (command === '.once') once = argument;
      else if (!command) {
        rows = await this.run(step);
        if (once)
          await writeFile(
            join(this.scratch, once),
            rows.map((row) => Object.values(row).join('|') + '\n').join(''),
          );
        once = '';
      }
    }
    return rows;
  }
}

/** The one file that the SQL itself writes: a line for each part. */
const WRITTEN = 'parts.sql';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Statements and dot commands of a file, in order. A statement of these files ends with a semicolon at the end of a line. */
function stepsOf(text: string): string[] {
  const steps: string[] = [];
  let statement = '';
  for (const line of text.split('\n')) {
    if (!statement && (line.startsWith('.') || /^\s*(--.*)?$/.test(line))) {
      if (line.startsWith('.')) steps.push(line.trim());
      continue;
    }
    statement += `${line}\n`;
    if (!/;\s*$/.test(line)) continue;
    steps.push(statement);
    statement = '';
  }
  if (statement.trim()) steps.push(statement);
  return steps;
}
