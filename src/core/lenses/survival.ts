/** How long until something happens, where for some it has not happened yet (Kaplan & Meier 1958). */

export interface SurvivalStep {
  /** Ms since the beginning. */
  after: number;
  /** Happened at this step; ended without it (the export ends). */
  events: number;
  censored: number;
  /** Share of those for whom it has not happened yet: Π (1 − d/n) up to and with this step. */
  share: number;
}

/** S(t) = Π (1 − dᵢ / nᵢ), a step for each length. Of equal lengths, what happened comes before what ended. O(n log n). */
export function survivalOf(spans: readonly { length: number; happened: boolean }[]): SurvivalStep[] {
  // Two columns of numbers are sorted many times as quickly as one list of spans, which would hold a worker.
  const lengths = (of: boolean): Float64Array =>
    Float64Array.from(
      spans.filter(({ happened }) => happened === of),
      ({ length }) => length,
    ).sort();
  const [happened, ended] = [lengths(true), lengths(false)];
  const steps: SurvivalStep[] = [];
  let share = 1;
  for (let [i, j] = [0, 0]; i < happened.length || j < ended.length;) {
    const after = Math.min(happened[i] ?? Infinity, ended[j] ?? Infinity);
    const atRisk = happened.length - i + ended.length - j;
    let events = 0;
    let censored = 0;
    for (; happened[i] === after; i++) events++;
    for (; ended[j] === after; j++) censored++;
    share *= 1 - events / atRisk;
    steps.push({ after, events, censored, share });
  }
  return steps;
}

/** Time by which it has happened for half; null where it has not for so many. */
export const medianOf = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ share }) => share <= 0.5)?.after ?? null;
