/** What can still be unpacked of a packed file that is damaged. */
import { isBomb, type Packed, type Packing } from './packing';

type Give = (bytes: Uint8Array) => void;

/** Packed bytes taken from the file at once, and those unpacked at once: all of these are lost where the damage stands. */
const TAKEN_BYTES = 1 << 18;
const LEAST_STEP = 16;
const LARGEST_STEP = 1 << 12;

/**
 * The unpacked bytes of a damaged file behind the first `given`, up to the damage. A browser's stream drops what it has
 * ready when it fails, which of a small file is all; this is slower, and only for files on which the stream failed.
 * Checksums are not looked at. Rejects where the blob cannot be read.
 */
export async function* rescued(file: Packed, given: number): AsyncGenerator<Uint8Array> {
  const { blob } = file;
  const step = Math.max(LEAST_STEP, Math.min(LARGEST_STEP, blob.size >> 10));
  const ready: Uint8Array[] = [];
  const push = await chain(file, step, (bytes) => ready.push(bytes));
  let passed = 0;
  for (let from = 0; from < blob.size; from += TAKEN_BYTES) {
    const taken = new Uint8Array(await blob.slice(from, from + TAKEN_BYTES).arrayBuffer());
    for (let at = 0; at < taken.length; at += step) {
      const ends = !goesOn(() => push(taken.subarray(at, at + step)));
      for (const bytes of ready.splice(0)) {
        const fresh = bytes.subarray(Math.max(0, given - passed));
        passed += bytes.length;
        if (fresh.length) yield fresh;
      }
      if (ends || isBomb(from + at + step, passed)) return;
    }
  }
}

/** False where unpacking fails: the damage, which whoever asks for a rescue knows of already. */
function goesOn(unpack: () => void): boolean {
  try {
    unpack();
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return false;
  }
}

/** Undoes all packings of a file, one behind the other; no more than `holds` bytes come out of the first. */
async function chain({ packing, holds }: Packed, step: number, give: Give): Promise<Give> {
  let push = give;
  for (const [i, one] of [...packing.entries()].reverse()) {
    const next = i + 1 < packing.length ? inSteps(push, step) : push;
    push = await decoder(one, i ? next : atMost(holds, next));
  }
  return push;
}

const inSteps =
  (push: Give, step: number): Give =>
  (bytes) => {
    for (let at = 0; at < bytes.length; at += step) push(bytes.subarray(at, at + step));
  };

function atMost(most: number, give: Give): Give {
  let passed = 0;
  return (bytes) => {
    const room = most - passed;
    passed += bytes.length;
    give(bytes.subarray(0, Math.max(0, room)));
    if (passed > most) throw new RangeError('More was unpacked than the archive says.');
  };
}

async function decoder(packing: Packing, give: Give): Promise<Give> {
  if (packing === 'zstd') {
    const { Decompress } = await import('fzstd');
    // The decoder uses its memory again.
    const zstd = new Decompress((bytes) => give(bytes.slice()));
    return (bytes) => void zstd.push(bytes);
  }
  const { Gunzip, Inflate } = await import('fflate');
  const inflate = packing === 'gzip' ? new Gunzip(give) : new Inflate(give);
  return (bytes) => void inflate.push(bytes);
}
