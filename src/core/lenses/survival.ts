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

/** How long one waited; `posts`: for how many it stands. */
export interface Wait {
  length: number;
  happened: boolean;
  posts: number;
}

/**
 * S(t) = Π (1 − dᵢ / nᵢ), a step for each length, d and n being sums of posts. Of equal lengths, what happened comes before
 * what ended. O(n log n).
 */
export function survivalOf(spans: readonly Wait[]): SurvivalStep[] {
  const [happened, ended] = [new Waits(spans, true), new Waits(spans, false)];
  const steps: SurvivalStep[] = [];
  let share = 1;
  while (happened.posts > 0 || ended.posts > 0) {
    const after = Math.min(happened.next, ended.next);
    const atRisk = happened.posts + ended.posts;
    const events = happened.take(after);
    const censored = ended.take(after);
    share *= 1 - events / atRisk;
    steps.push({ after, events, censored, share });
  }
  return steps;
}

/** Waits that ended one way, from the shortest on. */
class Waits {
  readonly #lengths: Float64Array;
  /** In the order of the lengths; null where each is one. */
  readonly #posts: Float64Array | null;
  #at = 0;
  /** Posts not taken yet. */
  posts: number;

  constructor(spans: readonly Wait[], of: boolean) {
    const own = spans.filter(({ happened }) => happened === of);
    this.posts = own.reduce((sum, { posts }) => sum + posts, 0);
    const weighed = this.posts > own.length;
    // A column of numbers is sorted many times as quickly as a list of spans.
    if (weighed) own.sort((a, b) => a.length - b.length);
    this.#lengths = Float64Array.from(own, ({ length }) => length);
    if (!weighed) this.#lengths.sort();
    this.#posts = weighed ? Float64Array.from(own, ({ posts }) => posts) : null;
  }

  /** The shortest length that is left. */
  get next(): number {
    return this.#lengths[this.#at] ?? Infinity;
  }

  /** Takes those of a length: how many posts they are. */
  take(length: number): number {
    let posts = 0;
    for (; this.#lengths[this.#at] === length; this.#at++) posts += this.#posts ? this.#posts[this.#at]! : 1;
    this.posts -= posts;
    return posts;
  }
}

/** Time by which it has happened for half; null where it has not for so many. */
export const medianOf = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ share }) => share <= 0.5)?.after ?? null;
