/** Seeded chance: sfc32 (Doty-Humphrey, PractRand), seeded by splitmix32. The same seed gives the same cascade, everywhere. */

export interface Random {
  /** 0 … 1, 1 excluded. */
  next(): number;
  /** Whole number below n. */
  below(n: number): number;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
  /** True with a probability. */
  chance(probability: number): boolean;
}

/** A Random that depends on nothing but the lower 32 bits of `seed`. */
export function seeded(seed: number): Random {
  let s = seed | 0;
  const split = (): number => {
    s = (s + 0x9e3779b9) | 0;
    let z = s ^ (s >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
  let [a, b, c, d] = [split(), split(), split(), split()];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)]!,
    chance: (probability) => next() < probability,
  };
}
