/**
 * A published cascade as a file beside an article, where the app itself lies elsewhere: two lines that tell of it, then
 * its posts, one a line. Text, so that whoever publishes it can read what it says.
 */
import type { Manifest } from '../export/manifest';
import { writeManifest } from '../export/manifest';
import { FileFault } from '../session/fileFault';

/** How its name ends: text, as every editing system takes it. */
export const DATA_EXTENSION = 'cascade.txt';

export interface Published {
  /** As writeManifest wrote it: nobody has looked at it yet. */
  manifest: string;
  /** As Markdown. */
  story: string;
  /** As lines. */
  posts: Blob;
}

/** `card`: the method card; no machine reads it. */
export const writeData = (manifest: Manifest, story: string, card: string, posts: Blob): Blob =>
  new Blob([writeManifest(manifest), '\n', JSON.stringify({ story, card }), '\n', posts], {
    type: 'text/plain;charset=utf-8',
  });

/** Bytes in which the two lines must end: a story has no more. */
const HEAD_BYTES = 1 << 20;
/** Bytes in which the last line is looked for, before all of them are. */
const TAIL_BYTES = 1 << 16;
const NEWLINE = 10;

/** Null where the file is none of these. Throws FileFault where it ends in the midst of a post: it was cut off on its way. */
export async function readData(file: Blob): Promise<Published | null> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const first = head.indexOf(NEWLINE);
  const second = head.indexOf(NEWLINE, first + 1);
  if (first < 0 || second < 0) return null;
  const text = (from: number, to: number): string => new TextDecoder().decode(head.subarray(from, to));
  const story = storyOf(text(first + 1, second));
  if (story === null) return null;
  const posts = file.slice(second + 1, file.size);
  if (!(await isWhole(posts))) throw new FileFault('damaged');
  return { manifest: text(0, first), story, posts };
}

/** The last line is one. An editor may have taken the end of it. */
async function isWhole(lines: Blob): Promise<boolean> {
  const tail = (await lines.slice(-TAIL_BYTES).text()).trimEnd();
  const whole = tail.includes('\n') ? tail : (await lines.text()).trimEnd();
  try {
    JSON.parse(whole.slice(whole.lastIndexOf('\n') + 1));
    return true;
  } catch {
    return false;
  }
}

function storyOf(line: string): string | null {
  try {
    const beside = JSON.parse(line) as { story?: unknown } | null;
    return typeof beside?.story === 'string' ? beside.story : null;
  } catch {
    // Whatever lies at the address is none of ours.
    return null;
  }
}
