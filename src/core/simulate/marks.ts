const AUDIENCE_EXPONENT = 2.016;
const CAP = 1e6;

/** Followers of an account, for u in 0 … 1: a Pareto law with this exponent (that of the density) from 1, capped. */
export const audienceAt = (u: number, exponent: number = AUDIENCE_EXPONENT): number =>
  Math.min(CAP, (1 - u) ** (-1 / (exponent - 1)));

/** Mean of the capped law: 1 + ∫ of its tail from 1 to the cap. The exponent is not 2. */
export const meanAudience = (exponent: number = AUDIENCE_EXPONENT): number =>
  1 + (CAP ** (2 - exponent) - 1) / (2 - exponent);
