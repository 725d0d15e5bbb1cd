/** Longest that is waited for what a worker was asked, in milliseconds. */
const LONGEST_MS = 120_000;

/** Resolves once something that is read from state holds; rejects where it has not come within two minutes. */
export function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let stop = (): void => undefined;
    const timer = setTimeout(() => {
      stop();
      reject(new Error('What the picture tells could not be had in time.'));
    }, LONGEST_MS);
    stop = $effect.root(() => {
      $effect(() => {
        if (!holds()) return;
        clearTimeout(timer);
        resolve();
        queueMicrotask(() => stop());
      });
    });
  });
}
