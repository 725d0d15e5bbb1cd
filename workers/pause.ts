/** Lets a question or a cancel be heard, where a worker's own work has gone on for a slice. */
const SLICE_MS = 20;
let last = performance.now();

export async function pause(): Promise<void> {
  if (performance.now() - last < SLICE_MS) return;
  await new Promise((resolve) => setTimeout(resolve));
  last = performance.now();
}
