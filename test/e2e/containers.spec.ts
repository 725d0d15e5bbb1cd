/** Archives and folders in real Chromium, dropped as from the desktop. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { v1Lines, v2Page } from './files';
import { expect, test } from './test';

const folder = join(tmpdir(), `afterword-drop-${process.pid}`);
const path = (name: string): string => join(folder, name);

test.beforeAll(() => {
  mkdirSync(path('export/more'), { recursive: true });
  writeFileSync(path('export/tweets.jsonl'), v1Lines());
  writeFileSync(path('export/more/page.json'), v2Page());
  writeFileSync(
    path('export/more/picture.png'),
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
  );
  writeFileSync(path('export/.DS_Store'), 'x');
  writeFileSync(
    path('export.zip'),
    zipSync({
      'a/tweets.jsonl': strToU8(v1Lines()),
      'a/page.json.gz': gzipSync(v2Page()),
      'a/readme.txt': strToU8('Dear all\nhello\n'),
    }),
  );
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i + 1},walker_${i},The ferry runs again from Monday,2021-05-12 09:${10 + i}`,
  );
  writeFileSync(path('posts.csv.gz'), gzipSync(`id,username,text,created_at\n${rows.join('\n')}\n`));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** A drag from the desktop: unlike a made-up event it carries folders. */
async function dropPaths(page: Page, ...paths: string[]): Promise<void> {
  // The page takes what is dropped once it is drawn, which waits for its language.
  await expect(page.getByRole('heading', { name: /^Drop/ })).toBeVisible();
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
}

/** The account of the import, opened. */
async function account(page: Page): Promise<string> {
  const details = page.locator('details').filter({ hasText: /file/ }).first();
  await expect(details).toBeVisible();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
  return details.innerText();
}

test('a zip archive', async ({ page }) => {
  await page.goto('./');
  await dropPaths(page, path('export.zip'));
  const told = await account(page);
  expect(told).toContain('37 posts');
  expect(told).toContain('export.zip/a/page.json.gz');
  expect(told).toMatch(/readme\.txt\s+Plain text was found/);
});

test('a folder, dropped', async ({ page }) => {
  await page.goto('./');
  await dropPaths(page, path('export'));
  const told = await account(page);
  expect(told).toContain('37 posts');
  expect(told).toContain('export/more/page.json');
  expect(told).toMatch(/picture\.png\s+A picture was found, which holds no posts/);
  expect(told).not.toContain('DS_Store\n');
  expect(told).toContain('1 file that an operating system hides');
});

test('a folder, chosen', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('choose a folder').last().setInputFiles(path('export'));
  expect(await account(page)).toContain('export/more/page.json');
});

test('a table packed with gzip', async ({ page }) => {
  await page.goto('./');
  await dropPaths(page, path('posts.csv.gz'));
  const told = await account(page);
  expect(told).toContain('40 posts');
  expect(told).toMatch(/unpacked with \u2068gzip\u2069/);
});

test('a cancelled import ends its workers, and the next file opens', async ({ page }) => {
  const lines = v1Lines();
  writeFileSync(path('large.jsonl'), lines.repeat(1500));
  await page.goto('./');
  await dropPaths(page, path('large.jsonl'));
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeVisible();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await cancel.click();
  await expect(page.getByRole('button', { name: 'Choose files' }).first()).toBeVisible();
  // What they held is freed with them.
  await expect.poll(() => page.workers().length).toBe(0);
  await dropPaths(page, path('posts.csv.gz'));
  expect(await account(page)).toContain('40 posts');
});
