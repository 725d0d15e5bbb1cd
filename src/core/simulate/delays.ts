/**
 * Time from a post to its retelling: the memory kernel of SEISMIC (Zhao et al. 2015) with the constants of its R
 * package, constant up to s0 and a power law beyond. Their product integrates to 1; the often quoted θ = 0.242 does not.
 */
export const THETA = 0.2314843;
/** Seconds. */
export const S0 = 300;
export const C = 0.0006265725;

/** Seconds of delay for u in 0 … 1: the inverse of the distribution. */
export function delayAt(u: number, theta: number = THETA): number {
  if (u <= C * S0) return u / C;
  return S0 * ((C * S0) / theta / (1 - u)) ** (1 / theta);
}
