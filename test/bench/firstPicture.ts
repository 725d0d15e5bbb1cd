import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLarge } from './large';
import { onPage } from './page';

declare global {
  interface Window {
    longTasks: number[];
  }
}

const BYTES = 100e6;

/** Longest task of the page, in ms, from the drop of a 100 MB file to 1.5 s after its first picture; at most 100. */
export async function firstPicture(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
  try {
    const path = join(folder, 'large.jsonl');
    const posts = writeLarge(path, BYTES);
    const tasks = await onPage(async (page, address) => {
      await page.goto(address);
      await page.evaluate(() => {
        window.longTasks = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
        }).observe({ type: 'longtask' });
      });
      await page.getByLabel('Choose files').setInputFiles(path);
      await page.getByRole('checkbox', { name: /@harbour_office/ }).check({ timeout: 150_000 });
      await page
        .getByRole('button', { name: /^“The harbour office/ })
        .first()
        .click();
      await page.getByRole('slider').waitFor({ timeout: 60_000 });
      await page
        .getByTestId('born')
        .filter({ hasText: posts.toLocaleString('en') })
        .waitFor();
      await page.locator('[data-testid="stage"][data-drawn="true"]').waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1500);
      return page.evaluate(() => window.longTasks);
    });
    return { 'page.longest_task_ms_100mb': Math.max(0, ...tasks), 'page.long_tasks_100mb': tasks.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
