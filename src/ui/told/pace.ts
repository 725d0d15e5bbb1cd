/** How often a listener is told something: what is told follows at a distance, and of much at once the most telling. */
import type { Happening } from '../../core/replay';

/** Between two sentences while it plays, and before what a hand does has come to rest, in milliseconds. */
export const LEAST_MS = 4000;
export const REST_MS = 600;
/** Happenings that are told at once; of more, those that say most. */
const MOST = 2;
const TELLING: readonly Happening['is'][] = ['begin', 'end', 'hop', 'switch', 'half', 'pause'];

export class Pace {
  #waiting: Happening[] = [];
  #spoken = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Tells happenings, in order of time. */
    private readonly tell: (happenings: readonly Happening[]) => void,
    private readonly say: (text: string) => void,
  ) {}

  /** These happened while it plays. */
  happened(happenings: readonly Happening[]): void {
    if (!happenings.length) return;
    this.#waiting.push(...happenings);
    clearTimeout(this.#rest);
    this.#timer ??= setTimeout(() => this.#speak(), Math.max(0, this.#spoken + LEAST_MS - now()));
  }

  /** Something was done by hand: it is told once nothing follows for a moment, in place of all that waits. */
  rested(text: () => string): void {
    this.clear();
    this.#rest = setTimeout(() => {
      this.#spoken = now();
      this.say(text());
    }, REST_MS);
  }

  /** Nothing that waits is told. */
  clear(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#rest);
    this.#timer = undefined;
    this.#waiting = [];
  }

  #speak(): void {
    this.#timer = undefined;
    this.#spoken = now();
    const chosen = mostTelling(this.#waiting);
    this.#waiting = [];
    this.tell(chosen);
  }
}

/** The most telling of what happened, the latest of its kind, in order of time. */
export function mostTelling(happenings: readonly Happening[]): Happening[] {
  const rank = ({ is }: Happening): number => TELLING.indexOf(is);
  return happenings
    .map((happening, at) => ({ happening, at }))
    .sort((a, b) => rank(a.happening) - rank(b.happening) || b.at - a.at)
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at)
    .map(({ happening }) => happening);
}

const now = (): number => performance.now();
