import { gzipSync } from 'node:zlib';
import { onPage } from './page';

/** The JavaScript that the start page loads, and how soon a sample plays on a page that was never open. */
export async function startBench(): Promise<Record<string, number>> {
  return onPage(async (page, address) => {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.body());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    const cold = await page.context().browser()!.newPage();
    const started = performance.now();
    await cold.goto(`${address}#1?sample=fee-waiver`);
    await cold.waitForFunction(
      () => Number(document.querySelector('[role=slider]')?.getAttribute('aria-valuenow')) > 0,
      undefined,
      { polling: 'raf' },
    );
    return {
      'start.shell_kb_gzip': bytes.reduce((sum, size) => sum + size, 0) / 1000,
      'start.sample_playing_s': (performance.now() - started) / 1000,
    };
  });
}
