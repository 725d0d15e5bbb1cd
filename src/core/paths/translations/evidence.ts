/**
 * What two posts in different languages share besides words (methods §4). None of it says that one is a translation of
 * the other: they "share link and number".
 */

/** What can be shared, in the order of their bits. */
const ANCHORS = ['post', 'link', 'medium', 'number', 'hashtag', 'mention'] as const;
export type Anchor = (typeof ANCHORS)[number];
export const ANCHOR = { post: 1, link: 2, medium: 4, number: 8, hashtag: 16, mention: 32 } as const;

/** The kinds that bits of ANCHOR stand for. */
export const anchorsOf = (bits: number): Anchor[] => ANCHORS.filter((anchor) => bits & ANCHOR[anchor]);

/** Anchors by number: bit of its kind, and idf = ln(texts ÷ texts that hold it). */
export interface AnchorTable {
  readonly kind: ArrayLike<number>;
  readonly idf: ArrayLike<number>;
  /** Texts that hold it. */
  readonly held: ArrayLike<number>;
}

export interface Evidence {
  /** Kinds of what is shared: bits of ANCHOR. */
  kinds: number;
  /** The same, of what is shared and rare. */
  rare: number;
  /** Sum of the idf of what is shared. */
  sumIdf: number;
  /** That sum ÷ the sum over all that either holds, 0 … 1. */
  weightedJaccard: number;
}

/** Texts that may hold a link or medium that is rare enough to be evidence by itself. Our own choice. */
export const RARE_IN = 50;
/** Sum of idf from which two kinds are evidence together, and within how many ms (methods §4). */
const SUM_FROM = 8;
const WITHIN = 7 * 86_400_000;

/** Compares two lists of anchors, each ascending and without repeats. O(a + b). */
export function compareAnchors(a: ArrayLike<number>, b: ArrayLike<number>, table: AnchorTable): Evidence {
  let [kinds, rare, sumIdf, all] = [0, 0, 0, 0];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [left, right] = [a[i] ?? Infinity, b[j] ?? Infinity];
    const anchor = Math.min(left, right);
    all += table.idf[anchor]!;
    if (left === right) {
      kinds |= table.kind[anchor]!;
      if (table.held[anchor]! <= RARE_IN) rare |= table.kind[anchor]!;
      sumIdf += table.idf[anchor]!;
    }
    if (left === anchor) i++;
    if (right === anchor) j++;
  }
  return { kinds, rare, sumIdf, weightedJaccard: all > 0 ? sumIdf / all : 0 };
}

/** True where what posts in two languages share makes one a candidate for a translation; `apart` in ms. */
export function isCandidate({ kinds, rare, sumIdf }: Evidence, apart: number): boolean {
  if (kinds & ANCHOR.post || rare & (ANCHOR.link | ANCHOR.medium)) return true;
  const several = (kinds & (kinds - 1)) !== 0;
  return several && sumIdf >= SUM_FROM && apart <= WITHIN;
}
