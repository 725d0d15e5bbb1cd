/** What comes from an address that the user gave: checked before it is read, and while it is. */

/** Why a file was not fetched. */
export type Refusal = 'address' | 'network' | 'status' | 'redirect' | 'type' | 'size' | 'silent';

export class NotFetched extends Error {
  override name = 'NotFetched';

  constructor(
    readonly why: Refusal,
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}

export interface Limits {
  /** Bytes of the largest file. */
  most: number;
  /** Milliseconds without a byte after which a host is given up. */
  silence: number;
}

export const LIMITS: Limits = { most: 500 * 2 ** 20, silence: 30_000 };

/** Pages, pictures, sounds and films hold no posts. */
const NO_DATA = /^(?:text\/html|application\/xhtml\+xml|image\/|audio\/|video\/)/i;

/** The address that a user wrote: https, or of the app's own origin. Throws NotFetched. */
export function addressOf(text: string, home: string): URL {
  let address: URL;
  try {
    address = new URL(text.trim(), home);
  } catch (error) {
    throw new NotFetched('address', { cause: error });
  }
  const own = address.origin !== 'null' && address.origin === new URL(home).origin;
  if ((address.protocol !== 'https:' && !own) || address.username || address.password)
    throw new NotFetched('address');
  return address;
}

/** What the file is called. */
export const fileName = (address: URL): string => {
  const last = address.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || address.host;
  } catch {
    // A path may hold anything.
    return last;
  }
};

/**
 * Reads an answer to its end. Throws NotFetched where it comes from another origin than was asked, is no data, grows
 * beyond the limit, or stops; the signal's reason when cancelled. Whatever is thrown, the host is let go.
 */
export async function received(
  response: Response,
  asked: URL,
  { most, silence }: Limits,
  onBytes: (done: number, total: number) => void,
): Promise<Blob> {
  const { body } = response;
  const total = Number(response.headers.get('content-length') ?? 0) || 0;
  const fault = faultOf(response, asked, total, most);
  if (fault || !body) {
    await body?.cancel();
    throw new NotFetched(fault ?? 'network');
  }
  const reader = body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  try {
    for (;;) {
      const piece = await within(silence, reader.read());
      if (piece.done) return new Blob(pieces);
      pieces.push(piece.value);
      done += piece.value.length;
      if (done > most) throw new NotFetched('size');
      onBytes(done, total);
    }
  } catch (error) {
    // It may have broken off already: then there is nothing left to cancel.
    await reader.cancel().catch(() => undefined);
    if (error instanceof NotFetched || (error as Error).name === 'AbortError') throw error;
    throw new NotFetched('network', { cause: error });
  }
}

/** The answer comes from another origin than was asked. */
export const isElsewhere = ({ url }: Response, asked: URL): boolean =>
  new URL(url || asked).origin !== asked.origin;

function faultOf(response: Response, asked: URL, total: number, most: number): Refusal | null {
  if (isElsewhere(response, asked)) return 'redirect';
  if (!response.ok) return 'status';
  if (NO_DATA.test(response.headers.get('content-type') ?? '')) return 'type';
  return total > most ? 'size' : null;
}

/** What is awaited, or NotFetched where it does not come in time. */
async function within<T>(ms: number, awaited: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotFetched('silent')), ms);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
