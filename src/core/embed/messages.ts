/**
 * What an article and a frame say to each other. Every message names the version; whatever has another shape is none.
 * Times are shares of the replay, 0 … 1: an article knows how far it is scrolled, not when a post was written.
 */
import * as v from 'valibot';
import { LENSES } from '../lenses/names';

export const VERSION = 1;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const head = { afterword: v.literal(VERSION) };

const Asked = v.variant('do', [
  v.object({ ...head, do: v.picklist(['play', 'pause']) }),
  /** To a share of the replay. */
  v.object({ ...head, do: v.literal('seek'), at: share }),
  /** To a step of the story, counted from 0. */
  v.object({
    ...head,
    do: v.literal('step'),
    to: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
  }),
  v.object({ ...head, do: v.literal('lens'), lens: v.picklist(LENSES) }),
  /** A post by its key, as addresses have it; null = none. */
  v.object({
    ...head,
    do: v.literal('select'),
    key: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/))),
  }),
]);
export type Asked = v.InferOutput<typeof Asked>;

/** What a frame tells. It names no person and quotes nobody. */
export type Told =
  | { is: 'ready'; posts: number; steps: number }
  | { is: 'moment'; at: number; playing: boolean }
  | { is: 'step'; at: number }
  | { is: 'select'; key: string | null }
  | { is: 'fault' };

/** What an article asks; null where it is not understood. */
export function readAsked(data: unknown): Asked | null {
  const read = v.safeParse(Asked, data);
  return read.success ? read.output : null;
}

export const writeTold = (told: Told): Told & { afterword: typeof VERSION } => ({
  afterword: VERSION,
  ...told,
});
