/** Where the bytes of a library come from: a folder that the user gave, or a host, file by file and range by range. */
import { proxy, transfer } from 'comlink';
import { LibraryFault, type LibraryFaultKind, type Reach } from '../core/library/types';
import { ask, isPage } from './load';
import { addressOf, isElsewhere, LIMITS, NotFetched, received, type Limits, type Refusal } from './receive';

/** Longer ones are read by ranges; some hosts pack short ones, and then tell the length of what they send. */
const SHORT = /\.json$/;
const LONGEST_SHORT = 1 << 20;

/** The files of a folder, by their paths below it. */
export function folderReach(files: ReadonlyMap<string, Blob>): Reach {
  const file = (path: string): Blob => {
    const blob = files.get(path);
    if (!blob) throw new LibraryFault('absent', path);
    return blob;
  };
  return reachable({
    size: async (path) => file(path).size,
    async bytes(path, start, end) {
      try {
        return await file(path).slice(start, end).arrayBuffer();
      } catch (error) {
        // So browsers say that a file is another by now, or gone.
        const { name } = error as Error;
        if (name === 'NotReadableError' || name === 'NotFoundError')
          throw new LibraryFault('changed', path, { cause: error });
        throw error;
      }
    },
  });
}

/** A folder at an address that the user gave and was asked about: https, or the app's own origin. Throws LibraryFault. */
export function hostReach(
  folder: string,
  { home = document.baseURI, limits = LIMITS }: { home?: string; limits?: Limits } = {},
): Reach {
  const host = new Host(
    atHost('', () => addressOf(folder, home)),
    limits,
  );
  return reachable({
    size: (path) => host.size(path),
    bytes: (path, start, end) => host.bytes(path, start, end),
  });
}

/** As another thread may call it; what it answers goes there without a copy. */
const reachable = ({ size, bytes }: Reach): Reach =>
  proxy({
    size,
    bytes: async (path: string, start: number, end: number) => {
      const read = await bytes(path, start, end);
      return transfer(read, [read]);
    },
  });

/** What a host says of a file, as far as it lets the page see it. */
interface Known {
  size: number;
  /** As it came with the first bytes; null before. */
  version: string | null;
  /** The whole file, where it is short. */
  whole: ArrayBuffer | null;
}

class Host {
  readonly #known = new Map<string, Known>();

  constructor(
    private readonly folder: URL,
    private readonly limits: Limits,
  ) {}

  async size(path: string): Promise<number> {
    const known = await this.#look(path);
    this.#known.set(path, known);
    return known.size;
  }

  async bytes(path: string, start: number, end: number): Promise<ArrayBuffer> {
    const known = this.#known.get(path);
    if (known?.whole) return known.whole.slice(start, end);
    // No range is empty.
    if (start >= end) return new ArrayBuffer(0);
    const { response, bytes } = await this.#range(path, start, end);
    const told = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '');
    if (
      told &&
      (Number(told[1]) !== start || Number(told[2]) !== end - 1 || bytes.byteLength !== end - start)
    )
      throw new LibraryFault('ranges', path);
    const size = told && told[3] !== '*' ? Number(told[3]) : known?.size;
    if (known) {
      known.version ??= versionOf(response);
      if (size !== known.size || versionOf(response) !== known.version)
        throw new LibraryFault('changed', path);
    }
    return bytes;
  }

  async #look(path: string): Promise<Known> {
    if (SHORT.test(path)) {
      const response = await this.#ask(path, {});
      const whole = await this.#received(path, response, LONGEST_SHORT);
      return { size: whole.byteLength, version: null, whole };
    }
    const head = await this.#ask(path, { method: 'HEAD' });
    const length = head.headers.get('content-length');
    // Some hosts answer no such question.
    if (head.ok && length !== null && /^\d+$/.test(length)) {
      if (isElsewhere(head, new URL(path, this.folder))) throw new LibraryFault('redirect', path);
      if (isPage(head)) throw new LibraryFault('absent', path);
      return { size: Number(length), version: null, whole: null };
    }
    const { response } = await this.#range(path, 0, 1);
    const size = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
    if (size === undefined) throw new LibraryFault('length', path);
    return { size: Number(size), version: null, whole: null };
  }

  async #range(
    path: string,
    start: number,
    end: number,
  ): Promise<{ response: Response; bytes: ArrayBuffer }> {
    const response = await this.#ask(path, { range: `bytes=${start}-${end - 1}` });
    if (response.status !== 206) {
      await response.body?.cancel();
      // What was there is behind the end now.
      throw new LibraryFault(response.status === 416 ? 'changed' : response.ok ? 'ranges' : 'status', path);
    }
    return { response, bytes: await this.#received(path, response, end - start) };
  }

  async #ask(path: string, how: Parameters<typeof ask>[2]): Promise<Response> {
    const response = await atHost(path, () => ask(new URL(path, this.folder), null, how));
    if (response.status !== 404 && response.status !== 410) return response;
    await response.body?.cancel();
    throw new LibraryFault('absent', path);
  }

  async #received(path: string, response: Response, most: number): Promise<ArrayBuffer> {
    const limits = { ...this.limits, most };
    return atHost(path, async () =>
      (await received(response, new URL(path, this.folder), limits, () => undefined)).arrayBuffer(),
    );
  }
}

/** By what it is known that a file is another: '' where the host does not let the page see it. */
const versionOf = ({ headers }: Response): string =>
  headers.get('etag') ?? headers.get('last-modified') ?? '';

/** What a refusal means for a library: a host may answer a missing file with a page, and a range with more than was asked for. */
const MEANS: Record<Refusal, LibraryFaultKind> = {
  ...{ address: 'address', network: 'network', status: 'status', redirect: 'redirect', silent: 'silent' },
  ...{ type: 'absent', size: 'ranges' },
};

function atHost<T>(path: string, act: () => Promise<T>): Promise<T>;
function atHost<T>(path: string, act: () => T): T;
function atHost<T>(path: string, act: () => T | Promise<T>): T | Promise<T> {
  const fault = (error: unknown): never => {
    throw error instanceof NotFetched ? new LibraryFault(MEANS[error.why], path, { cause: error }) : error;
  };
  try {
    const made = act();
    return made instanceof Promise ? made.catch(fault) : made;
  } catch (error) {
    return fault(error);
  }
}
