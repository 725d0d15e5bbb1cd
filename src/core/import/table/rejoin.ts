import { endFrom, type Seam, type Span } from '../../dataset/seam';
import type { ImportTask } from '../task';

/**
 * Makes the parts of tables meet that were read at once: one that began where no row does is read again from where the
 * part before it ended. `spans`: what became of each task, in their order; null for what is no part of a table, or was
 * not read to its end, so that nothing is known of what follows. The BatchOrder waits for the same parts.
 */
export async function rejoin(
  tasks: readonly ImportTask[],
  spans: readonly (Span | null)[],
  readAgain: (task: ImportTask) => Promise<Span | null>,
): Promise<void> {
  let end: Seam | null = null;
  for (const [i, task] of tasks.entries()) {
    if (tasks[i - 1]?.file !== task.file) end = null;
    let span = spans[i] ?? null;
    if (span && end && !endFrom(end, span)) span = await readAgain({ ...task, seam: end });
    end = span && (end ? endFrom(end, span) : span.to);
  }
}
