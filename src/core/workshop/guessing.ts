/** What a room guessed over what the export holds. */
import { seeded } from '../random';

/** Share of the retellings of a hop that keep the pinned words; null where nobody at that hop can be compared. */
export type Shares = readonly (number | null)[];

/** Below this share the point counts as lost: more than half no longer have it. Our own choice. */
const LOST_BELOW = 0.5;

/** The first hop at which most have lost the pinned words (`shares[0]` is hop 1); null where that never happens. */
export function lostAt(shares: Shares): number | null {
  const at = shares.findIndex((share) => share !== null && share < LOST_BELOW);
  return at < 0 ? null : at + 1;
}

/**
 * How far a drawn line lies from the true one: the mean distance over the hops that can be compared, 0 = the same, 1 = as
 * far as can be; NaN where no hop can be.
 */
export function distanceOf(drawn: readonly number[], shares: Shares): number {
  const apart = shares.flatMap((share, i) => (share === null ? [] : [Math.abs(share - (drawn[i] ?? 0))]));
  return apart.reduce((sum, one) => sum + one, 0) / apart.length;
}

/**
 * Which words fell first: those whose share is among the `count` lowest; words that fell as far as the last of these are
 * among them, so that no tie is decided. `shares` by token; tokens that are no words, and words that nobody lost, are never
 * among them.
 */
export function fallenFirst(shares: ArrayLike<number>, core: readonly boolean[], count: number): Set<number> {
  const fell = core.flatMap((word, token) => (word && shares[token]! < 1 ? [token] : []));
  const last = fell.map((token) => shares[token]!).sort((a, b) => a - b)[Math.min(count, fell.length) - 1];
  return new Set(last === undefined ? [] : fell.filter((token) => shares[token]! <= last));
}

/** Wordings to choose the next one among. */
const CHOICES = 4;

/** The true wording among others, in a seeded order; fewer where there are not so many. Numbers are all distinct. */
export function choicesOf(truth: number, others: readonly number[], seed: number): number[] {
  const random = seeded(seed);
  const pool = [...new Set(others)].filter((one) => one !== truth);
  const chosen = [truth];
  while (chosen.length < CHOICES && pool.length) chosen.push(...pool.splice(random.below(pool.length), 1));
  for (let i = chosen.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [chosen[i], chosen[j]] = [chosen[j]!, chosen[i]!];
  }
  return chosen;
}

/** The middle of the room's numbers, and the one that came closest; NaN for none. */
export function roomOf(numbers: readonly number[], answer: number): { middle: number; closest: number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const middle = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  const closest = sorted.reduce(
    (best, one) => (Math.abs(one - answer) < Math.abs(best - answer) ? one : best),
    sorted[0] ?? NaN,
  );
  return { middle: sorted.length ? middle : NaN, closest };
}
