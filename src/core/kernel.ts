/**
 * Time from a post to its retelling: the memory kernel of SEISMIC (Zhao, Erdogdu, He, Rajaraman & Leskovec 2015),
 * constant up to s0 and a power law beyond, with the constants of its R package: their product integrates to 1; the
 * often quoted θ = 0.242 with the same c does not. All times in seconds.
 */
export const THETA = 0.2314843;
export const S0 = 300;
export const C = 0.0006265725;

/** Density of a delay of `s` seconds, per second; 0 before the post. */
export function kernelDensity(s: number): number {
  if (s < 0) return 0;
  return s <= S0 ? C : C * (s / S0) ** -(1 + THETA);
}

/** Share of delays longer than `s` seconds. */
export function kernelSurvival(s: number): number {
  if (s <= S0) return 1 - C * Math.max(0, s);
  return ((C * S0 ** (1 + THETA)) / THETA) * s ** -THETA;
}

/**
 * Seconds of delay for u in 0 … 1: the inverse of the distribution. For another exponent than the published one the
 * constant is the one with which the product still integrates to 1: c = θ / (s0 (1 + θ)).
 */
export function delayAt(u: number, theta: number = THETA): number {
  const c = theta === THETA ? C : theta / (S0 * (1 + theta));
  if (u <= c * S0) return u / c;
  return S0 * ((c * S0) / theta / (1 - u)) ** (1 / theta);
}
