/**
 * npm run prepare-library -- [--v1 GLOB]… [--v2 GLOB]… [--twarc2 GLOB]… [--csv GLOB]… [--library FOLDER]… --out FOLDER [--memory 8GB] [--threads N]
 * [--work FOLDER]: makes a library of exports and of earlier libraries with the SQL of public/prepare/. Prints what came of the
 * records. `--work` holds what lies between and is emptied; it needs about as much room as the exports have.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Engine, type EngineOptions, type Row } from './duckdb';

export interface Sources extends EngineOptions {
  /** Globs or paths of exports, by their kind. */
  v1?: readonly string[];
  v2?: readonly string[];
  twarc2?: readonly string[];
  csv?: readonly string[];
  /** Folders of earlier libraries. */
  library?: readonly string[];
  out: string;
  /** Else beside `out`. */
  work?: string;
}

/** What came of the records of each kind of export, and the library. */
export interface Prepared {
  read: Row[];
  library: Row;
}

const KINDS = ['v1', 'v2', 'twarc2', 'csv'] as const;

/** Makes a library in the folder `out`. Rejects where an input cannot be opened at all; broken records are told in `read`. */
export async function prepareLibrary(sources: Sources): Promise<Prepared> {
  const out = resolve(sources.out);
  const work = resolve(sources.work ?? `${out}-work`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await mkdir(out, { recursive: true });
  const engine = await Engine.open({ spill: join(work, 'spill'), ...sources });
  try {
    const read: Row[] = [];
    const inputs: string[] = [];
    for (const kind of KINDS) {
      if (!sources[kind]?.length) continue;
      const staged = join(work, `${kind}.parquet`);
      await engine.set('input', sources[kind]);
      await engine.set('staged', staged);
      read.push(...(await engine.read(`read-${kind}.sql`)).map((row) => ({ kind, ...row })));
      inputs.push(staged);
    }
    for (const folder of sources.library ?? [])
      inputs.push(join(folder, 'posts/*/*.parquet'), join(folder, 'withdrawn.parquet'));
    await engine.set('inputs', inputs);
    await engine.set('library', out);
    await engine.set('work', work);
    const [library] = await engine.read('cluster.sql');
    return { read, library: library! };
  } finally {
    await engine.close();
    await rm(work, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const several = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ v1: several, v2: several, twarc2: several, csv: several, library: several },
      ...{ out: one, work: one, memory: one, threads: one },
    },
  });
  const { out, threads, ...rest } = values;
  if (!out) throw new Error('--out wants a folder for the library.');
  const prepared = await prepareLibrary({ ...rest, out, ...(threads ? { threads: Number(threads) } : {}) });
  console.table(prepared.read);
  console.table([prepared.library]);
}
