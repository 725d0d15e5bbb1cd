/** Looping replay of ten thousand posts: heap, listeners, nodes and objects on the card must not grow. */
import type { CDPSession, Page } from '@playwright/test';
import { onPage } from '../bench/page';

declare global {
  interface Window {
    /** Objects of WebGL that exist, by kind. */
    glObjects: Record<string, number>;
  }
}

const MINUTE = 60_000;
/** Share of the run, and rounds, after which everything that is made once has been made: a slow machine makes it late. */
const WARM = 0.25;
const WARM_ROUNDS = 3;
/** Milliseconds in which a page that stands still has drawn all that it lacked. */
const SETTLES = 3000;
/** Growth that is allowed: megabytes of heap, listeners, nodes. Fences of the card come and go. */
const LIMITS: Record<string, number> = { heapMb: 6, listeners: 10, nodes: 200, Sync: 2 };

async function figures(page: Page, client: CDPSession): Promise<Record<string, number>> {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((entry) => entry.name === name)!.value;
  return {
    heapMb: metric('JSHeapUsedSize') / 1e6,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    ...(await page.evaluate(() => window.glObjects)),
  };
}

export async function replay(minutes: number): Promise<Record<string, number>> {
  return onPage(async (page, address) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      window.glObjects = {};
      const prototype = WebGL2RenderingContext.prototype as unknown as Record<
        string,
        (...input: unknown[]) => unknown
      >;
      const watched: [method: string, kind: string, change: 1 | -1][] = [
        ['fenceSync', 'Sync', 1],
        ['deleteSync', 'Sync', -1],
      ];
      for (const kind of ['Texture', 'Buffer', 'Framebuffer', 'Renderbuffer', 'Program', 'Shader'])
        watched.push([`create${kind}`, kind, 1], [`delete${kind}`, kind, -1]);
      for (const [method, kind, change] of watched) {
        const own = prototype[method]!;
        prototype[method] = function (this: unknown, ...input: unknown[]) {
          // Deleting nothing is allowed, and changes nothing.
          if (change === 1 || input[0]) window.glObjects[kind] = (window.glObjects[kind] ?? 0) + change;
          return own.apply(this, input);
        };
      }
    });
    await page.goto(address);
    await page.getByLabel('How many posts').selectOption({ label: '10,000 posts' });
    await page.getByRole('button', { name: 'Make it' }).click();
    const slider = page.getByRole('slider');
    await slider.waitFor({ timeout: 3 * MINUTE });
    await page.getByRole('button', { name: 'Loop' }).click();
    const speed = page.getByLabel('Speed');
    await speed.selectOption({ index: (await speed.locator('option').count()) - 1 });
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    let rounds = 0;
    let last = 0;
    const watch = async (share: number, least: number): Promise<void> => {
      const end = Date.now() + minutes * share * MINUTE;
      const given = Date.now() + 3 * MINUTE;
      while (Date.now() < end || (rounds < least && Date.now() < given)) {
        await page.waitForTimeout(500);
        const now = Number(await slider.getAttribute('aria-valuenow'));
        if (now < last) rounds++;
        last = now;
      }
    };
    // Held at one moment: what is on the page depends on it.
    const still = async (): Promise<Record<string, number>> => {
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
      await slider.press('End');
      await page.waitForTimeout(SETTLES);
      const held = await figures(page, client);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      return held;
    };
    await watch(WARM, WARM_ROUNDS);
    const before = await still();
    rounds = 0;
    await watch(1 - WARM, 1);
    const after = await still();
    if (faults.length) throw new Error(`The page failed: ${faults.join(' · ')}`);
    if (rounds === 0) throw new Error('The replay never came round.');
    const grown: Record<string, number> = { rounds };
    for (const [name, value] of Object.entries(after)) {
      const growth = value - (before[name] ?? 0);
      grown[`${name}_grown`] = growth;
      if (growth > (LIMITS[name] ?? 0)) throw new Error(`${name} grew from ${before[name]} to ${value}.`);
    }
    return { ...grown, heap_mb: after['heapMb']! };
  });
}
