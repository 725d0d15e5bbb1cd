import type { Page } from '@playwright/test';
import { growth } from '../growth';
import { onPage } from '../page';

const PAGE = 'test/bench/stage/page.html';
const COSMOS = 'test/bench/stage/cosmos.html';

/** Megabytes that the page's script holds, typed arrays included, after garbage is collected. */
async function heap(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await client.detach();
  return (usedSize + (backingStorageSize ?? 0)) / 1e6;
}

/**
 * Our layer against stock sigma in Chromium's software renderer; times in milliseconds, ratios of times. A *whole frame* is
 * one of a replay at full quality: every post born so far and its line are in it. `anew` = drawing all of them after
 * everything has changed (a leap, a camera that came to rest). `page` = all JavaScript of a frame: layer, sigma, labels.
 */
export async function stageBench(): Promise<Record<string, number>> {
  const figures = await onPage(async (page, address) => {
    await page.goto(address);
    await page.waitForFunction(() => 'stage' in window);
    const at = (count: number) => page.evaluate((posts) => window.stage(posts), count);
    const small = await at(10_000);
    const middle = await at(100_000);
    const ours = await heap(page);
    const stock = await page.evaluate(() => window.stock(100_000));
    const theirs = await heap(page);
    const large = await at(1_000_000);
    const scripts: number[] = [];
    for (const count of [10_000, 100_000, 1_000_000])
      scripts.push(await page.evaluate((posts) => window.page(posts), count));
    return {
      'stage.layer_ms_10k': small.layer,
      'stage.layer_ms_100k': middle.layer,
      'stage.layer_ms_1m': large.layer,
      'stage.page_ms_10k': scripts[0]!,
      'stage.page_ms_100k': scripts[1]!,
      'stage.page_ms_1m': scripts[2]!,
      'stage.calls_per_frame_10k': small.calls,
      'stage.calls_per_frame_100k': middle.calls,
      'stage.calls_per_frame_1m': large.calls,
      'stage.uploads_per_frame': small.uploads + middle.uploads + large.uploads,
      'stage.refresh_ratio_100k': stock.refresh / middle.layer,
      'stage.whole_frame_vs_render_100k': middle.whole / stock.render,
      'stage.whole_frame_vs_refresh_100k': middle.whole / stock.refresh,
      'stage.whole_frame_ms_100k': middle.whole,
      'stage.whole_frame_ms_1m': large.whole,
      'stage.anew_vs_render_100k': middle.anew / stock.render,
      'stage.moving_frame_ms_1m': large.moving,
      'stage.seek_frame_ms_1m': large.seek,
      'stage.full_detail_ms_1m': large.anew,
      'stage.first_picture_ms_1m': large.first,
      'stage.pick_ms_1m': large.pick,
      'stage.heap_mb_100k': ours,
      'stage.stock_heap_mb_100k': theirs,
      'stage.card_mb_100k': middle.card / 1e6,
      'stage.stock_card_mb_100k': stock.card / 1e6,
      'growth.stage': growth([100_000, 1_000_000], [middle.anew, large.anew]),
    };
  }, PAGE);
  const cosmos = await onPage(
    async (page, address) => {
      await page.goto(address);
      await page.waitForFunction(() => 'cosmos' in window);
      return page.evaluate(() => window.cosmos(100_000));
    },
    COSMOS,
    { 'gl-bench': 'gl-bench/dist/gl-bench.module.js' },
  );
  return { ...figures, 'stage.whole_frame_vs_cosmos_100k': figures['stage.whole_frame_ms_100k'] / cosmos };
}
