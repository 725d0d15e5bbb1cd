/** Who a post was likely taken from: a probability for each candidate (methods §1.5). Pure formulas on plain lists. */
import { kernelDensity } from '../../kernel';

/** Weight of a candidate whom the author is known not to follow: seen by search, a list, another site. Our own choice. */
export const IMPLICIT_LINK = 0.05;

/** One post that another may have been taken from. */
export interface Candidate {
  /** Seconds, on any clock. */
  time: number;
  /** Followers; 0 counts as 1. */
  audience: number;
  /** The author of the later post follows this one; null = no follower list says so or not. */
  followed: boolean | null;
}

/**
 * Probability of each candidate, in their order: kernel of the delay × audience where no follower list is known, ×
 * known ties where one is. Sums to 1; all 0 where no candidate is earlier.
 */
export function posterior(
  candidates: readonly Candidate[],
  time: number,
  implicit: number = IMPLICIT_LINK,
): Float64Array {
  return normalised(
    Float64Array.from(candidates, ({ time: from, audience, followed }) => {
      if (from >= time) return 0;
      const tie = followed === null ? Math.max(1, audience) : followed ? 1 : implicit;
      return tie * kernelDensity(time - from);
    }),
  );
}

/** Cas.In (Rizoiu et al. 2018): m^β exp(r Δt), r per second, in log space. Probabilities of all earlier posts. */
export function casIn(
  times: ArrayLike<number>,
  magnitudes: ArrayLike<number>,
  child: number,
  rate = -0.000068,
  beta = 1,
): Float64Array {
  const logs = Float64Array.from({ length: child }, (_, k) => {
    return beta * Math.log(Math.max(1, magnitudes[k]!)) + rate * (times[child]! - times[k]!);
  });
  const most = logs.reduce((top, value) => Math.max(top, value), -Infinity);
  return normalised(logs.map((value) => Math.exp(value - most)));
}

/** Width of the stretch that PDI integrates over, and what it adds to a delay, in seconds (the authors' code). */
const PDI_EPSILON = 1e-4;
const PDI_OFFSET = 0.1;

/**
 * Probabilistic diffusion inference (DeVerna et al. 2024): γ × share of audience + (1 − γ) × share of a power law of
 * the delay, exponent α, from 1 s on.
 */
export function pdi(
  candidateTimes: ArrayLike<number>,
  followers: ArrayLike<number>,
  time: number,
  gamma: number,
  alpha: number,
): Float64Array {
  const audience = normalised(Float64Array.from(followers));
  const delays = normalised(
    Float64Array.from(candidateTimes, (from) => {
      const z = time - from + PDI_OFFSET;
      return (z - PDI_EPSILON) ** (1 - alpha) - (z + PDI_EPSILON) ** (1 - alpha);
    }),
  );
  return audience.map((share, j) => gamma * share + (1 - gamma) * delays[j]!);
}

/** Entropy of a distribution in bits, and as a share of its most (0 for one candidate). */
export function entropy(p: ArrayLike<number>): { bits: number; norm: number } {
  let bits = 0;
  let possible = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i]! <= 0) continue;
    possible++;
    bits -= p[i]! * Math.log2(p[i]!);
  }
  return { bits, norm: possible > 1 ? bits / Math.log2(possible) : 0 };
}

function normalised(weights: Float64Array): Float64Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum > 0 ? weights.map((weight) => weight / sum) : weights;
}
