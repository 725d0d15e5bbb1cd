/**
 * Time-inferred diffusion (Goel, Anderson, Hofman & Watts 2016): a post was taken from the friend of its author who
 * most recently posted before it. Strictly earlier: posts of one second cannot be told apart.
 */
export interface TimedPost {
  author: number;
  /** Seconds. */
  time: number;
}

/**
 * Index of each post's friend, -1 where none of the authors that it follows had posted. `posts` ascend in time; the
 * first is the root. O(n²) at worst over followed accounts that are active; the smaller side is scanned.
 */
export function timeInferredDiffusion(
  posts: readonly TimedPost[],
  follows: (follower: number) => ReadonlySet<number>,
): Int32Array {
  const parent = new Int32Array(posts.length).fill(-1);
  /** Posts of each author so far, ascending. */
  const active = new Map<number, number[]>();
  posts.forEach((post, i) => {
    if (i > 0) parent[i] = latestFriend(posts, active, follows(post.author), post.time);
    const own = active.get(post.author);
    if (own) own.push(i);
    else active.set(post.author, [i]);
  });
  return parent;
}

function latestFriend(
  posts: readonly TimedPost[],
  active: ReadonlyMap<number, number[]>,
  friends: ReadonlySet<number>,
  time: number,
): number {
  let best = -1;
  const look = (friend: number): void => {
    const own = active.get(friend);
    if (!own) return;
    for (let at = own.length - 1; at >= 0; at--) {
      const index = own[at]!;
      if (posts[index]!.time >= time) continue;
      if (index > best) best = index;
      return;
    }
  };
  if (friends.size <= active.size) for (const friend of friends) look(friend);
  else for (const author of active.keys()) if (friends.has(author)) look(author);
  return best;
}
