/** How much of a file is read as one. */
import { TASK_BYTES } from './task';

/** Posts after which a batch is sent though the task goes on. */
export const BATCH_POSTS = 20_000;

/** Ranges [start, end) in which a file of this size is read. */
export function rangesOf(bytes: number, divisible: boolean): [number, number][] {
  if (!divisible) return [[0, bytes]];
  const ranges: [number, number][] = [];
  for (let start = 0; start < bytes; start += TASK_BYTES)
    ranges.push([start, Math.min(bytes, start + TASK_BYTES)]);
  return ranges;
}
