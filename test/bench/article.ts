/** The example of an article with three cascades (public/embed/article.html), as its host's own page and as one of another host. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, FrameLocator } from '@playwright/test';
import { onPage } from './page';

/** Nothing more comes where nothing came for so long. */
const QUIET_MS = 2000;

/**
 * How soon its words are there, what it loads before and after it is scrolled to its end, and how long its thread is held:
 * that is its own alone where frames have no origin, and theirs too where they come from another port of its host.
 */
export function articleBench(): Promise<Record<string, number>> {
  return onPage(async (page, address) => {
    const app = new URL('.', address).href;
    const browser = page.context().browser()!;
    const paper = createServer((_, response) => {
      void elsewhere(app).then((article) => response.setHeader('content-type', 'text/html').end(article));
    });
    await new Promise<void>((ready) => paper.listen(0, 'localhost', ready));
    const { port } = paper.address() as AddressInfo;
    try {
      return {
        ...(await figures(browser, `${app}embed/article.html`, 'own')),
        ...(await figures(browser, `http://localhost:${port}/`, 'other')),
      };
    } finally {
      paper.close();
    }
  });
}

/** The article as another host has it: what is the app's lies where it did. */
async function elsewhere(app: string): Promise<string> {
  const article = await (await fetch(`${app}embed/article.html`)).text();
  return article
    .replace('"../embed.js"', `"${app}embed.js"`)
    .replace('"denial.html"', `"${app}embed/denial.html"`);
}

/** Of a page that was never open. KB = 1000 bytes, as a host packs them; a file that several frames show counts once. */
async function figures(browser: Browser, address: string, name: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const files = new Set<string>();
  context.on('response', (response) => {
    if (response.url().startsWith('http') && response.url() !== address) files.add(response.url());
  });
  // In every frame: each has the thread to itself, or waits for the others.
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await drawn(page.frameLocator('iframe').first(), files);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
  );
  const before = await weight(files);
  for (const id of ['steps', 'replay']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await drawn(page.frameLocator(`#${id} iframe`), files);
  }
  const after = await weight(files);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (metric: string): number => metrics.find((each) => each.name === metric)!.value;
  const long = (
    await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.longTasks)))
  ).flat();
  await context.close();
  const all = {
    first_paint_ms: paint,
    kb_first: before / 1000,
    kb_all: after / 1000,
    script_ms: seconds('ScriptDuration') * 1000,
    thread_ms: seconds('TaskDuration') * 1000,
    longest_task_ms: Math.max(0, ...long),
  };
  return Object.fromEntries(
    Object.entries(all).map(([figure, value]) => [`article.${name}_${figure}`, value]),
  );
}

/** Its first picture is there, and what comes after that, its letters and its areas, has come too. */
async function drawn(frame: FrameLocator, files: ReadonlySet<string>): Promise<void> {
  await frame.locator('[data-drawn=true]').waitFor({ timeout: 120_000 });
  for (let before = -1; before !== files.size;) {
    before = files.size;
    await new Promise((done) => setTimeout(done, QUIET_MS));
  }
}

/** Bytes; letters and pictures are packed already. */
async function weight(files: ReadonlySet<string>): Promise<number> {
  const sizes = [...files].map(async (file) => {
    const body = Buffer.from(await (await fetch(file)).arrayBuffer());
    return Math.min(body.length, gzipSync(body).length);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
