/**
 * A million posts in the built app, end to end in one page: made, opened, laid out, played, searched and picked. Its
 * timings; seconds count from the click or the key that asks for it to what a user sees.
 */
import type { Page } from '@playwright/test';
import { median } from '../bench/median';
import { onPage } from '../bench/page';

const MINUTE = 60_000;
/** Long enough for a slow machine: what takes longer has hung. */
const OPENS_WITHIN = 8 * MINUTE;
const ANSWERS_WITHIN = MINUTE;
/** Frames of playback that are timed. */
const FRAMES = 60;

/** Medians of a frame of playback: all script of it, and the time from one to the next. */
async function timeFrames(page: Page): Promise<{ script: number; apart: number }> {
  const { scripts, apart } = await page.evaluate(async (count) => {
    const own = window.requestAnimationFrame.bind(window);
    let spent = 0;
    // The callbacks of a frame are timed together.
    window.requestAnimationFrame = (callback) =>
      own((now) => {
        const start = performance.now();
        callback(now);
        spent += performance.now() - start;
      });
    const scripts: number[] = [];
    const moments: number[] = [];
    for (let i = 0; i <= count; i++) {
      moments.push(await new Promise<number>((resolve) => own(resolve)));
      scripts.push(spent);
      spent = 0;
    }
    window.requestAnimationFrame = own;
    return { scripts: scripts.slice(1), apart: moments.slice(1).map((moment, i) => moment - moments[i]!) };
  }, FRAMES);
  return { script: median(scripts), apart: median(apart) };
}

/** Moves the pointer across the stage until a post is under it, and clicks it; its path is read then. */
async function pick(page: Page): Promise<void> {
  const stage = page.getByTestId('stage');
  const box = (await stage.boundingBox())!;
  // The message itself stands at the beginning of the axis.
  for (let x = box.x + 100; x < box.x + box.width - 100; x += 12) {
    await page.mouse.move(x, box.y + box.height / 3);
    if (!(await stage.evaluate((element) => element.classList.contains('pointing')))) continue;
    await page.mouse.click(x, box.y + box.height / 3);
    await page.getByRole('list', { name: /path/i }).waitFor({ timeout: ANSWERS_WITHIN });
    return;
  }
  throw new Error('No post was found under the pointer.');
}

export async function million(): Promise<Record<string, number>> {
  return onPage(async (page, address) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const whole = performance.now();
    let last = whole;
    /** Seconds since the last time that it was asked. */
    const lap = (): number => (performance.now() - last) / 1000 - ((last = performance.now()), 0);

    await page.goto(address);
    await page.getByLabel('How many posts').selectOption({ label: '1,000,000 posts' });
    last = performance.now();
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByRole('progressbar', { name: 'Making posts' }).waitFor();
    await page
      .getByRole('progressbar', { name: 'Making posts' })
      .waitFor({ state: 'hidden', timeout: OPENS_WITHIN });
    const made_s = lap();
    const slider = page.getByRole('slider');
    /** Drawn under the posts once their places in rings are known. */
    const rings = page.locator('section.stage > svg > circle');
    await slider.waitFor({ timeout: OPENS_WITHIN });
    const opened_s = lap();
    await page.locator('[data-testid="stage"][data-drawn="true"]').waitFor({ timeout: OPENS_WITHIN });
    const first_picture_s = lap();

    // A message plays when it is opened.
    const { script, apart } = await timeFrames(page);
    const moved = Number(await slider.getAttribute('aria-valuenow'));
    if (!(moved > 0)) throw new Error('The replay did not move.');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await slider.press('End');

    last = performance.now();
    await page.getByRole('radio', { name: 'In rings' }).check({ force: true });
    await rings.first().waitFor({ timeout: ANSWERS_WITHIN });
    const rings_s = lap();

    await page.getByRole('searchbox').fill('permit');
    await page
      .getByRole('search')
      .getByText(/\d of \d|None in this export/)
      .waitFor({ timeout: ANSWERS_WITHIN });
    const searched_s = lap();
    await page.keyboard.press('Escape');

    await page.getByRole('radio', { name: 'In lanes' }).check({ force: true });
    await rings.first().waitFor({ state: 'hidden', timeout: ANSWERS_WITHIN });
    last = performance.now();
    await pick(page);
    const picked_s = lap();
    if (faults.length) throw new Error(`The page failed: ${faults.join(' · ')}`);
    return {
      ...{ made_s, opened_s, first_picture_s },
      ...{ frame_script_ms: script, frame_apart_ms: apart },
      ...{ rings_s, searched_s, picked_s },
      whole_s: (performance.now() - whole) / 1000,
    };
  });
}
