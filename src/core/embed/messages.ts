/**
 * What an article and a frame say to each other. Every message names the version; whatever has another shape is none.
 * Times are shares of the replay, 0 … 1: an article knows how far it is scrolled, not when a post was written.
 */
import { LENSES, type Lens } from '../lenses/names';

export const VERSION = 1;
const MOST_STEPS = 200;
/** Characters of a sentence, and bytes of a file, at most. */
const LONGEST_SENTENCE = 4000;
const MOST_BYTES = 64 * 2 ** 20;
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
  | { do: 'select'; key: string | null }
  /** The answer is said in these words, as they were published; `corrected`: when they last were, Unix ms, null = never. */
  | { do: 'say'; sentence: string; corrected: number | null };

/** A file that a frame wanted, as the article hands it over; null where there is none. */
export interface Given {
  file: string;
  bytes: ArrayBuffer | null;
}

/** What a frame tells. It names no person and quotes nobody. */
export type Told =
  | { is: 'ready'; posts: number; steps: number }
  | { is: 'moment'; at: number; playing: boolean }
  | { is: 'step'; at: number }
  | { is: 'select'; key: string | null }
  | { is: 'fault' }
  /** It needs a file, and may not fetch it: `DATA`, or one of a sample, by its path below the app. */
  | { is: 'want'; file: string };

/** What is told to whoever listens in an article; a file that is wanted concerns the element alone. */
export const EVENTS = ['ready', 'moment', 'step', 'select', 'fault'] as const satisfies readonly Told['is'][];

/** The posts that an article shows, where they are none of a sample's (data.ts). */
export const DATA = 'data';
const SAMPLE_FILE = /^samples\/[a-z0-9-]{1,60}\/[\w-]+(?:\.[\w-]+)+$/;

/** True for a file that a frame may want; nothing else is ever handed over. */
export const isWanted = (file: unknown): file is string =>
  file === DATA || (typeof file === 'string' && SAMPLE_FILE.test(file));

/** What an article asks; null where it is not understood. Nothing of what was sent is kept but what was looked at. */
export function readAsked(data: unknown): Asked | null {
  if (typeof data !== 'object' || data === null) return null;
  const sent = data as Record<string, unknown>;
  if (sent['afterword'] !== VERSION) return null;
  const { do: what, at, to, lens, key, sentence, corrected } = sent;
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
    case 'say':
      return typeof sentence === 'string' && sentence.length <= LONGEST_SENTENCE && isMoment(corrected)
        ? { do: what, sentence, corrected }
        : null;
    default:
      return null;
  }
}

/** A file that an article hands over; null where what was sent is none. */
export function readGiven(data: unknown): Given | null {
  if (typeof data !== 'object' || data === null) return null;
  const { afterword, do: what, file, bytes } = data as Record<string, unknown>;
  if (afterword !== VERSION || what !== 'give' || !isWanted(file)) return null;
  if (bytes === null) return { file, bytes };
  return bytes instanceof ArrayBuffer && bytes.byteLength <= MOST_BYTES ? { file, bytes } : null;
}

const isMoment = (at: unknown): at is number | null => at === null || Number.isFinite(at);
const isStep = (to: unknown): to is number =>
  typeof to === 'number' && Number.isInteger(to) && to >= 0 && to <= MOST_STEPS;

/** What a frame tells the page, as the message that is posted to it. */
export const writeTold = (told: Told): Told & { afterword: typeof VERSION } => ({
  afterword: VERSION,
  ...told,
});
