/** The browser's small storage: language, settings, names of columns, a game. Denied or full, it is as if it were empty. */

/** Everything of this app begins so. */
const PREFIX = 'afterword/';
const KEEP_NOTHING = 'keep-nothing';

export function stored(name: string): string | null {
  return storage()?.getItem(PREFIX + name) ?? null;
}

/** False where it could not be written; nothing but the wish to keep nothing is, where nothing is to be kept. */
export function store(name: string, text: string): boolean {
  if (keepsNothing() && name !== KEEP_NOTHING) return false;
  try {
    storage()?.setItem(PREFIX + name, text);
    return storage() !== null;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Forgets all of it, but for the wish to keep nothing. */
export function forgetStored(): void {
  const held = storage();
  const wish = keepsNothing();
  for (const key of Object.keys(held ?? {})) if (key.startsWith(PREFIX)) held?.removeItem(key);
  if (wish) setKeepsNothing(true);
}

/** A shared computer: nothing is kept. */
export const keepsNothing = (): boolean => stored(KEEP_NOTHING) !== null;

export function setKeepsNothing(on: boolean): void {
  if (on) store(KEEP_NOTHING, '1');
  else storage()?.removeItem(PREFIX + KEEP_NOTHING);
}

/** Null where the browser denies it: reading the property alone throws on an opaque origin. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException || error instanceof ReferenceError) return null;
    throw error;
  }
}
