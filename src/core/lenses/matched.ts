/**
 * Two kinds of message compared fairly: only messages of like size (Juul & Ugander 2021: differences of shape between
 * kinds vanish when sizes are matched). Few messages of one source have the very same size, so that sizes within the
 * same doubling count as alike: our own choice.
 */
import { ksDistance, sizeMatched } from '../paths/compare';
import { seeded } from '../random';

/** A class of sizes: from … to posts, both included. */
export interface SizeClass {
  from: number;
  to: number;
  /** Indices of the messages of either kind in it. */
  a: number[];
  b: number[];
  /** As many of each as the fewer, drawn once by a fixed chance. */
  matched: { a: number[]; b: number[] };
}

export interface MatchedKinds {
  classes: SizeClass[];
  /** Messages of each kind that were matched: as many of one as of the other. */
  pairs: number;
}

const SEED = 1;

/** Number of a size's class: 1, 2–3, 4–7, … */
const classOf = (size: number): number => 31 - Math.clz32(size);

/** `sizes` by index of message; `a` and `b` are indices of two kinds. O(messages log messages). */
export function matchBySize(
  sizes: ArrayLike<number>,
  a: readonly number[],
  b: readonly number[],
): MatchedKinds {
  const random = seeded(SEED);
  const classes = (list: readonly number[]): number[] => list.map((index) => classOf(sizes[index]!));
  const drawn = sizeMatched(classes(a), classes(b), (n) => random.below(n));
  const taken = { a: drawn.a.map((i) => a[i]!), b: drawn.b.map((i) => b[i]!) };
  const numbers = [...new Set([...classes(a), ...classes(b)])].sort((x, y) => x - y);
  return {
    pairs: taken.a.length,
    classes: numbers.map((number) => {
      const within = (list: readonly number[]): number[] =>
        list.filter((index) => classOf(sizes[index]!) === number);
      return {
        from: 2 ** number,
        to: 2 ** (number + 1) - 1,
        a: within(a),
        b: within(b),
        matched: { a: within(taken.a), b: within(taken.b) },
      };
    }),
  };
}

/** Largest gap between the distributions of a figure over the matched messages of either kind; NaN where none is known. */
export function matchedGap({ classes }: MatchedKinds, figure: (index: number) => number): number {
  const known = (side: 'a' | 'b'): number[] =>
    classes.flatMap(({ matched }) => matched[side].map(figure)).filter((value) => !Number.isNaN(value));
  return ksDistance(known('a'), known('b'));
}
