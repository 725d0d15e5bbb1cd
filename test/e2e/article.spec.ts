/** The example of an article: three cascades, loaded as they come near; the last follows the scroll, which nothing takes over. */
import { violations } from './axe';
import { close, host, type Host } from './host';
import { expect, test } from './test';

// What axe runs as is no script of the article's.
test.use({ bypassCSP: true });

let app: Host;
test.beforeAll(async () => void (app = await host('/app/')));
test.afterAll(() => close(app));

test('an article loads its cascades as they come near, and its scroll drives a replay', async ({ page }) => {
  await page.goto(`${app.address}embed/article.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Nothing of the last one is there before it is near.
  await expect(page.locator('#replay img')).toBeAttached();
  await expect(page.locator('#replay iframe')).toHaveCount(0);
  await page.locator('.passage').first().scrollIntoViewIfNeeded();
  const frame = page.frameLocator('#replay iframe');
  await expect(frame.getByTestId('stage')).toHaveAttribute('data-drawn', 'true', { timeout: 60_000 });
  const within = page
    .frames()
    .filter((each) => each.url().includes('/frame.'))
    .at(-1)!;
  for (const each of [page, within]) expect(await violations(each)).toEqual([]);
  await page.mouse.move(300, 400);
  const moment = frame.getByRole('slider');
  for (const [passage, least] of [
    [2, 0.3],
    [4, 0.7],
  ] as const) {
    await page
      .locator('.passage')
      .nth(passage)
      .evaluate((element) => element.scrollIntoView());
    await expect.poll(async () => Number(await moment.inputValue())).toBeGreaterThan(least);
  }
  // Back again, by the wheel, over the words and over the picture.
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before - 300);
});
