/** The page around this frame, as the interface has it: what it asks, and what it is told. */
import { readAsked, type Asked, type Told } from '../../core/embed/messages';
import { hearAround, tellAround } from '../../jobs/around';

export { tellAround } from '../../jobs/around';

export class Around {
  readonly #stop: () => void;

  /**
   * `onAsked`: told what the page around asks, one after the other; messages of others, from elsewhere, or of another shape are
   * none. Of several of a kind that wait, only the last still matters: whoever asks faster than it is done piles nothing up.
   */
  constructor(onAsked: (asked: Asked) => void | Promise<void>) {
    const waiting = new Map<Asked['do'], Asked>();
    let busy = false;
    const work = async (): Promise<void> => {
      busy = true;
      try {
        for (const [what, asked] of waiting) {
          waiting.delete(what);
          await onAsked(asked);
        }
      } finally {
        busy = false;
      }
    };
    this.#stop = hearAround((data) => {
      const asked = readAsked(data);
      if (!asked) return;
      waiting.delete(asked.do);
      waiting.set(asked.do, asked);
      if (!busy) void work();
    });
  }

  tell(told: Told): void {
    tellAround(told);
  }

  stop(): void {
    this.#stop();
  }
}
