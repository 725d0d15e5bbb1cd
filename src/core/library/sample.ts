/**
 * Which posts stand for a cascade that is too large, and for how many each.
 *
 * Posts that others refer to are kept, and so are roots and posts of the source: each stands for itself, and no tree is
 * cut. The others, leaves, are drawn within strata: for the **backbone** one of each (parent, kind), for the **sample**
 * several, by proportional allocation over (parent, kind, stretch of time). Within a stratum the leaves are ordered by
 * time and divided into as many runs as may be kept; of each run one leaf is drawn by chance, and it stands for the
 * whole run. Its chance to be drawn is 1 / its weight: sums of weights are Horvitz–Thompson estimates, right on average
 * over all draws, and their total is the number of posts exactly.
 *
 * Horvitz & Thompson 1952, "A generalization of sampling without replacement from a finite universe", J. Am. Stat.
 * Assoc. 47:663–685 (weights 1/π); Neyman 1934, "On the two different aspects of the representative method", J. R. Stat.
 * Soc. 97:558–625, and Cochran, "Sampling Techniques", 1977, ch. 5 (strata, proportional allocation). Roots, posts of the
 * source and strata that are pooled are choices of this project.
 */
import { MOST_WEIGHT } from '../dataset/sampling';
import { seeded } from '../random';
import type { CascadeColumns } from './cascadeRows';
import { allocate } from './allocate';
import { leafStrata, type Strata } from './strata';

/** Rows in ascending order, and for how many posts each of them stands: whole numbers, whose sum is `of`. */
export interface Chosen {
  readonly rows: Uint32Array;
  readonly weight: Float32Array;
  /** Posts of the cascade. */
  readonly of: number;
}

/** One leaf for each (parent, kind). O(n log n). */
export function backbone(columns: CascadeColumns, seed: number): Chosen {
  const strata = leafStrata(columns, Infinity);
  return draw(
    columns,
    strata,
    strata.sizes.map(() => 1),
    seed,
  );
}

/**
 * About `posts` posts: exactly as many where so many may be chosen; more where more are referred to (they are always
 * kept, and one leaf stands for the leaves); all of them, each for itself, where there are no more. O(n log n).
 */
export function sample(columns: CascadeColumns, posts: number, seed: number): Chosen {
  let kept = 0;
  for (let row = 0; row < columns.count; row++) if (isKept(columns, row)) kept++;
  const room = Math.max(1, posts - kept);
  const strata = leafStrata(columns, room);
  return draw(columns, strata, allocate(strata.sizes, room), seed);
}

/** True where a post is kept whatever is drawn. */
export function isKept({ referred, keep }: CascadeColumns, row: number): boolean {
  return referred[row] === 1 || keep[row] === 1;
}

function draw(columns: CascadeColumns, strata: Strata, take: readonly number[], seed: number): Chosen {
  const random = seeded(seed);
  const weights = new Float32Array(columns.count);
  let chosen = 0;
  for (let row = 0; row < columns.count; row++)
    if (isKept(columns, row)) {
      weights[row] = 1;
      chosen++;
    }
  let from = 0;
  strata.sizes.forEach((size, s) => {
    const runs = Math.max(take[s]!, Math.ceil(size / MOST_WEIGHT));
    for (let run = 0; run < runs; run++) {
      const begin = Math.floor((run * size) / runs);
      const length = Math.floor(((run + 1) * size) / runs) - begin;
      weights[strata.leaves[from + begin + random.below(length)]!] = length;
    }
    chosen += runs;
    from += size;
  });
  const rows = new Uint32Array(chosen);
  const weight = new Float32Array(chosen);
  let at = 0;
  for (let row = 0; row < columns.count; row++)
    if (weights[row]! > 0) {
      rows[at] = row;
      weight[at++] = weights[row]!;
    }
  return { rows, weight, of: columns.count };
}
