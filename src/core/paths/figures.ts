/** The shape of one message's cascade in figures, with their range where paths are inferred. */
import { standsFor } from '../dataset/sampling';
import type { Dataset } from '../dataset/types';
import { each, EACH, inSlices, type Steps } from '../steps';
import { cascadeMetricsSteps, firstTimes, structuralEnvelope } from './metrics';
import { subtreeSteps } from './subtree';
import { BASIS, type Forest } from './types';

/** From the least to the most; it has no middle. */
export interface Range {
  from: number;
  to: number;
}

/**
 * Ranges over whole trees drawn by their probabilities: what nine of ten of them lie in. The tree of the most probable
 * parents need not: it hangs every post on its likeliest parent, often a large account, and so is flatter than most.
 */
export interface TreeRanges {
  /** Trees drawn so far. */
  trees: number;
  /** Trees that will be drawn. */
  of: number;
  posts: Range;
  depth: Range;
  maxBreadth: Range;
  structuralVirality: Range;
  /** Posts at each hop. */
  breadth: Range[];
}

/** What is to be expected over all likely trees, exactly: no tree is drawn for it. */
export interface ExpectedFigures {
  /** Hops from the root, over all posts but the roots. */
  meanDepth: number;
  /** Posts that most others are to be expected to have been taken from, most first; at most ten. */
  mostTaken: { row: number; children: number }[];
}

/** Figures of one cascade on one picture of its paths. Several roots of one message count as one point. */
export interface CascadeFigures {
  /** Posts, the roots included. */
  posts: number;
  /** Posts that were read: in a sample each stands for several. */
  read: number;
  /** Accounts that wrote those of them that were read, as far as authors are known: a sample does not tell of how many more. */
  accounts: number;
  /** Most hops. */
  depth: number;
  /** Posts at each hop, the roots at 0. */
  breadth: number[];
  maxBreadth: number;
  /** Hops, over all posts but the roots; NaN where there is none. */
  meanDepth: number;
  /** Mean distance of all pairs of posts (methods §2); NaN for fewer than two. */
  structuralVirality: number;
  /** Posts of hop g + 1 over posts of hop g. */
  reproduction: number[];
  /** Milliseconds from the first root (where it is undated, the first post) to the first post at each hop; NaN where none is dated. */
  timeToDepth: number[];
  /** Hops whose path is unknown: reposts hung on their original. */
  unknown: number;
  /** Hops that are inferred. */
  inferred: number;
  /**
   * Structural virality of a star and of a path of as many posts: whatever the platform does not record, it lies
   * between. Null where every path is known, or there are fewer than two posts.
   */
  starToPath: Range | null;
  /** Null where nothing is inferred, for more than 3,000 posts, and for a message inside a larger tree. */
  expected: ExpectedFigures | null;
  /** Null where nothing is inferred, or no tree has been drawn yet. */
  overTrees: TreeRanges | null;
}

/** Figures of the posts below the roots. O(n), in slices. */
export async function figuresOf(
  { posts, accounts }: Dataset,
  forest: Forest,
  roots: readonly number[],
  pause: () => Promise<void>,
): Promise<CascadeFigures> {
  const place = new Int32Array(forest.count);
  const sliced = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, EACH, pause);
  const { rows, parents } = await sliced(
    subtreeSteps(forest.order, (row) => forest.parent[row]!, roots, place),
  );
  const weight = posts.weight && Float32Array.from(rows, (row) => posts.weight![row]!);
  const metrics = await sliced(cascadeMetricsSteps(parents, weight));
  const { size } = metrics;
  const wrote = new Uint8Array(accounts.count);
  let [unknown, inferred, authors] = [0, 0, 0];
  const read = (at: number): void => {
    const row = rows[at]!;
    const author = posts.author[row]!;
    if (author >= 0 && !wrote[author]) {
      wrote[author] = 1;
      authors++;
    }
    if (parents[at]! < 0) return;
    const basis = forest.basis[row]!;
    if (basis === BASIS.unknown) unknown += standsFor(weight, at);
    else if (basis === BASIS.inferredGraph || basis === BASIS.inferredModel)
      inferred += standsFor(weight, at);
  };
  await sliced(each(rows.length, read));
  const { star, path } = structuralEnvelope(size);
  const hops = size - (metrics.breadthByDepth[0] ?? 0);
  return {
    posts: size,
    read: rows.length,
    accounts: authors,
    depth: metrics.depth,
    breadth: metrics.breadthByDepth,
    maxBreadth: metrics.maxBreadth,
    meanDepth: hops > 0 ? (metrics.meanDepth * size) / hops : NaN,
    structuralVirality: size > 1 ? metrics.structuralVirality : NaN,
    reproduction: metrics.Rg,
    timeToDepth: await sliced(timeToDepth(posts.time, rows, parents)),
    unknown,
    inferred,
    starToPath: size > 1 && unknown + inferred > 0 ? { from: star, to: path } : null,
    expected: null,
    overTrees: null,
  };
}

/** Times that are not known are not the first. */
function* timeToDepth(time: Float64Array, rows: Int32Array, parents: Int32Array): Steps<number[]> {
  const times = new Float64Array(rows.length);
  yield* each(rows.length, (at) => {
    const own = time[rows[at]!]!;
    times[at] = Number.isNaN(own) ? Infinity : own;
  });
  const { atDepth } = yield* firstTimes(parents, times);
  const start = Number.isFinite(atDepth[0])
    ? atDepth[0]!
    : atDepth.reduce((a, b) => Math.min(a, b), Infinity);
  return atDepth.map((at) => (Number.isFinite(at - start) ? at - start : NaN));
}
