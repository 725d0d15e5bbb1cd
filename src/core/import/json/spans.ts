/** Finds where the elements of named lists stand in a JSON text, by its bytes; nothing is built and nothing recurses. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Lists are looked for no deeper than this many objects. */
const DEEPEST = 3;

const decoder = new TextDecoder();

/** Index behind the string that opens at `at`. */
function stringEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    const byte = bytes[i]!;
    if (byte === QUOTE) return i + 1;
    i += byte === BACKSLASH ? 2 : 1;
  }
  return end;
}

/**
 * Spans of the elements of the lists at `paths` ('data', 'includes.tweets') of the object bytes[start .. end):
 * per path start, end, start, end … as indices into `bytes`. The JSON must be valid.
 */
export function elementSpans(
  bytes: Uint8Array,
  start: number,
  end: number,
  paths: readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>(paths.map((path) => [path, []]));
  const keys: string[] = [];
  /** 1 where the container at this depth is an object. */
  const inObject = new Uint8Array(DEEPEST + 2);
  let depth = 0;
  let keyNext = false;
  let list: number[] | undefined;
  let listDepth = 0;
  let from = -1;
  const close = (at: number): void => {
    if (from >= 0) list!.push(from, trimmed(bytes, from, at));
    from = -1;
  };
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte <= 0x20) continue;
    const atElement = list !== undefined && depth === listDepth;
    if (byte === 0x2c /* , */) {
      if (atElement) close(i);
      keyNext = depth <= DEEPEST && inObject[depth] === 1;
      continue;
    }
    if (byte === 0x5d /* ] */ || byte === 0x7d /* } */) {
      if (atElement) {
        close(i);
        list = undefined;
      }
      depth--;
      continue;
    }
    if (atElement && from < 0) from = i;
    if (byte === QUOTE) {
      const after = stringEnd(bytes, i, end);
      if (keyNext) keys[depth - 1] = decoder.decode(bytes.subarray(i + 1, after - 1));
      keyNext = false;
      i = after - 1;
    } else if (byte === 0x7b /* { */ || byte === 0x5b /* [ */) {
      const object = byte === 0x7b;
      if (!object && !list && depth > 0 && depth <= DEEPEST && inObject[depth]) {
        list = found.get(keys.slice(0, depth).join('.'));
        listDepth = depth + 1;
      }
      depth++;
      if (depth <= DEEPEST + 1) {
        inObject[depth] = object ? 1 : 0;
        // An element of a list has no path of its own.
        keys[depth - 1] = object ? '' : '[]';
      }
      keyNext = object && depth <= DEEPEST;
    }
  }
  return found;
}

function trimmed(bytes: Uint8Array, from: number, to: number): number {
  while (to > from && bytes[to - 1]! <= 0x20) to--;
  return to;
}
