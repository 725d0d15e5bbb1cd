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
  const sorted = [...spans].sort((a, b) => a.length - b.length);
  const steps: SurvivalStep[] = [];
  let share = 1;
  for (let at = 0; at < sorted.length;) {
    const after = sorted[at]!.length;
    const atRisk = sorted.length - at;
    let events = 0;
    let censored = 0;
    for (; at < sorted.length && sorted[at]!.length === after; at++)
      if (sorted[at]!.happened) events++;
      else censored++;
    share *= 1 - events / atRisk;
    steps.push({ after, events, censored, share });
  }
  return steps;
}

/** Time by which it has happened for half; null where it has not for so many. */
export const medianOf = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ share }) => share <= 0.5)?.after ?? null;
