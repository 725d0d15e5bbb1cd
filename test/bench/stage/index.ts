import { growth } from '../growth';
import { onPage } from '../page';

/** Our layer against stock sigma in Chromium's software renderer; times in milliseconds, ratios of times. */
export async function stageBench(): Promise<Record<string, number>> {
  return onPage(async (page, address) => {
    await page.goto(address);
    await page.waitForFunction(() => 'stage' in window);
    const at = (count: number) => page.evaluate((posts) => window.stage(posts), count);
    const small = await at(10_000);
    const middle = await at(100_000);
    const stock = await page.evaluate(() => window.stock(100_000));
    const large = await at(1_000_000);
    return {
      'stage.layer_ms_10k': small.layer,
      'stage.layer_ms_100k': middle.layer,
      'stage.layer_ms_1m': large.layer,
      'stage.calls_per_frame': large.calls,
      'stage.uploads_per_frame': small.uploads + middle.uploads + large.uploads,
      'stage.refresh_ratio_100k': stock.refresh / middle.layer,
      'stage.whole_frame_vs_render_100k': middle.whole / stock.render,
      'stage.whole_frame_vs_refresh_100k': middle.whole / stock.refresh,
      'stage.whole_frame_ms_100k': middle.whole,
      'stage.moving_frame_ms_1m': large.moving,
      'stage.full_detail_ms_1m': large.whole,
      'stage.pick_ms_1m': large.pick,
      'growth.stage': growth([100_000, 1_000_000], [middle.whole, large.whole]),
    };
  }, 'test/bench/stage/page.html');
}
