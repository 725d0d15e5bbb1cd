/** What the page must not do: upload while it plays, or block while it computes. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

declare global {
  interface Window {
    glCalls: Record<string, number>;
    longTasks: number[];
  }
}

test('a frame of replay uploads nothing, and a seek changes uniforms alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.glCalls = {};
    const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(WebGL2RenderingContext.prototype)) {
      const { value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      if (typeof value !== 'function') continue;
      prototype[name] = function (this: unknown, ...input: unknown[]) {
        window.glCalls[name] = (window.glCalls[name] ?? 0) + 1;
        return (value as (...input: unknown[]) => unknown).apply(this, input);
      };
    }
  });
  await page.goto('./#1?sample=fee-waiver');
  const slider = page.getByRole('slider');
  await expect(slider).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => window.glCalls['drawArraysInstanced'] ?? 0))
    .toBeGreaterThan(10);
  expect(await page.evaluate(() => window.glCalls['bufferData'])).toBeGreaterThan(0);

  const counted = async (act: () => Promise<void>): Promise<Record<string, number>> => {
    await page.evaluate(() => (window.glCalls = {}));
    await act();
    return page.evaluate(() => window.glCalls);
  };
  const uploads = (calls: Record<string, number>): string[] =>
    Object.keys(calls).filter((name) => /^(buffer|tex|compressedTex|copyTex|create|link|compile)/.test(name));

  // Playing: many frames, not one upload.
  const playing = await counted(() => page.waitForTimeout(1500));
  expect(playing['drawArraysInstanced']).toBeGreaterThan(10);
  expect(playing['bufferData'] ?? 0).toBe(0);
  expect(playing['bufferSubData'] ?? 0).toBe(0);

  // One seek: uniforms change, geometry and programs stay.
  await page.keyboard.press('k');
  await slider.press('Home');
  await page.waitForTimeout(300);
  const seek = await counted(async () => {
    await slider.press('PageUp');
    await page.waitForTimeout(300);
  });
  expect(seek['uniform2f']).toBeGreaterThan(0);
  expect(seek['drawArraysInstanced']).toBeGreaterThan(0);
  expect(uploads(seek).filter((name) => name.startsWith('buffer'))).toEqual([]);
});

test('100 MB: no long task over 100 ms from drop to first picture', async ({ page }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
  try {
    const path = join(folder, 'large.jsonl');
    const posts = writeLarge(path, 100e6);
    await page.goto('./');
    await page.evaluate(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
      }).observe({ type: 'longtask' });
    });
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('checkbox', { name: /@harbour_office/ }).check({ timeout: 150_000 });
    await page
      .getByRole('button', { name: /^“The harbour office/ })
      .first()
      .click();
    await expect(page.getByRole('slider')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByTestId('born')).toContainText(`of ${posts.toLocaleString('en')}`);
    await page.waitForTimeout(1500);
    const tasks = await page.evaluate(() => window.longTasks);
    console.log(
      `long tasks over 100 MB and ${posts} posts: ${tasks.length ? tasks.map(Math.round).join(', ') : 'none'}`,
    );
    expect(tasks.filter((duration) => duration > 100)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Writes API v2 posts of one cascade until the file is so large; returns how many. Retellings of all kinds. */
function writeLarge(path: string, bytes: number): number {
  const start = Date.UTC(2022, 2, 1);
  const id = (n: number): string =>
    ((BigInt(start + n * 40_000 - 1288834974657) << 22n) + BigInt(n % 4096)).toString();
  const file = openSync(path, 'w');
  const message =
    'The harbour office opens its gates at six and closes them at nine, for boats with a permit.';
  let written = 0;
  let posts = 0;
  let block = '';
  while (written < bytes) {
    const n = posts++;
    const at = n === 0 ? 0 : Math.floor(n / 3);
    const type = n === 0 ? null : n % 10 < 7 ? 'retweeted' : n % 10 < 9 ? 'quoted' : 'replied_to';
    const text =
      n === 0
        ? message
        : type === 'retweeted'
          ? `RT @harbour_office: ${message}`
          : `Number ${n % 977}: six or nine?`;
    block += `${JSON.stringify({
      id: id(n),
      text,
      author_id: String(n === 0 ? 1 : 100 + n),
      created_at: new Date(start + n * 40_000).toISOString(),
      lang: 'en',
      ...(type ? { referenced_tweets: [{ type, id: id(type === 'retweeted' ? 0 : at) }] } : {}),
      public_metrics: { retweet_count: 0, reply_count: 0, like_count: 0, quote_count: 0 },
      context_annotations: [{ domain: { id: '10', name: 'Place', description: 'x'.repeat(400) } }],
      author: {
        id: String(n === 0 ? 1 : 100 + n),
        username: n === 0 ? 'harbour_office' : `reader_${n}`,
        name: 'A reader',
      },
    })}\n`;
    if (block.length > 1e6 || written + block.length >= bytes) {
      written += writeSync(file, block);
      block = '';
    }
  }
  closeSync(file);
  return posts;
}
