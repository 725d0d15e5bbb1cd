/** How often words are changed, and whether the sizes of wordings are those that such a rate alone would give. */
import { KIND } from '../dataset/types';
import type { Cascade } from '../replay/types';
import { mutationRate } from '../wording/measures';
import type { VariantTree } from '../wording/tree';

/** Below this many wordings the fitted exponent says little. Our own choice. */
export const FEW_WORDINGS = 50;
const ROUNDS = 200;
const CLOSE = 1e-9;

export interface Mutation {
  /** Wordings V, and posts that carry one N, the root and reposts among them. */
  wordings: number;
  carriers: number;
  /** Posts that could change the words: no reposts, not the root. */
  changers: number;
  /** (V − 1) / (N − 1): share of the posts that made a new wording; null where one post carries all there is. */
  rate: number | null;
  /** The same of those who could change the words (no reposts, not the root); null where there is none. */
  rateOfChangers: number | null;
  /** Exponent that a Simon–Yule process with `rate` gives to the sizes: p(k) ~ k^−(1 + 1/(1 − μ)) (Simon 1955). */
  expectedExponent: number | null;
  /** Most likely exponent of a Yule–Simon distribution of the sizes; null where no wording has two carriers. */
  fittedExponent: number | null;
  /** Share of all carriers that the most carried wording has: the first comes out larger than the process says (Dodds et al. 2016). */
  largestShare: number | null;
  /** Too few wordings to hold the exponents against each other. */
  few: boolean;
}

/**
 * From the lineage of a whole cascade; of a sample, from the posts that were read, each counted once: how many wordings the
 * others have no sample tells (`readTree`). O(wordings).
 */
export function mutationOf(tree: Pick<VariantTree, 'count' | 'carriers' | 'reposts'>): Mutation {
  const { count, carriers } = tree;
  const all = sum(carriers);
  const changers = all - sum(tree.reposts) - 1;
  const measured = all > 1 ? mutationRate(count, all) : null;
  return {
    wordings: count,
    carriers: all,
    changers: Math.max(0, changers),
    rate: measured && measured.rate,
    rateOfChangers: changers > 0 ? Math.min(1, (count - 1) / changers) : null,
    expectedExponent: measured && measured.rate < 1 ? measured.exponent : null,
    fittedExponent: yuleExponent(carriers),
    largestShare: all > 0 ? carriers.reduce((most, size) => Math.max(most, size), 0) / all : null,
    few: count < FEW_WORDINGS,
  };
}

/** Wordings with the posts that were read and carry them: of a sample each counts once. O(posts). */
export function readTree(
  { count, variant, kind, weight, shown }: Cascade,
  tree: Pick<VariantTree, 'count' | 'carriers' | 'reposts'>,
): Pick<VariantTree, 'count' | 'carriers' | 'reposts'> {
  if (!weight) return tree;
  const carriers = new Uint32Array(tree.count);
  const reposts = new Uint32Array(tree.count);
  for (let place = 0; place < count; place++) {
    if (variant[place]! < 0 || shown?.[place] === 0) continue;
    carriers[variant[place]!]!++;
    if (kind[place] === KIND.repost) reposts[variant[place]!]!++;
  }
  return { count: tree.count, carriers, reposts };
}

/** Share that is expected to be word for word the source's after so many hops: (1 − μ)^hops. */
export const intactAfter = (rate: number, hops: number): number => (1 - rate) ** hops;

/** How many wordings are carried by at least so many posts. */
export interface Tail {
  size: number;
  atLeast: number;
}

/** The sizes that there are, ascending, each with the wordings of at least that size. O(wordings log wordings). */
export function sizeTail(carriers: ArrayLike<number>): Tail[] {
  const sizes = Array.from(carriers)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  return sizes.flatMap((size, i) => (size === sizes[i - 1] ? [] : [{ size, atLeast: sizes.length - i }]));
}

/**
 * Share of wordings that at least so many posts carry, by a Yule–Simon distribution of this exponent (ρ + 1), at each
 * of the sizes, which ascend: P(k ≥ n) = Γ(n) Γ(ρ + 1) / Γ(n + ρ). O(largest size).
 */
export function yuleTail(exponent: number, sizes: readonly number[]): number[] {
  const rho = exponent - 1;
  let share = 1;
  let at = 1;
  return sizes.map((size) => {
    for (; at < size; at++) share *= at / (at + rho);
    return share;
  });
}

/**
 * Exponent ρ + 1 of p(k) = ρ B(k, ρ + 1), by maximum likelihood: the fixed point of
 * ρ = n / Σ (ψ(k + ρ + 1) − ψ(ρ + 1)). Null where all sizes are 1: no exponent is large enough.
 */
export function yuleExponent(sizes: ArrayLike<number>): number | null {
  const alike = new Map<number, number>();
  for (const size of Array.from(sizes)) if (size > 0) alike.set(size, (alike.get(size) ?? 0) + 1);
  if ([...alike.keys()].every((size) => size === 1)) return null;
  const n = [...alike.values()].reduce((total, times) => total + times, 0);
  let rho = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let slope = 0;
    for (const [size, times] of alike) slope += times * (digamma(size + rho + 1) - digamma(rho + 1));
    const next = n / slope;
    if (Math.abs(next - rho) < CLOSE) break;
    rho = next;
  }
  return rho + 1;
}

/** ψ(x), x > 0: the recurrence up to 6, then the asymptotic series. */
function digamma(x: number): number {
  let below = 0;
  while (x < 6) below -= 1 / x++;
  const inverse = 1 / (x * x);
  return below + Math.log(x) - 0.5 / x - inverse * (1 / 12 - inverse * (1 / 120 - inverse / 252));
}

const sum = (values: Uint32Array): number => values.reduce((total, value) => total + value, 0);
