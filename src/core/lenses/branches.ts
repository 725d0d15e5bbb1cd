/** The branches of a message: what hangs on each post that hangs on a root. */
import type { Places } from '../replay/places';
import { each, type Steps } from '../steps';
import { parentsFirstSteps } from '../tree';

export interface Branch {
  /** The post that it begins with. */
  place: number;
  row: number;
  /** Posts in it, the first among them. */
  posts: number;
  /** Hops from the root to its deepest post. */
  depth: number;
  /** Unix ms at which its first post is born, NaN = undated. */
  first: number;
}

export interface Branches {
  /** Posts that hang on a root. */
  count: number;
  /** Those of them that something hangs on. */
  carriedOn: number;
  /** The largest that something hangs on; at most MOST. */
  largest: Branch[];
}

const MOST = 12;
/** Posts that are read between two pauses. */
const BRANCHED = 10_000;

/**
 * The branches, and by place the post that its branch begins with; -1 for roots. `posts`: how many posts a place stands for,
 * 0 where it is not counted; a branch without any is none, and one post that stands for others is as many. O(posts).
 */
export function* branchesOf(
  { count: places, row, parent, birth, depth }: Places,
  posts: (place: number) => number = () => 1,
): Steps<{ branches: Branches; of: Int32Array }> {
  const of = new Int32Array(places).fill(-1);
  const branches = new Map<number, Branch>();
  const carried = new Set<Branch>();
  const order = yield* parentsFirstSteps(parent);
  const read = (at: number): void => {
    const place = order[at]!;
    const above = parent[place]!;
    if (above < 0) return;
    const begins = (of[place] = parent[above]! < 0 ? place : of[above]!);
    const here = posts(place);
    if (!here) return;
    const branch = branches.get(begins);
    if (!branch)
      branches.set(begins, {
        ...{ place: begins, row: row[begins]!, posts: here, depth: depth[place]!, first: birth[begins]! },
      });
    else {
      carried.add(branch);
      branch.posts += here;
      branch.depth = Math.max(branch.depth, depth[place]!);
    }
  };
  yield* each(places, read, BRANCHED);
  const largest = [...carried].sort((a, b) => b.posts - a.posts || a.place - b.place);
  const alone = [...branches.values()].filter((branch) => !carried.has(branch));
  const count = alone.reduce((sum, branch) => sum + branch.posts, carried.size);
  return {
    branches: { count, carriedOn: carried.size, largest: largest.slice(0, MOST) },
    of,
  };
}
