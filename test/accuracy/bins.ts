/** Whether what is claimed comes true as often as claimed: hops by their probability, in ten bins. */

/** Hops that a bin must hold to be graded. */
const GRADED = 200;
const BINS = 10;

interface Bin {
  hops: number;
  /** Sum of their probabilities. */
  claimed: number;
  right: number;
}
export type Bins = Bin[];

export const noBins = (): Bins => Array.from({ length: BINS }, () => ({ hops: 0, claimed: 0, right: 0 }));

export function tally(bins: Bins, probability: number, right: boolean): void {
  const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))]!;
  bin.hops++;
  bin.claimed += probability;
  if (right) bin.right++;
}

/** The largest gap between claim and share of right ones, over bins that hold enough. */
export const worst = (bins: Bins): number =>
  Math.max(
    ...bins
      .filter(({ hops }) => hops >= GRADED)
      .map(({ hops, claimed, right }) => Math.abs(claimed - right) / hops),
  );

/** claimed→right (hops), bin by bin. */
export const table = (bins: Bins): string =>
  bins
    .filter(({ hops }) => hops > 0)
    .map(
      ({ hops, claimed, right }) => `${(claimed / hops).toFixed(2)}→${(right / hops).toFixed(2)} (${hops})`,
    )
    .join('  ');
