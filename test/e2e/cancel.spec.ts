/** An import of more than 100 MB, given up: the page answers at once, and the workers go with all that they held. */
import { writeLarge } from '../bench/large';
import { expect, test } from './test';

const BYTES = 110e6;

/** Presses Cancel when the progress bar has one of these names, and returns the milliseconds until files can be chosen. */
function cancelAt(names: string[]): Promise<number> {
  return new Promise((done) => {
    let pressed = 0;
    const look = (): void => {
      const bar = document.querySelector('[role=progressbar]');
      if (!pressed && bar && names.includes(bar.getAttribute('aria-label')!)) {
        // Of the reading, in the midst of it.
        if (names[0] === 'Reading records' && Number(bar.getAttribute('aria-valuenow')) < 20) return;
        pressed = performance.now();
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')!.click();
      } else if (pressed && document.querySelector('input[type=file]')) {
        seen.disconnect();
        done(performance.now() - pressed);
      }
    };
    const seen = new MutationObserver(look);
    seen.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
}

const READING = ['Reading records'];
const ANALYSING = ['Joining posts by id', 'Following who had it from whom', 'Comparing words with words'];

test('cancel answers within 200 ms at any stage, and leaves no worker', async ({ page }, info) => {
  const path = info.outputPath('large.jsonl');
  expect(writeLarge(path, BYTES)).toBeGreaterThan(100_000);
  await page.goto('./');
  for (const stages of [READING, ANALYSING]) {
    const answered = page.evaluate(cancelAt, stages);
    await page.locator('input[type=file]').first().setInputFiles(path);
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    expect(await answered).toBeLessThan(200);
    await expect.poll(() => page.workers().length).toBe(0);
  }
  // The page goes on as if nothing had been.
  await page.getByRole('button', { name: /student fee waiver/i }).click();
  await expect(page.getByRole('slider')).toBeVisible();
});
