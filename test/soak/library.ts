/**
 * An archive too large for a browser made into a library: whole, as two machines' halves that are merged, and a tenth of it, for
 * how the time grows. Fails where the merged library is not the whole one, where the cascade of known size is not, or where more
 * memory was taken than promised.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../tools/duckdb';
import { prepareLibrary } from '../tools/prepareLibrary';
import { KNOWN, writeArchive } from './archive';

/** Posts a minute that a slow machine makes into a library, four times over. */
const POSTS_A_MINUTE = 50_000;
/** Of the process: the engine's own limit leaves room for what it does not count. */
const MOST_GB = 8;
const ENGINE_LIMIT = '6GB';

/** `posts`: else as many as the minutes allow. `keep`: a folder in which the whole library stays. */
export async function library(
  minutes: number,
  seed = 1,
  posts = Math.round(minutes * POSTS_A_MINUTE),
  keep = '',
): Promise<Record<string, number>> {
  const folder = join(tmpdir(), `afterword-library-${process.pid}`);
  const at = (name: string): string => join(folder, name);
  const whole = keep || at('whole');
  await mkdir(folder, { recursive: true });
  const prepare = async (out: string, sources: { v1?: string[]; library?: string[] }): Promise<number> => {
    const start = performance.now();
    await prepareLibrary({ ...sources, out, work: at('work'), memory: ENGINE_LIMIT });
    return (performance.now() - start) / 1000;
  };
  try {
    const tenth = Math.max(KNOWN, Math.round(posts / 10));
    writeArchive([at('tenth.jsonl')], tenth, seed);
    const tenthSeconds = await prepare(at('tenth'), { v1: [at('tenth.jsonl')] });
    await rm(at('tenth.jsonl'));

    const halves = [at('one.jsonl'), at('two.jsonl')];
    const start = performance.now();
    const root = writeArchive(halves, posts, seed);
    const written = (performance.now() - start) / 1000;
    const seconds = await prepare(whole, { v1: halves });
    const half = await prepare(at('one'), { v1: [halves[0]!] });
    await prepare(at('two'), { v1: [halves[1]!] });
    await Promise.all(halves.map((path) => rm(path)));
    const merge = await prepare(at('merged'), { library: [at('one'), at('two')] });
    const known = await compare(whole, at('merged'), root);
    if (known !== KNOWN) throw new Error(`The cascade of ${KNOWN} posts came out as one of ${known}.`);
    const peak = await peakGigabytes();
    if (peak > MOST_GB) throw new Error(`${peak} GB of memory were taken.`);
    return {
      posts,
      'written.posts_per_s': posts / written,
      'prepare.s': seconds,
      'prepare.posts_per_s': posts / seconds,
      'half.s': half,
      'merge.s': merge,
      'merge.posts_per_s': posts / merge,
      'prepare.exponent': Math.log(seconds / tenthSeconds) / Math.log(posts / tenth),
      'peak_memory.gb': peak,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Posts of the cascade of this root; throws where the libraries do not hold the same rows. */
async function compare(one: string, other: string, root: string): Promise<number> {
  const engine = await Engine.open({ memory: ENGINE_LIMIT });
  const told = (folder: string, files: string): Promise<unknown> =>
    engine.run(
      `SELECT count(*) AS n, CAST(sum(CAST(hash(t) AS HUGEINT)) AS VARCHAR) AS sum
       FROM read_parquet('${folder}/${files}', hive_partitioning = false) t`,
    );
  try {
    for (const files of ['posts/*/*.parquet', 'cascades.parquet']) {
      const [a, b] = [JSON.stringify(await told(one, files)), JSON.stringify(await told(other, files))];
      if (a !== b) throw new Error(`The merged library is not the whole one (${files}): ${a}, ${b}.`);
    }
    const [row] = await engine.run(
      `SELECT posts FROM read_parquet('${one}/cascades.parquet') WHERE root = '${root}'`,
    );
    return Number(row?.['posts']);
  } finally {
    await engine.close();
  }
}

/** The most memory that this process held so far, where the system tells; else NaN. */
async function peakGigabytes(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) / 1024 ** 2;
}
