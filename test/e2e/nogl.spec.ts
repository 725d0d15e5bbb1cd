/** Without WebGL2, and where the card is lost: the picture is a plain one, and says why; it plays along all the same. */
import { type Page } from '@playwright/test';
import { expect, test } from './test';

const SAMPLE = './#1?sample=fee-waiver';
const plain = (page: Page) => page.getByTestId('stage').locator('svg.plain');
const seen = (page: Page) => plain(page).locator('[data-place]:visible');
const why = (page: Page) => page.getByText(/This browser draws without WebGL2/);

/** The browser refuses WebGL in every form, as where its maker's list forbids the card. */
const without = (page: Page) =>
  page.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const prototype = canvas.prototype as unknown as {
        getContext(id: string, ...more: unknown[]): unknown;
      };
      const own = prototype.getContext;
      prototype.getContext = function (id, ...more) {
        return id.startsWith('webgl') || id.includes('-webgl') ? null : own.call(this, id, ...more);
      };
    }
  });

test('without WebGL2 a plain picture plays along, is pointed at, and is saved', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await without(page);
  await page.goto(`${SAMPLE}&at=1999999999999`);
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await expect(why(page)).toBeVisible();
  await expect.poll(() => seen(page).count()).toBeGreaterThan(600);
  // A post stands where it is found, in every layout.
  for (const layout of ['In rings', 'Along time', 'In lanes']) {
    await page.getByRole('radio', { name: layout }).check({ force: true });
    await expect.poll(() => seen(page).count()).toBeGreaterThan(600);
  }
  const slider = page.getByRole('slider').first();
  await slider.press('Home');
  await expect.poll(() => seen(page).count()).toBeLessThan(20);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => seen(page).count()).toBeGreaterThan(40);
  await slider.press('End');
  await page.locator('.stage nav button').nth(1).press('Enter');
  await expect(page.locator('#reading ol li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save a file' }).click();
  await page.getByRole('radio', { name: /^PNG/ }).first().check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.png$/);
  expect(faults).toEqual([]);
});

test('two messages side by side are plain as well', async ({ page }) => {
  await without(page);
  await page.goto('./#1?sample=forty-messages&lens=compare&at=1999999999999');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Play both side by side' }).click();
  await expect(page.getByTestId('half').first().locator('svg.plain [data-place]').first()).toBeAttached();
  await expect(page.getByTestId('half').last().locator('svg.plain [data-place]').first()).toBeAttached();
});

test('a card that is lost while it plays is waited for; where it does not come back, the picture is plain', async ({
  page,
}) => {
  await page.goto(SAMPLE);
  const canvas = page.locator('canvas.sigma-afterword');
  const stage = page.getByTestId('stage');
  await expect(stage).toHaveAttribute('data-drawn', 'true');
  const lose = (back: boolean): Promise<void> =>
    canvas.evaluate((element, again) => {
      const lost = (element as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      lost.loseContext();
      if (again) setTimeout(() => lost.restoreContext(), 300);
    }, back);
  await lose(true);
  await expect(page.getByText(/The graphics card has let go of the picture/)).toBeVisible();
  await expect(page.getByText(/The graphics card has let go of the picture/)).toBeHidden();
  await expect(canvas).toBeVisible();
  await lose(false);
  await expect(why(page)).toBeVisible();
  // The replay went on all the while.
  const so = await seen(page).count();
  await expect.poll(() => seen(page).count()).toBeGreaterThan(so);
});
