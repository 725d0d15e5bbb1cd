/**
 * A monkey at the app: seeded clicks, keys, drops of good and bad files, other sizes, languages and themes. Whatever the
 * page says that is wrong ends it, with the seed and the last acts.
 */
import type { Page } from '@playwright/test';
import { seeded } from '../../../src/core/random';
import { onPage } from '../../bench/page';
import { ACTS } from './acts';
import { FILES } from './files';

const MINUTE = 60_000;
const TOLD = 20;
/** A page that does not answer for so long is dead, however slow the machine. */
const DEAD_MS = 60_000;

interface Given {
  seed: number;
  minutes: number;
  /** Where the app is. */
  home: string;
}

/** Goes on until its time is over or something is wrong; then it throws. Returns how much it did. */
async function rampage(page: Page, { seed, minutes, home }: Given): Promise<{ acts: number }> {
  const random = seeded(seed);
  const origin = new URL(home).origin;
  const done: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('crash', () => faults.push('the page crashed'));
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') faults.push(`dialog: ${dialog.message()}`);
    // It may be gone with its page.
    dialog.accept().catch(() => undefined);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
      faults.push(`request: ${url.href}`);
  });
  page.on('filechooser', (chooser) => {
    const { name, bytes } = random.pick(FILES);
    // The page may have moved on.
    chooser.setFiles({ name, mimeType: 'text/plain', buffer: bytes }).catch(() => undefined);
  });
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  await page.addInitScript(() => {
    window.print = () => undefined;
  });

  const bag = ACTS.flatMap(([act, times]) => Array.from({ length: times }, () => act));
  const note = (act: string): void => void done.push(act);
  const monkey = { page, random, home, note };
  const end = Date.now() + minutes * MINUTE;
  await page.goto(home);
  while (Date.now() < end && !faults.length) {
    try {
      await alive(bag[random.below(bag.length)]!(monkey));
      await alive(page.waitForTimeout(random.below(120)));
      if (new URL(page.url()).origin !== origin) faults.push(`the page is at ${page.url()}`);
      else if (!(await alive(page.evaluate(() => document.getElementById('app')?.childElementCount ?? 0))))
        await stillEmpty(page, faults);
    } catch (error) {
      // What was under way when the page moved on is no fault of its.
      if (!/context was destroyed|navigation|interrupted|ERR_ABORTED|frame was detached/i.test(String(error)))
        faults.push(String(error));
    }
  }
  if (faults.length)
    throw new Error(
      `Seed ${seed}, after ${done.length} acts: ${faults.join('\n')}\nThe last acts:\n${done.slice(-TOLD).join('\n')}`,
    );
  return { acts: done.length };
}

/** An app without anything on screen, other than in the moment after it was loaded. */
async function stillEmpty(page: Page, faults: string[]): Promise<void> {
  await alive(page.waitForLoadState('load'));
  const shown = page.waitForFunction(
    () => (document.getElementById('app')?.childElementCount ?? 0) > 0,
    null,
    {
      timeout: DEAD_MS,
    },
  );
  await shown.catch((error: unknown) => faults.push(`nothing is on screen: ${String(error)}`));
}

async function alive<T>(act: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dead = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not answer.')), DEAD_MS);
  });
  try {
    return await Promise.race([act, dead]);
  } finally {
    clearTimeout(timer);
  }
}

/** The soak of it: a seed after the other, three minutes each. */
export async function monkey(
  minutes: number,
  seed = Date.now() % 1_000_000,
): Promise<Record<string, number>> {
  const EACH = 3;
  const rounds = Math.max(1, Math.round(minutes / EACH));
  let acts = 0;
  await onPage(async (page, home) => {
    for (let i = 0; i < rounds; i++) {
      console.log(`monkey, seed ${seed + i}`);
      const context = await page
        .context()
        .browser()!
        .newContext({ viewport: { width: 1440, height: 900 } });
      const own = await context.newPage();
      acts += (await rampage(own, { seed: seed + i, minutes: minutes / rounds, home })).acts;
      await context.close();
    }
  });
  return { acts, seeds: rounds };
}
