/** The page around this frame, as the interface has it: what it asks, and what it is told. */
import { readAsked, type Asked, type Told } from '../../core/embed/messages';
import { hearAround, tellAround } from '../../jobs/around';

export { tellAround } from '../../jobs/around';

export class Around {
  readonly #stop: () => void;

  /** `onAsked`: told what the page around asks; messages of others, from elsewhere, or of another shape are none. */
  constructor(onAsked: (asked: Asked) => void) {
    this.#stop = hearAround((data) => {
      const asked = readAsked(data);
      if (asked) onAsked(asked);
    });
  }

  tell(told: Told): void {
    tellAround(told);
  }

  stop(): void {
    this.#stop();
  }
}
