/** A million posts, made, opened, laid out, played, searched and picked in the built app: its timings, in seconds. */
import { onPage } from '../bench/page';

const MINUTE = 60_000;
/** Long enough for a slow machine: what takes longer has hung. */
const OPENS_WITHIN = 15 * MINUTE;
const ANSWERS_WITHIN = MINUTE;
/** Frames of playback whose script is timed. */
const FRAMES = 60;

declare global {
  interface Window {
    frameScripts: number[];
  }
}

export async function million(): Promise<Record<string, number>> {
  return onPage(async (page, address) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const since = (started: number): number => (performance.now() - started) / 1000;
    await page.goto(address);
    await page.getByLabel('How many posts').selectOption({ label: '1,000,000 posts' });
    const started = performance.now();
    await page.getByRole('button', { name: 'Make it' }).click();
    const slider = page.getByRole('slider');
    await slider.waitFor({ timeout: OPENS_WITHIN });
    const opened = since(started);

    // All script of a frame while it plays: the callbacks of frames are timed together.
    const play = page.getByRole('button', { name: 'Play', exact: true });
    if (await play.isVisible()) await play.click();
    const script = await page.evaluate(async (frames) => {
      const own = window.requestAnimationFrame.bind(window);
      let spent = 0;
      window.frameScripts = [];
      window.requestAnimationFrame = (callback) =>
        own((now) => {
          const start = performance.now();
          callback(now);
          spent += performance.now() - start;
        });
      for (let i = 0; i < frames; i++) {
        await new Promise((resolve) => own(resolve));
        window.frameScripts.push(spent);
        spent = 0;
      }
      window.requestAnimationFrame = own;
      return window.frameScripts.sort((a, b) => a - b)[Math.floor(frames / 2)]!;
    }, FRAMES);
    const moved = Number(await slider.getAttribute('aria-valuenow'));
    if (!(moved > 0)) throw new Error('The replay did not move.');

    const pause = page.getByRole('button', { name: 'Pause', exact: true });
    if (await pause.isVisible()) await pause.click();
    await slider.press('End');
    const asked = performance.now();
    await page.getByRole('searchbox').fill('permit');
    await page
      .getByRole('search')
      .getByText(/\d of \d|None in this export/)
      .waitFor({ timeout: ANSWERS_WITHIN });
    const searched = since(asked);

    // The message itself stands at the beginning of the axis, in the first lane.
    const stage = page.getByTestId('stage');
    const box = (await stage.boundingBox())!;
    const clicked = performance.now();
    let picked = false;
    for (let x = box.x + 100; !picked && x < box.x + box.width - 100; x += 12) {
      await page.mouse.move(x, box.y + box.height / 3);
      picked = await stage.evaluate((element) => element.classList.contains('pointing'));
    }
    if (!picked) throw new Error('No post was found under the pointer.');
    const found = since(clicked);
    if (faults.length) throw new Error(`The page failed: ${faults.join(' · ')}`);
    return { opened_s: opened, frame_script_ms: script, searched_s: searched, picked_s: found };
  });
}
