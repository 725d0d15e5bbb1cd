/**
 * What an article and a frame say to each other. Every message names the version; whatever has another shape is none.
 * Times are shares of the replay, 0 … 1: an article knows how far it is scrolled, not when a post was written.
 */
import { LENSES, type Lens } from '../lenses/names';

export const VERSION = 1;
const MOST_STEPS = 200;
const KEY = /^[0-9a-z]{1,16}$/;

/** What an article asks. */
export type Asked =
  | { do: 'play' | 'pause' }
  /** To a share of the replay, 0 … 1. */
  | { do: 'seek'; at: number }
  /** To a step of the story, counted from 0. */
  | { do: 'step'; to: number }
  | { do: 'lens'; lens: Lens }
  /** A post by its key, as addresses have it; null = none. */
  | { do: 'select'; key: string | null };

/** What a frame tells. It names no person and quotes nobody. */
export type Told =
  | { is: 'ready'; posts: number; steps: number }
  | { is: 'moment'; at: number; playing: boolean }
  | { is: 'step'; at: number }
  | { is: 'select'; key: string | null }
  | { is: 'fault' };

/** What an article asks; null where it is not understood. Nothing of what was sent is kept but what was looked at. */
export function readAsked(data: unknown): Asked | null {
  if (typeof data !== 'object' || data === null) return null;
  const sent = data as Record<string, unknown>;
  if (sent['afterword'] !== VERSION) return null;
  const { do: what, at, to, lens, key } = sent;
  switch (what) {
    case 'play':
    case 'pause':
      return { do: what };
    case 'seek':
      return typeof at === 'number' && at >= 0 && at <= 1 ? { do: what, at } : null;
    case 'step':
      return isStep(to) ? { do: what, to } : null;
    case 'lens': {
      const known = LENSES.find((name) => name === lens);
      return known ? { do: what, lens: known } : null;
    }
    case 'select':
      return key === null || (typeof key === 'string' && KEY.test(key)) ? { do: what, key } : null;
    default:
      return null;
  }
}

const isStep = (to: unknown): to is number =>
  typeof to === 'number' && Number.isInteger(to) && to >= 0 && to <= MOST_STEPS;

export const writeTold = (told: Told): Told & { afterword: typeof VERSION } => ({
  afterword: VERSION,
  ...told,
});
