/** Two messages side by side on one clock, in real Chromium: opened, read, played, left; on a phone and in a room. */
import { type Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './test';

// The page's policy lets no script in, that of the test neither.
test.use({ bypassCSP: true });

test.setTimeout(180_000);

const MESSAGES = './#1?sample=forty-messages&lens=compare&at=9999999999999';
const half = (page: Page, side: number) =>
  page.getByRole('region', { name: side === 0 ? 'First message' : 'Second message' });
const figures = (page: Page, side: number) => half(page, side).getByTestId('half-figures');
const since = (page: Page) => page.getByTestId('since');
const slider = (page: Page) => page.getByRole('slider', { name: 'Time since each message' });

async function open(page: Page, address = MESSAGES): Promise<void> {
  await page.goto(address);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Play both side by side' }).click();
  await drawn(page);
}
async function drawn(page: Page): Promise<void> {
  await expect(page.getByTestId('half')).toHaveCount(2);
  for (const side of [0, 1])
    // Shaders are made anew for each picture, which takes its time where nothing but the processor draws.
    await expect(page.getByTestId('half').nth(side)).toHaveAttribute('data-drawn', 'true', {
      timeout: 60_000,
    });
}

test('both begin at T+0 and go by one clock; the moment stands in the address, leaving it returns', async ({
  page,
}) => {
  // What holds a context: two pictures must share one.
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext as (...input: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...input: unknown[]) {
      if (input[0] === 'webgl2') this.dataset['webgl'] = 'true';
      return own.apply(this, input);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  await open(page);
  expect(page.url()).toMatch(/pair=\w+-\w+/);
  await expect(page.getByText(/same layout, same scale of time/)).toBeVisible();
  await expect(page.locator('canvas[data-webgl]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await slider(page).press('Home');
  await expect(since(page)).toHaveText('T+00:00');
  await expect(figures(page, 0)).toContainText(/^\s*1 of 1,211 posts/);
  await expect(figures(page, 1)).toContainText(/^\s*1 of 304 posts/);
  await slider(page).press('PageUp');
  await expect(since(page)).not.toHaveText('T+00:00');
  await expect(figures(page, 0)).not.toContainText(/^\s*1 of 1,211 posts/);
  await expect(figures(page, 1)).not.toContainText(/^\s*1 of 304 posts/);
  const [moment, first, second] = await Promise.all(
    [since(page), figures(page, 0), figures(page, 1)].map((each) => each.textContent()),
  );
  await expect.poll(() => page.url()).toMatch(/since=\d+/);
  await page.reload();
  await drawn(page);
  await expect(since(page)).toHaveText(moment!);
  await expect(figures(page, 0)).toHaveText(first!);
  await expect(figures(page, 1)).toHaveText(second!);
  expect(await violations(page)).toEqual([]);

  // It plays with the space bar; both move.
  await page.getByRole('heading', { name: 'Two messages side by side' }).click();
  await page.keyboard.press('Space');
  await expect(since(page)).not.toHaveText(moment!);
  await page.keyboard.press('Space');
  // Whoever listens is told of both, each by its own name.
  await expect(page.getByTestId('told')).toHaveText(
    /^Stopped\. First message: .*\d posts so far.*Second message: .*\d posts so far/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('half')).toHaveCount(0);
  await expect(page.getByTestId('born')).toContainText('1,211 of 1,211');
  expect(page.url()).not.toContain('pair=');
  await page.goBack();
  await drawn(page);
});

test('either half is pointed at, chosen from and read, by mouse and by keys', async ({ page }) => {
  await open(page);
  await slider(page).press('End');
  await expect(figures(page, 1)).toContainText('304 of 304 posts');
  for (const side of [0, 1]) {
    const host = half(page, side).getByTestId('half');
    const box = (await host.boundingBox())!;
    // The message stands where the axis begins, in the middle of its lane.
    const seal = { x: 96, y: 30 };
    await expect
      .poll(async () => {
        await page.mouse.move(box.x + seal.x + 3 * Math.random(), box.y + seal.y);
        return half(page, side).locator('.card').isVisible();
      })
      .toBe(true);
    await page.mouse.click(box.x + seal.x, box.y + seal.y);
    await expect(half(page, side).getByRole('status')).toContainText('@halvane_mfa');
  }
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await expect(half(page, 0).getByRole('status')).toHaveCount(0);
  await expect(half(page, 1).getByRole('status')).toHaveCount(0);
  const named = half(page, 1).getByRole('navigation').getByRole('button').nth(1);
  await named.focus();
  await page.keyboard.press('Enter');
  await expect(half(page, 1).getByRole('status')).toContainText('@');
  await expect(half(page, 0).getByRole('status')).toHaveCount(0);
  await page.getByRole('radio', { name: 'In rings' }).check({ force: true });
  await expect(half(page, 1).getByText('2 hops').first()).toBeVisible();
  await page.getByLabel('Time', { exact: true }).selectOption('squeezed');
  await expect.poll(() => page.url()).toContain('scale=squeezed');
});

test('strands and messages of like size are handles: pointing shows a message, two of them are played', async ({
  page,
}) => {
  await page.goto(MESSAGES);
  await page.getByRole('tab', { name: 'Strands' }).click();
  const strands = page.getByRole('group', { name: /One strand each/ });
  const largest = strands.getByRole('button', { name: /^⁨?Photo of the day/ }).first();
  await expect(strands.getByRole('button')).toHaveCount(40);
  await largest.hover();
  const now = page.getByRole('region', { name: 'What is being passed on now' });
  await expect(now).toContainText('1,211 posts');
  await largest.press('Enter');
  await expect(largest).toHaveAttribute('aria-pressed', 'true');
  await now.getByRole('button', { name: 'Play it beside another' }).click();
  await page.getByRole('tab', { name: 'Like sizes' }).click();
  await expect.poll(() => page.url()).toContain('read=sizes');
  const size = page.getByRole('group', { name: '4–7 posts' });
  await size.getByRole('button').first().press('Enter');
  await drawn(page);
  await expect(figures(page, 0)).toContainText('of 1,211 posts');
  await page.keyboard.press('Escape');
  await expect(size).toBeVisible();
});

test('on a phone the halves stand above each other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const [upper, lower] = [await half(page, 0).boundingBox(), await half(page, 1).boundingBox()];
  expect(lower!.y).toBeGreaterThanOrEqual(upper!.y + upper!.height);
  expect(upper!.height).toBeGreaterThan(200);
  expect(lower!.x + lower!.width).toBeLessThanOrEqual(390);
});

test('a step of a story can hold two messages side by side', async ({ page }) => {
  await open(page);
  await slider(page).press('End');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add this view as a step' }).click();
  const steps = dialog.getByRole('listitem');
  await expect(steps).not.toHaveCount(0);
  await steps.last().getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.locator('.presenter')).toBeVisible();
  await drawn(page);
  await expect(figures(page, 1)).toContainText('304 of 304 posts');
  await page.keyboard.press('Escape');
  await expect(page.locator('.presenter')).toHaveCount(0);
  await drawn(page);
});
