import type { Batch } from './batch';

/**
 * Hands batches on in the order (task, part), whatever the order in which they come.
 * A batch that is early waits; tasks are numbered from 0 without gaps.
 */
export class BatchOrder {
  readonly #waiting = new Map<string, Batch>();
  #task = 0;
  #part = 0;

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
      this.#drain();
    }
  }

  #drain(): void {
    for (;;) {
      const key = `${this.#task}.${this.#part}`;
      const batch = this.#waiting.get(key);
      if (!batch) return;
      this.#waiting.delete(key);
      this.handOn(batch);
      if (batch.last) {
        this.#task++;
        this.#part = 0;
      } else this.#part++;
    }
  }
}
