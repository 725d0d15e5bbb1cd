/**
 * What a group marked, as a small file that another computer adds to its own, or as a code that is pasted: the same file,
 * deflated, with a checksum, in letters that every chat lets through.
 */
import * as v from 'valibot';
import { Crc32 } from '../session/crc32';
import { Group, Judged, type GroupMarks } from './marks';

const KIND = 'afterword-marks';
/** Before the bytes of a code. */
const CODE = 'AW2.';
/** Bytes of a file that a code may unpack to. */
const LARGEST = 4_000_000;

const Version1 = v.strictObject({ kind: v.literal(KIND), version: v.literal(1), judgements: Judged });
const Version2 = v.strictObject({
  kind: v.literal(KIND),
  version: v.literal(2),
  card: v.optional(v.string()),
  ...Group.entries,
});

/** The text is no such file, a damaged one, or of a newer app; nothing of it may be used. */
export class UnreadableMarks extends Error {
  override name = 'UnreadableMarks';
  constructor(
    message: string,
    /** A newer app reads it. */
    readonly newer = false,
  ) {
    super(message);
  }
}

/** The same marks are always the same text. `card`: the method card of a file; a code has no room for it. */
export const writeMarks = ({ group, pins, guesses, rewrites, judged }: GroupMarks, card?: string): string =>
  `${JSON.stringify({ kind: KIND, version: 2, card, group, pins, guesses, rewrites, judged }, null, 1)}\n`;

/** Of a file; one that held judgements alone is read too. Throws UnreadableMarks. */
export function readMarks(text: string): GroupMarks {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableMarks('It is no JSON.');
  }
  const read = v.safeParse(v.variant('version', [Version1, Version2]), value);
  if (!read.success) throw new UnreadableMarks(read.issues[0].message, isNewer(value));
  if (read.output.version === 1)
    return { group: '', pins: [], guesses: [], rewrites: [], judged: read.output.judgements };
  const { group, pins, guesses, rewrites, judged } = read.output;
  return { group, pins, guesses, rewrites, judged };
}

const isNewer = (value: unknown): boolean => {
  const { kind, version } = (value ?? {}) as { kind?: unknown; version?: unknown };
  return kind === KIND && typeof version === 'number' && version > 2;
};

/** As a code to paste. */
export async function writeCode(marks: GroupMarks): Promise<string> {
  const bytes = new TextEncoder().encode(writeMarks(marks));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Infinity);
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return `${CODE}${letters.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}.${sumOf(packed)}`;
}

/** Of a code, wherever lines were broken in it, or of the text of a file. Throws UnreadableMarks. */
export async function readPasted(pasted: string): Promise<GroupMarks> {
  const code = pasted.replace(/\s+/g, '');
  if (!code.startsWith(CODE)) {
    // What begins as codes do, and as none that was ever written, is of a later kind.
    if (/^AW(?:[3-9]|\d\d+)\./.test(code)) throw new UnreadableMarks('The code is newer.', true);
    return readMarks(pasted);
  }
  const [letters = '', sum] = code.slice(CODE.length).split('.');
  let text: string;
  try {
    const binary = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
    const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    if (sumOf(packed) !== sum) throw new UnreadableMarks('The code is not whole.');
    text = new TextDecoder('utf-8', { fatal: true }).decode(
      await through(packed, new DecompressionStream('deflate-raw'), LARGEST),
    );
  } catch (error) {
    throw error instanceof UnreadableMarks ? error : new UnreadableMarks('The code is damaged.');
  }
  return readMarks(text);
}

function sumOf(bytes: Uint8Array<ArrayBuffer>): string {
  const crc = new Crc32();
  crc.add(bytes);
  return crc.value.toString(36);
}

/** Throws UnreadableMarks where more comes out than `most` bytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  way: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(way).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) throw new UnreadableMarks('The code holds too much.');
    pieces.push(read.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
