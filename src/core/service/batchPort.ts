/** How batches cross from an import worker to the analyse worker: each is answered before a third may follow. */
import { transferables, type Batch } from '../dataset/batch';

/** Batches that may be on their way: one that is merged while the next is read. */
const IN_FLIGHT = 2;

/** Answer to a batch: null, or what went wrong. */
type Answer = string | null;

/** The sending end. */
export class BatchSender {
  #inFlight = 0;
  #failed: Error | null = null;
  #wake: (() => void)[] = [];

  constructor(private readonly port: MessagePort) {
    port.onmessage = (event: MessageEvent<Answer>) => {
      this.#inFlight--;
      if (event.data !== null) this.#failed = new Error(event.data);
      for (const wake of this.#wake.splice(0)) wake();
    };
  }

  /** Moves a batch over, as soon as there is room. Rejects where the other end failed. */
  async send(batch: Batch): Promise<void> {
    await this.#atMost(IN_FLIGHT - 1);
    this.#inFlight++;
    this.port.postMessage(batch, transferables(batch));
  }

  /** Nothing more is sent. */
  close(): void {
    this.port.close();
  }

  /** Settles when every batch sent was taken. */
  drained(): Promise<void> {
    return this.#atMost(0);
  }

  async #atMost(count: number): Promise<void> {
    while (this.#inFlight > count && !this.#failed)
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    if (this.#failed) throw this.#failed;
  }
}

/** The receiving end: hands every batch that arrives to `add`, and answers it. */
export function receiveBatches(port: MessagePort, add: (batch: Batch) => void): void {
  port.onmessage = (event: MessageEvent<Batch>) => {
    let answer: Answer = null;
    try {
      add(event.data);
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error);
    }
    port.postMessage(answer);
  };
}
