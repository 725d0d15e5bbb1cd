/** A frame within this page, as an article has it: what it wants, and what it is asked. */
import { DATA, EVENTS, VERSION, type Asked, type Given, type Told } from '../core/embed/messages';

/** What this page and a frame within it say to each other. */
export interface Within {
  ask(asked: Asked): void;
  stop(): void;
}

/**
 * Hands a frame of this page the posts that it wants. `origin`: the frame's, null where it has none of its own. `give`: the
 * posts as data.ts has them; null where there are none.
 */
export function serveFrame(
  frame: HTMLIFrameElement,
  origin: string | null,
  give: () => Promise<Blob | null>,
  onTold: (is: Told['is']) => void,
): Within {
  const send = (message: Asked | ({ do: 'give' } & Given)): void =>
    frame.contentWindow?.postMessage({ afterword: VERSION, ...message }, origin ?? '*');
  const listen = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const { afterword, is, file } = data as { afterword?: unknown; is?: unknown; file?: unknown };
    if (afterword !== VERSION) return;
    if (is === 'want' && file === DATA) {
      void give().then(async (blob) =>
        send({ do: 'give', file, bytes: (await blob?.arrayBuffer()) ?? null }),
      );
    } else {
      const known = EVENTS.find((event) => event === is);
      if (known) onTold(known);
    }
  };
  addEventListener('message', listen);
  return { ask: send, stop: () => removeEventListener('message', listen) };
}
