/** Measures of one hop on core tokens (methods §3.3). */
import { lcsLength } from './lcs';

export interface HopMeasures {
  /** Length of the longest common subsequence. */
  lcs: number;
  /** 2L / (|a| + |b|); 1 for two empty wordings. */
  fidelity: number;
  /** L / |a|: share of the parent's words that are kept. */
  retention: number;
  /** (|b| − L) / |b|: share of the child's words that are new. */
  novelty: number;
}

/** The measures of an alignment (lcs.ts) with a child of so many tokens. */
export function measuresOf(kept: Int32Array, child: number): HopMeasures {
  let lcs = 0;
  for (let i = 0; i < kept.length; i++) if (kept[i]! >= 0) lcs++;
  return {
    lcs,
    fidelity: ratio(2 * lcs, kept.length + child, 1),
    retention: ratio(lcs, kept.length, 1),
    novelty: ratio(child - lcs, child, 0),
  };
}

/** 2L / (|a| + |b|), without the rest. */
export function fidelity(parent: ArrayLike<number>, child: ArrayLike<number>): number {
  return ratio(2 * lcsLength(parent, child), parent.length + child.length, 1);
}

/**
 * Share of posts that changed the wording: (V − 1) / (N − 1), and the exponent 1 + 1 / (1 − μ) that a Simon–Yule
 * process with that rate gives to the sizes of variants (Simon 1955; Adamic et al. 2016).
 */
export function mutationRate(variants: number, copies: number): { rate: number; exponent: number } {
  const rate = copies > 1 ? (variants - 1) / (copies - 1) : NaN;
  return { rate, exponent: 1 + 1 / (1 - rate) };
}

const ratio = (part: number, whole: number, empty: number): number => (whole === 0 ? empty : part / whole);
