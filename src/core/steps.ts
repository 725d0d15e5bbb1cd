/** Long work written as one function, done in slices: so that a worker can hear a cancel or a question between them. */

/** Work that yields, between two steps, what it cost since the last, in its own unit; it returns its result. */
export type Steps<T> = Generator<number, T, void>;

/** Steps of a loop that cost little each: what a worker does of them in a few milliseconds. */
export const EACH = 10_000;

/** Does the work with a pause after every `slice` units, and one before the first. */
export async function inSlices<T>(steps: Steps<T>, slice: number, pause: () => Promise<void>): Promise<T> {
  let spent = slice;
  for (;;) {
    if (spent >= slice) {
      spent = 0;
      await pause();
    }
    const step = steps.next();
    if (step.done) return step.value;
    spent += step.value;
  }
}

/** Does the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Acts on 0 … count − 1, with a step after every `slice` of them: they cost as much as EACH cheap ones. */
export function* each(count: number, act: (i: number) => void, slice = EACH): Steps<void> {
  for (let from = 0; from < count; from += slice) {
    const to = Math.min(count, from + slice);
    for (let i = from; i < to; i++) act(i);
    yield ((to - from) * EACH) / slice;
  }
}
