/**
 * A session as one file: what was opened, what was chosen, and the story. A zip archive, so that it can be looked into
 * without this app; its first entry says what it is. Where the export comes with the app (a sample), it is named, not copied.
 */
import { Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate';
import * as v from 'valibot';
import { DamagedZip, entryBlob, listZip, type ZipEntry } from '../import/unpack/zip';
import { COLLECTIONS } from '../service/collection';
import { writeChoices, type Choices } from './choices';
import { Crc32 } from './crc32';
import { FileFault } from './fileFault';
import { readChoices, UnreadableChoices } from './readChoices';
import { SESSION_TYPE, TYPE_ENTRY } from './sniff';

/** Bytes of the files of a session together, as they are opened. A zip without extensions holds 4 GB. */
const LARGEST_SESSION = 2 ** 31;

const VERSION = 1;
const MOST_FILES = 1000;
const LARGEST_TEXT = 1 << 25;
const PIECE = 1 << 20;
/** What is inside has no date of its own. */
const NO_DATE = new Date(1980, 0, 1);
const ENTRY = {
  manifest: 'manifest.json',
  choices: 'choices.json',
  story: 'story.md',
  card: 'method-card.txt',
};

const Name = v.pipe(v.string(), v.maxLength(1000));
const Shape = v.strictObject({
  format: v.literal('afterword-session'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Version of the app that wrote it, and when (ISO 8601). */
  app: Name,
  made: Name,
  title: Name,
  sample: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/))),
  /** Private people stand under pseudonyms in it. */
  pseudonyms: v.boolean(),
  collection: v.nullable(v.picklist(COLLECTIONS)),
  /** By what the export is known again (fingerprint.ts). */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/)),
  files: v.pipe(
    v.array(
      v.strictObject({ name: Name, entry: Name, bytes: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    ),
    v.maxLength(MOST_FILES),
  ),
});

type Manifest = v.InferOutput<typeof Shape>;

export interface SessionContent extends Omit<Manifest, 'format' | 'version' | 'files'> {
  files: readonly { name: string; blob: Blob }[];
  choices: Choices;
  /** The whole story, also where it is the one that came with the export. */
  story: string;
  /** The method card, plain text. */
  card: string;
}

/** Writes a session in pieces. The same content is always the same bytes. Throws FileFault where it is too large. */
export async function writeSession(
  { files, choices, story, card, ...facts }: SessionContent,
  take: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): Promise<void> {
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
  if (bytes > LARGEST_SESSION || files.length > MOST_FILES) throw new FileFault('large');
  const listed = files.map(({ name, blob }, i) => ({
    name,
    entry: `data/${i}-${plain(name)}`,
    bytes: blob.size,
  }));
  const { app, made, title, sample, pseudonyms, collection, fingerprint } = facts;
  // In this order, whoever gives them: the same content is always the same bytes.
  const said = { app, made, title, sample, pseudonyms, collection, fingerprint };
  const manifest: Manifest = { format: 'afterword-session', version: VERSION, ...said, files: listed };
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece.slice());
  });
  const flush = async (): Promise<void> => {
    for (const piece of ready.splice(0)) await take(piece);
  };
  const add = async (entry: ZipInputFile & { push(piece: Uint8Array, last?: boolean): void }, blob: Blob) => {
    entry.mtime = NO_DATE;
    zip.add(entry);
    // In pieces of one size, however the browser gives them: what is deflated depends on where it is cut.
    for (let from = 0; from < blob.size; from += PIECE) {
      entry.push(new Uint8Array(await blob.slice(from, from + PIECE).arrayBuffer()));
      await flush();
    }
    entry.push(new Uint8Array(0), true);
    await flush();
  };
  // Not deflated: whoever looks at the first bytes of the file sees what it is.
  await add(new ZipPassThrough(TYPE_ENTRY), new Blob([SESSION_TYPE]));
  const texts = [
    [ENTRY.manifest, `${JSON.stringify(manifest, null, 1)}\n`],
    [ENTRY.choices, writeChoices(choices)],
    [ENTRY.story, story],
    [ENTRY.card, card],
  ] as const;
  for (const [name, text] of texts) await add(new ZipDeflate(name, { level: 6 }), new Blob([text]));
  for (const [i, { entry }] of listed.entries())
    await add(new ZipDeflate(entry, { level: 6 }), files[i]!.blob);
  zip.end();
  await flush();
}

/** What a session file holds. Throws FileFault for whatever is damaged, hostile, newer or too large. */
export async function readSession(blob: Blob): Promise<SessionContent> {
  try {
    const entries = new Map((await listZip(blob)).map((entry) => [entry.name, entry]));
    const text = async (name: string): Promise<string> =>
      (await unpacked(blob, entries.get(name), LARGEST_TEXT)).text();
    const { files: listed, ...facts } = readManifest(await text(ENTRY.manifest));
    const total = listed.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > LARGEST_SESSION) throw new FileFault('claims');
    const files: { name: string; blob: Blob }[] = [];
    for (const { name, entry, bytes } of listed) {
      const file = await unpacked(blob, entries.get(entry), bytes);
      if (file.size !== bytes) throw new FileFault('damaged');
      files.push({ name, blob: file });
    }
    const choices = readChoices(await text(ENTRY.choices));
    return { ...facts, files, choices, story: await text(ENTRY.story), card: await text(ENTRY.card) };
  } catch (error) {
    if (error instanceof DamagedZip) throw new FileFault('damaged', { cause: error });
    if (error instanceof UnreadableChoices)
      throw new FileFault(error.newer ? 'newer' : 'damaged', { cause: error });
    throw error;
  }
}

function readManifest(text: string): Omit<Manifest, 'format' | 'version'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FileFault('damaged', { cause: error });
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : 0;
  if (typeof version === 'number' && version > VERSION) throw new FileFault('newer');
  const read = v.safeParse(Shape, value);
  if (!read.success) throw new FileFault('damaged', { cause: read.issues[0].message });
  const { app, made, title, sample, pseudonyms, collection, fingerprint, files } = read.output;
  return { app, made, title, sample, pseudonyms, collection, fingerprint, files };
}

/** An entry, unpacked and held against its checksum; never more than `most` bytes of it. */
async function unpacked(blob: Blob, entry: ZipEntry | undefined, most: number): Promise<Blob> {
  if (!entry || entry.encrypted || (entry.method !== 0 && entry.method !== 8) || entry.size > most)
    throw new FileFault('damaged');
  const packed = await entryBlob(blob, entry);
  const stream =
    entry.method === 0
      ? packed.stream()
      : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const pieces: Blob[] = [];
  const crc = new Crc32();
  let bytes = 0;
  const reader = (stream as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.length;
      if (bytes > most) throw new FileFault('damaged');
      crc.add(read.value);
      // A Blob of each piece: the browser may put it on disk.
      pieces.push(new Blob([read.value]));
    }
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault('damaged', { cause: error });
  }
  if (crc.value !== entry.crc || bytes !== entry.size) throw new FileFault('damaged');
  return new Blob(pieces);
}

/** A name without any path, in letters that every archive can hold; the whole one stands in the manifest. */
const plain = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/[^\w.-]+/g, '_')
    .slice(-80);
