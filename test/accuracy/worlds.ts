/** Simulated cascades whose every hop is known, in the world that the methods assume and in worlds that they do not. */
import type { Dataset } from '../../src/core/dataset/types';
import { importBuffers } from '../../src/core/import/index';
import { THETA } from '../../src/core/kernel';
import { seeded } from '../../src/core/random';
import { followsCsv, Platform } from '../../src/core/simulate/export';
import { followedBy, plantedPartition } from '../../src/core/simulate/network';
import type { SimulatedPost } from '../../src/core/simulate/post';
import { spread, type SpreadOptions } from '../../src/core/simulate/spread';

/** The first is as the methods assume; the others are not, and are graded more leniently. */
export const WORLDS: Record<string, Partial<SpreadOptions> & { noise?: number }> = {
  plain: {},
  theta_low: { theta: THETA * 0.7 },
  theta_high: { theta: THETA * 1.3 },
  circadian: { circadian: 3 },
  missing: { missing: 0.15 },
  implicit: { implicit: 0.15 },
  all: { theta: THETA * 0.7, circadian: 3, missing: 0.15, implicit: 0.15 },
  /** Followers as exported are off by a factor of e to either side (one standard deviation). */
  audience: { noise: 1 },
};

/** One export with its follower list, and the truth. */
export interface Truth {
  dataset: Dataset;
  /** Row of the post that each row was truly taken from; -1 = nobody's, or it is not in the export. */
  parent: Int32Array;
  /** True where the author of the one row follows that of the other. */
  follows(row: number, other: number): boolean;
}

const ACCOUNTS = 4000;
const POSTS = 1500;
const START = Date.UTC(2026, 0, 5);

export function truthOf(world: string, seed: number): Truth {
  const { noise = 0, ...options } = WORLDS[world]!;
  const network = plantedPartition(seeded(seed), {
    ...{ accounts: ACCOUNTS, communities: 4, meanFollowed: 30, mixing: 0.2 },
  });
  const { posts, missing, handles } = spread(seeded(1000 + seed), {
    ...{ network, posts: POSTS, R: 1.6, answers: 0.3, message: seed % 2, ...options },
  });
  misreport(posts, noise, seed);
  const platform = new Platform(START, posts, missing);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const dataset = importBuffers([
    { name: 'posts.jsonl', bytes: bytes(platform.lines()) },
    { name: 'follows.csv', bytes: bytes(followsCsv(network, handles)) },
  ]);
  const parent = new Int32Array(dataset.posts.count).fill(-1);
  for (const post of posts) {
    const row = dataset.byId(platform.id(post));
    if (row >= 0 && post.parent) parent[row] = dataset.byId(platform.id(post.parent));
  }
  const followed = followedBy(network);
  const numbers = new Map(Array.from(handles, ([number, handle]) => [handle, number]));
  const numberOf = (row: number): number =>
    numbers.get(dataset.accounts.handle(dataset.posts.author[row]!)) ?? -1;
  return { dataset, parent, follows: (row, other) => followed(numberOf(row))?.has(numberOf(other)) ?? false };
}

function misreport(posts: readonly SimulatedPost[], noise: number, seed: number): void {
  if (noise === 0) return;
  const random = seeded(2000 + seed);
  // Twelve draws add up to a normal one, nearly.
  const normal = (): number => Array.from({ length: 12 }, () => random.next()).reduce((a, b) => a + b) - 6;
  for (const account of new Set(posts.map((post) => post.account)))
    account.followers = Math.round(account.followers * Math.exp(noise * normal()));
}
