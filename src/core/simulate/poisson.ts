import type { Random } from '../random';

/** Above this mean the normal approximation stands in: its error is below a thousandth, its cost does not grow. */
const LARGE = 400;

/** A Poisson number of the given mean (Knuth's product for small means, the normal approximation beyond). */
export function poisson(random: Random, mean: number): number {
  if (mean > LARGE) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  // The product of many numbers would underflow: a mean is taken in parts.
  let count = 0;
  for (let left = mean; left > 0; left -= 30) {
    const stop = Math.exp(-Math.min(30, left));
    for (let product = random.next(); product > stop; product *= random.next()) count++;
  }
  return count;
}

/** A standard normal number (Box & Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
