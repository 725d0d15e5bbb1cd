import { execFileSync } from 'node:child_process';
import { growth } from '../growth';

const SIZES = [10_000, 100_000, 1_000_000] as const;

interface Run {
  /** Seconds: near-copies alone, reading the words included; the whole forest. */
  copies: number;
  whole: number;
  /** Distinct wordings. */
  distinct: number;
  /** Longest slice between two pauses, ms. */
  slice: number;
  /** Most memory that the process held, the posts included. */
  megabytes: number;
}

/** The forest of short posts without references, most of whose work is to find near-copies: each size in a process of its own. */
export function pathsBench(): Promise<Record<string, number>> {
  const runs = SIZES.map((posts): Run => {
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'test/bench/paths/run.ts', String(posts)],
      { encoding: 'utf8' },
    );
    return JSON.parse(said) as Run;
  });
  const million = runs.at(-1)!;
  return Promise.resolve({
    'paths.copies_s_per_million': million.copies,
    'paths.s_per_million': million.whole,
    'paths.distinct_per_million': million.distinct,
    'paths.longest_slice_ms': million.slice,
    'paths.peak_mb_per_million': million.megabytes,
    'growth.copies': growth(
      SIZES,
      runs.map(({ copies }) => copies),
    ),
    'growth.paths': growth(
      SIZES,
      runs.map(({ whole }) => whole),
    ),
  });
}
