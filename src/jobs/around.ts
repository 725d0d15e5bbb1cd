/** The page around this one. This and within.ts are the only code of the app that listens to other windows, or tells them anything. */
import { readGiven, writeTold, type Told } from '../core/embed/messages';

/** True where this page stands inside another. */
export const isFramed = (): boolean => window.parent !== window;

/** Origin of the page around, where the browser tells it; null where it does not. */
function originAround(): string | null {
  const [nearest] = location.ancestorOrigins ?? [];
  // A page that was opened from a file has this name here, and 'null' in its messages.
  if (nearest) return nearest === 'file://' ? 'null' : nearest;
  try {
    return new URL(document.referrer).origin;
  } catch {
    // Nothing is known of it: a policy may withhold who refers.
    return null;
  }
}

/** Passes on what the page around sends, and nobody else. Returns the function that stops it. */
export function hearAround(onData: (data: unknown) => void): () => void {
  const known = originAround();
  const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== window.parent || (known !== null && origin !== known)) return;
    onData(data);
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}

/** Tells the page around, and no other that may have taken its place. */
export function tellAround(told: Told): void {
  const known = originAround();
  window.parent.postMessage(writeTold(told), known === null || known === 'null' ? '*' : known);
}

/** Milliseconds after which nobody will answer: the page around is none that hands anything over. */
const SILENCE_MS = 30_000;

/** A file that this page may not fetch itself, as the page around hands it over; null where that has none. */
export function fileAround(file: string): Promise<Blob | null> {
  return new Promise((resolve) => {
    const end = (bytes: ArrayBuffer | null): void => {
      stop();
      clearTimeout(late);
      resolve(bytes && new Blob([bytes]));
    };
    const stop = hearAround((data) => {
      const given = readGiven(data);
      if (given?.file === file) end(given.bytes);
    });
    const late = setTimeout(() => end(null), SILENCE_MS);
    tellAround({ is: 'want', file });
  });
}
