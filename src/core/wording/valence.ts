// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- several projects check this file, and each needs the types
/// <reference path="./vader-sentiment.d.ts" />
/**
 * Word valence of English, by VADER (Hutto & Gilbert 2014). It counts words of good and bad feeling; it is no stance: "We
 * condemn the attack" scores −0.69. Slow (some 150 µs a text) and large: only for what is shown, only in a worker, and
 * loaded only where it is.
 */

/** Least change of the compound score beside its change of sign (methods §3.4). */
const LEAST_SHIFT = 0.5;

/** Compound score, −1 … 1, of an English text; null for a text that is not said to be English. */
export type Valence = (text: string, lang: string) => number | null;

/** Loads VADER (Hutto & Gilbert 2014), whose lexicon is English. */
export async function loadValence(): Promise<Valence> {
  const { SentimentIntensityAnalyzer } = await import('vader-sentiment');
  return (text, lang) =>
    /^en(?:-|$)/i.test(lang) ? SentimentIntensityAnalyzer.polarity_scores(text).compound : null;
}

/** True where the words turn from good to bad feeling, or back. */
export const valenceShifts = (from: number | null, to: number | null): boolean =>
  from !== null && to !== null && from * to < 0 && Math.abs(from - to) >= LEAST_SHIFT;
