/** The page around this frame: what it asks, and what it is told. The only code that listens to other windows. */
import { readAsked, writeTold, type Asked, type Told } from '../core/embed/messages';

/** True where this page stands inside another. */
export const isFramed = (): boolean => window.parent !== window;

/** Origin of the page around, where the browser tells it; null where it does not. */
function originAround(): string | null {
  const [nearest] = location.ancestorOrigins ?? [];
  if (nearest) return nearest;
  try {
    return new URL(document.referrer).origin;
  } catch {
    // Nothing is known of it: a policy may withhold who refers.
    return null;
  }
}

export class Around {
  readonly #origin = originAround();
  #stop = (): void => undefined;

  /** `onAsked`: told what the page around asks; messages of others, from elsewhere, or of another shape are none. */
  constructor(onAsked: (asked: Asked) => void) {
    const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== window.parent || (this.#origin !== null && origin !== this.#origin)) return;
      const asked = readAsked(data);
      if (asked) onAsked(asked);
    };
    addEventListener('message', listen);
    this.#stop = () => removeEventListener('message', listen);
  }

  /** Tells the page around, and no other that may have taken its place. */
  tell(told: Told): void {
    const known = this.#origin !== null && this.#origin !== 'null';
    window.parent.postMessage(writeTold(told), known ? this.#origin! : '*');
  }

  stop(): void {
    this.#stop();
  }
}
