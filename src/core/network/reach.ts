/** How many groups something came to, how evenly, and when (Weng, Menczer & Ahn 2013). */
import { each, type Steps } from '../steps';

export interface Reach {
  /** H = −Σ p ln p over the groups that were reached, in nats. */
  entropy: number;
  /** H / ln k, k groups reached: 1 = all alike; NaN where one group was reached. */
  normalEntropy: number;
  /** e^H: so many groups of equal share would be as mixed. */
  effective: number;
  /** Share of the largest group. */
  dominance: number;
  /** Groups in the order in which they were first reached, with the time. */
  first: { group: number; time: number }[];
}

/**
 * Reach of items of known group; `time` in any unit, in any order, NaN = undated (an undated item counts, but says nothing
 * of when). Negative groups are unknown and left out. `weight`: how many items each stands for; null = 1. O(items).
 */
export function* groupReach(
  group: ArrayLike<number>,
  time: ArrayLike<number>,
  weight: ArrayLike<number> | null = null,
): Steps<Reach> {
  const sizes = new Map<number, number>();
  const firsts = new Map<number, number>();
  let all = 0;
  yield* each(group.length, (i) => {
    const g = group[i]!;
    if (g < 0) return;
    const items = weight ? weight[i]! : 1;
    all += items;
    sizes.set(g, (sizes.get(g) ?? 0) + items);
    if (!(time[i]! >= (firsts.get(g) ?? Infinity)) && !Number.isNaN(time[i]!)) firsts.set(g, time[i]!);
  });
  let [entropy, largest] = [0, 0];
  for (const size of sizes.values()) {
    entropy -= (size / all) * Math.log(size / all);
    largest = Math.max(largest, size);
  }
  return {
    entropy,
    normalEntropy: sizes.size > 1 ? entropy / Math.log(sizes.size) : NaN,
    effective: all > 0 ? Math.exp(entropy) : 0,
    dominance: all > 0 ? largest / all : NaN,
    first: Array.from(firsts, ([g, t]) => ({ group: g, time: t })).sort(
      (a, b) => a.time - b.time || a.group - b.group,
    ),
  };
}

/** Groups reached at a time: those first reached no later. */
export const reachedAt = ({ first }: Reach, time: number): number =>
  first.reduce((count, entry) => count + (entry.time <= time ? 1 : 0), 0);

/**
 * Groups that as many items would reach if they were drawn from all members by chance, without returning any:
 * Σ_g 1 − C(N − n_g, items) / C(N, items). The baseline beside which a number of groups is to be read. O(groups).
 */
export function expectedReached(sizes: ArrayLike<number>, items: number): number {
  let all = 0;
  for (let g = 0; g < sizes.length; g++) all += sizes[g]!;
  const drawn = Math.min(items, all);
  let expected = 0;
  for (let g = 0; g < sizes.length; g++) {
    const others = all - sizes[g]!;
    expected += drawn > others ? 1 : 1 - Math.exp(logChoose(others, drawn) - logChoose(all, drawn));
  }
  return expected;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** ln n!: exact sums below 20, Stirling's series beyond (off by less than 1e-10). */
function logFactorial(n: number): number {
  if (n < 20) {
    let sum = 0;
    for (let i = 2; i <= n; i++) sum += Math.log(i);
    return sum;
  }
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
}
