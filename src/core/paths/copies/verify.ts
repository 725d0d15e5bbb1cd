/** When two texts are near-copies (methods §3.2): any of three published or stated rules. */
import { lcsLength } from '../../wording/lcs';

/** Levenshtein similarity above which D3lta calls texts copy-pasta (Richard et al. 2023). */
export const LEVENSHTEIN_ABOVE = 0.693;
/** Jaccard similarity of word 3-grams from which CooRTweet calls texts similar. */
export const JACCARD_FROM = 0.8;
/** Share of the shorter text, in order, that the longer holds; with at least this many words. Our own choice. */
export const CONTAINED_FROM = 0.8;
export const LEAST_WORDS = 4;
/** Characters read by the edit distance: its table is quadratic, and hostile texts are long. */
const LONGEST = 1000;

/** A text as the rules read it. */
export interface Readable {
  tokens: ArrayLike<number>;
  /** Folded words without spaces. */
  letters: string;
}

/** How many words two near-copies share (fidelity, 0 … 1); 0 where no rule accepts them. */
export function nearCopy(a: Readable, b: Readable): number {
  const shorter = Math.min(a.tokens.length, b.tokens.length);
  if (shorter < LEAST_WORDS) return 0;
  const lcs = lcsLength(a.tokens, b.tokens);
  const fidelity = (2 * lcs) / (a.tokens.length + b.tokens.length);
  if (lcs / shorter >= CONTAINED_FROM || wordJaccard(a.tokens, b.tokens) >= JACCARD_FROM) return fidelity;
  // Texts that share next to no words in order cannot come near in letters either; spares most tables.
  if (fidelity < 0.2) return 0;
  const similarity = levenshteinSimilarity(a.letters, b.letters);
  return similarity > LEVENSHTEIN_ABOVE ? fidelity : 0;
}

/** 1 − edit distance ÷ length of the longer; 1 for two empty texts. Read up to 1,000 characters. */
export function levenshteinSimilarity(left: string, right: string): number {
  const a = left.slice(0, LONGEST);
  const b = right.slice(0, LONGEST);
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  if (a === b) return 1;
  const row = new Uint16Array(b.length + 1);
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    const code = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const cost = code === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      row[j] = Math.min(cost, above + 1, row[j - 1]! + 1);
      diagonal = above;
    }
  }
  return 1 - row[b.length]! / longer;
}

/** Jaccard similarity of the sets of word 3-grams; 0 where a text has none. */
export function wordJaccard(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const grams = wordGrams(a);
  if (grams.size === 0) return 0;
  let shared = 0;
  const others = wordGrams(b);
  for (const gram of others) if (grams.has(gram)) shared++;
  return shared / (grams.size + others.size - shared);
}

function wordGrams(tokens: ArrayLike<number>): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= tokens.length; i++) grams.add(`${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]}`);
  return grams;
}
