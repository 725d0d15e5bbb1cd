import type { Batch } from './batch';
import { endFrom, type Seam } from './seam';

/**
 * Hands batches on in the order (task, part), whatever the order in which they come.
 * A batch that is early waits; tasks are numbered from 0 without gaps. A part of a table that does not begin where the
 * one before it ended is dropped: it is read again (import/rejoin.ts).
 */
export class BatchOrder {
  readonly #waiting = new Map<string, Batch>();
  #task = 0;
  #part = 0;
  /** The file of the batch handed on last, and for a part of a table where it ended. */
  #file = -1;
  #end: Seam | null = null;

  constructor(private readonly handOn: (batch: Batch) => void) {}

  add(batch: Batch): void {
    this.#waiting.set(`${batch.task}.${batch.part}`, batch);
    this.#drain();
  }

  /**
   * Hands on what still waits behind a task that never ended. Tasks without their last batch are left out, the
   * batches already handed on excepted: those of the task that is next in turn come one by one.
   */
  flush(): void {
    const tasks = [...new Set([...this.#waiting.values()].map((batch) => batch.task))].sort((a, b) => a - b);
    for (const task of tasks) {
      if (task <= this.#task) continue;
      this.#task = task;
      this.#part = 0;
      this.#end = null;
      this.#drain();
    }
  }

  /** False for a part of a table that begins elsewhere than the part before it ended, where that is known. */
  #meets({ file, span }: Batch): boolean {
    const begin = file === this.#file ? this.#end : null;
    const end = span && (begin ? endFrom(begin, span) : span.to);
    if (span && !end) return false;
    this.#file = file;
    this.#end = end;
    return true;
  }

  #drain(): void {
    for (;;) {
      const key = `${this.#task}.${this.#part}`;
      const batch = this.#waiting.get(key);
      if (!batch) return;
      this.#waiting.delete(key);
      if (!this.#meets(batch)) return;
      this.handOn(batch);
      if (batch.last) {
        this.#task++;
        this.#part = 0;
      } else this.#part++;
    }
  }
}
