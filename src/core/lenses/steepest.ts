/** The contiguous words of a message that are lost most. */

const STEEP = 2 / 3;

/**
 * Of the words' shares, the run that is lost most: words count as far as their loss lies above two thirds of the greatest
 * (or above the mean, where that is more), and the run with the largest sum wins, the earliest of equals. So a phrase
 * that is lost together goes before one word that is lost a little more often. Our own choice. Tokens that are no words stand inside
 * a run and are not counted. Null where no word was lost. O(words).
 */
export function steepestRun(shares: ArrayLike<number>, core: readonly boolean[]): number[] | null {
  const words = core.flatMap((isWord, token) => (isWord ? [token] : []));
  const losses = words.map((token) => 1 - shares[token]!);
  const most = losses.reduce((top, loss) => Math.max(top, loss), 0);
  if (most <= 0) return null;
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  // Where all are lost alike, the whole message is the run.
  const threshold = Math.min(Math.max(mean, most * STEEP), most - Number.EPSILON);
  let best = { from: 0, to: 0, sum: -Infinity };
  let here = { from: 0, sum: 0 };
  losses.forEach((loss, at) => {
    if (here.sum <= 0) here = { from: at, sum: 0 };
    here.sum += loss - threshold;
    if (here.sum > best.sum) best = { from: here.from, to: at + 1, sum: here.sum };
  });
  return words.slice(best.from, best.to);
}
