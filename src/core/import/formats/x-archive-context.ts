/** What the files of a personal archive of X say only together: whose it is, and which post a long text belongs to. */
import { BatchWriter } from '../../dataset/writer';
import { DocumentReader } from '../json/documentReader';
import type { SourceFile } from '../unpack/container';
import { readHead, type ArchiveContext, type Head } from '../head';
import { idOf, isObject, objectOf, stringOf, type JsonObject } from '../json/json';
import { firstBytes, piecesOf } from '../unpack/pieces';
import { DamagedFile } from '../unpack/packing';
import { statusId } from '../posts/status';
import { isoTime, readTime } from '../text/time';
import { ValueReader } from '../json/valueReader';
import { decodeEntities } from '../text/words';

const PART = /(?:^|\/)(account|note-tweet|tweets?)(?:-part\d+)?\.js$/;
/** Milliseconds by which the times of a post and of its long text may differ. */
const SAME_MOMENT = 2000;
/** Characters by which a cut text must begin like the long one, or all of it where it is shorter. */
const SAME_START = 40;
const HEAD = 1 << 16;

/** The folder of a file. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** Files that have something to say to their neighbours. */
export function isArchivePart(name: string): boolean {
  return PART.test(name);
}

/** The context of each folder that holds an account, from its files that are parts of an archive. */
export async function archiveContexts(parts: readonly SourceFile[]): Promise<Map<string, ArchiveContext>> {
  const found = new Map<string, ArchiveContext>();
  for (const account of parts.filter(({ name }) => PART.exec(name)?.[1] === 'account')) {
    const folder = folderOf(account.name);
    const own = parts.filter(({ name }) => folderOf(name) === folder);
    const context = await readContext(account, own);
    if (context) found.set(folder, context);
  }
  return found;
}

async function readContext(
  account: SourceFile,
  parts: readonly SourceFile[],
): Promise<ArchiveContext | null> {
  const context: ArchiveContext = { id: '', handle: '', name: '', notes: Object.create(null) };
  await readRecords(account, (record) => {
    const content = objectOf(record['account']);
    if (!content) return;
    context.id = idOf(undefined, content['accountId']);
    context.handle = stringOf(content['username']);
    context.name = stringOf(content['accountDisplayName']);
  });
  if (!context.id && !context.handle) return null;
  const notes: { id: string; time: number; start: string }[] = [];
  for (const part of parts)
    if (PART.exec(part.name)?.[1] === 'note-tweet')
      await readRecords(part, (record) => {
        const note = objectOf(record['noteTweet']);
        const text = stringOf(objectOf(note?.['core'])?.['text']);
        const id = idOf(undefined, note?.['noteTweetId']);
        if (text && id)
          notes.push({ id, time: isoTime(stringOf(note?.['createdAt'])), start: startOf(text) });
      });
  if (!notes.length) return context;
  const byStart = new Map<string, typeof notes>();
  for (const note of notes) {
    const key = note.start.slice(0, SAME_START);
    byStart.set(key, [...(byStart.get(key) ?? []), note]);
  }
  for (const part of parts)
    if (/^tweets?$/.test(PART.exec(part.name)?.[1] ?? ''))
      await readRecords(part, (record) => {
        const tweet = objectOf(record['tweet']);
        if (!tweet) return;
        const time = readTime(stringOf(tweet['created_at']));
        const start = startOf(stringOf(tweet['full_text']));
        const note = (byStart.get(start.slice(0, SAME_START)) ?? []).find(
          (one) => Math.abs(one.time - time) <= SAME_MOMENT,
        );
        if (note) context.notes[note.id] ??= String(statusId(tweet));
      });
  return context;
}

/** How a text begins, without whom it answers, its links and the mark of a cut. */
function startOf(text: string): string {
  return decodeEntities(text)
    .replace(/^(?:@\w{1,20}\s+)+/, '')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/…\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Told every record of a file; a file that is damaged says so when it is read itself. */
async function readRecords(file: SourceFile, visit: (record: JsonObject) => void): Promise<void> {
  const first = await firstBytes(file, HEAD);
  const head: Head | null = readHead(file.name, first.bytes, true);
  if (head?.shape !== 'document') return;
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: true });
  const format = {
    read(value: unknown): undefined {
      if (isObject(value)) visit(value);
    },
  };
  const reader = new DocumentReader(new ValueReader(format, writer, head), writer, head.skip);
  try {
    for await (const { bytes } of piecesOf(file)) reader.push(bytes);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
  }
}
