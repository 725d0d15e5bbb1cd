import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ParquetFile } from '../../src/core/library/parquetFile';
import { Library } from '../../src/core/service/library';
import type { CascadeEntry, Reach } from '../../src/core/library/types';
import { prepareLibrary } from '../tools/prepareLibrary';
import { onPage } from './page';

const POSTS = 50_000;
const OTHERS = 20_000;
const WORDS =
  'The harbour office says that ferries to Lower Vey run again from Monday, every hour until dusk';
const EVERY = { source: '', words: '', least: 0, most: null, from: null, to: null };

/**
 * A library of a host that answers ranges: until it is listed, and from the click on a cascade of 50,000 posts to its picture, in
 * Chromium; what is read of it, against the bytes that are the cascade's own. `folders`: libraries of other sizes, of which is
 * told how long they take to open and what is read for it.
 */
export async function libraryBench(folders: readonly string[] = []): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
  try {
    const archive = join(folder, 'archive.jsonl');
    await writeArchive(archive);
    const library = join(folder, 'library');
    await prepareLibrary({ v1: [archive], out: library });
    const entry = await largest(library);
    const own = await ownBytes(library, entry);
    const figures = await onPage(
      (page, address) => opened(page, address, entry),
      'index.html',
      {},
      { library },
    );
    const { index, posts, ...times } = figures;
    return {
      ...times,
      'library.bytes_vs_own_50k': posts! / own,
      'library.index_bytes_read': index!,
      ...(await growth(folders)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A cascade of reposts, quotes and replies beside posts of their own, as API v1.1 gives them. */
async function writeArchive(path: string): Promise<void> {
  const out = createWriteStream(path);
  const root = '1300000000000000000';
  for (let i = 0; i < POSTS + OTHERS; i++) {
    const id = String(1_300_000_000_000_000_000n + BigInt(i) * 4_194_304_000n);
    const inside = i > 0 && i < POSTS;
    const reply = inside && i % 5 === 0;
    const quote = inside && i % 7 === 0 && !reply;
    const text = `${i % 3 ? WORDS : WORDS.replace('every hour', 'twice a day')} ${reply || quote || !inside ? `note ${i * 7919} of ${i % 977}` : ''}`;
    const post = {
      created_at: twitterTime(1_600_000_000_000 + i * 1000),
      id_str: id,
      text: inside && !reply && !quote ? `RT @harbour: ${WORDS}` : text,
      lang: 'en',
      user: {
        id_str: String(7_000_000 + ((i * 31) % 40_000)),
        screen_name: i ? `reader_${(i * 31) % 40_000}` : 'harbour',
        name: `Reader ${i % 911}`,
        location: 'Lower Vey',
        followers_count: (i * 17) % 5000,
        verified: false,
      },
      favorite_count: i % 40,
      ...(reply ? { in_reply_to_status_id_str: root, in_reply_to_screen_name: 'harbour' } : {}),
      ...(quote ? { quoted_status_id_str: root } : {}),
      ...(inside && !reply && !quote
        ? { retweeted_status: { id_str: root, user: { id_str: '7000000', screen_name: 'harbour' } } }
        : {}),
    };
    if (!out.write(`${JSON.stringify(post)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** As 'Wed Oct 10 20:19:24 +0000 2018'. */
function twitterTime(ms: number): string {
  const [day, date, month, year, clock] = new Date(ms).toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${clock} +0000 ${year}`;
}

/** The bytes of a folder on disk. */
function diskReach(folder: string): Reach & { read: number } {
  const reach = {
    read: 0,
    size: async (path: string) => statSync(join(folder, path)).size,
    async bytes(path: string, start: number, end: number) {
      const bytes = new Uint8Array(end - start);
      const file = openSync(join(folder, path), 'r');
      readSync(file, bytes, 0, bytes.length, start);
      closeSync(file);
      reach.read += bytes.length;
      return bytes.buffer;
    },
  };
  return reach;
}

const unpaused = async (): Promise<void> => undefined;

async function largest(folder: string): Promise<CascadeEntry> {
  const library = new Library(unpaused, null);
  await library.open('library', diskReach(folder));
  const [entry] = (await library.find(EVERY, 1, () => undefined)).entries;
  if (entry?.posts !== POSTS) throw new Error(`The largest cascade was to have ${POSTS} posts.`);
  return entry;
}

/** Its share, by rows, of the compressed bytes of the row groups that hold it. */
async function ownBytes(folder: string, { part, firstRow, posts }: CascadeEntry): Promise<number> {
  const { groups } = await ParquetFile.open(diskReach(folder), part, []);
  return groups.reduce((sum, { start, end, from, to }) => {
    const rows = Math.max(0, Math.min(end, firstRow + posts) - Math.max(start, firstRow));
    return sum + ((to - from) * rows) / (end - start);
  }, 0);
}

async function opened(page: Page, address: string, entry: CascadeEntry): Promise<Record<string, number>> {
  const read = { index: 0, posts: 0 };
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes('/library/') || request.method() !== 'GET') return;
    const length = request
      .response()
      .then(async (response) => Number(await response!.headerValue('content-length')));
    void length.then(
      (bytes) =>
        (read[pathname.endsWith('.parquet') && pathname.includes('/posts/') ? 'posts' : 'index'] += bytes),
    );
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'open a web address' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a file from a web address' });
  await dialog.getByRole('textbox').fill(new URL('library/', address).href);
  const first = page.getByRole('table').getByRole('checkbox').first();
  const asked = performance.now();
  await dialog.getByRole('button', { name: 'Open the library' }).click();
  await first.waitFor({ timeout: 60_000 });
  const listed = performance.now();
  await first.check();
  const open = page.getByRole('button', { name: 'Open', exact: true });
  await open.waitFor();
  const clicked = performance.now();
  await open.click();
  await page.locator('[data-testid="stage"][data-drawn="true"]').waitFor({ timeout: 120_000 });
  const drawn = performance.now();
  await page
    .getByTestId('born')
    .filter({ hasText: entry.posts.toLocaleString('en') })
    .waitFor();
  return {
    'library.open_s': (listed - asked) / 1000,
    'library.cascade_s_50k': (drawn - clicked) / 1000,
    ...read,
  };
}

/** How long libraries take to open and to be listed, by their posts. */
async function growth(folders: readonly string[]): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const folder of folders) {
    const times: number[] = [];
    let posts = 0;
    let read = 0;
    for (let run = 0; run < 5; run++) {
      const reach = diskReach(folder);
      const library = new Library(unpaused, null);
      const begun = performance.now();
      posts = (await library.open('library', reach)).posts;
      await library.find(EVERY, 50, () => undefined);
      times.push(performance.now() - begun);
      read = reach.read;
    }
    figures[`library.open_ms_${posts}`] = times.sort((a, b) => a - b)[2]!;
    figures[`library.open_bytes_${posts}`] = read;
  }
  return figures;
}
