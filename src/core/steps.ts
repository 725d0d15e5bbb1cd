/** Long work written as one function, done in slices: so that a worker can hear a cancel or a question between them. */

/** Work that yields, between two steps, what it cost since the last, in its own unit; it returns its result. */
export type Steps<T> = Generator<number, T, void>;

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
