/** The picture under fingers, on a telephone: what the browser is told of them, not what it makes of them. */
import { type CDPSession, type FrameLocator, type Page } from '@playwright/test';
import { expect, test } from './test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Spot {
  x: number;
  y: number;
}

/** Puts fingers down, holds them, moves them in a few steps, and lifts them. */
async function gesture(cdp: CDPSession, from: Spot[], to: Spot[] | null = null, hold = 0): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: Spot[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
    });
  await send('touchStart', from);
  if (hold > 0) await new Promise((resolve) => setTimeout(resolve, hold));
  for (let step = 1; to && step <= 6; step++)
    await send(
      'touchMove',
      from.map(({ x, y }, i) => ({ x: x + ((to[i]!.x - x) * step) / 6, y: y + ((to[i]!.y - y) * step) / 6 })),
    );
  await send('touchEnd', []);
}

/** Two taps, a tenth of a second apart by what the browser is told, however slow the machine is. */
async function doubleTap(cdp: CDPSession, spot: Spot): Promise<void> {
  const began = Date.now() / 1000;
  for (const tap of [0, 0.1]) {
    const at = { x: Math.round(spot.x), y: Math.round(spot.y), id: 0 };
    const send = (type: 'touchStart' | 'touchEnd', touchPoints: (typeof at)[], after: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: began + tap + after });
    await send('touchStart', [at], 0);
    await send('touchEnd', [], 0.03);
  }
}

/** Where the message and a retelling on which many hang stand on the stage. */
const SOURCE = { x: 74, y: 60 };
const HUB = { x: 110, y: 154 };

const whole = (page: Page) => page.getByRole('button', { name: 'Show the whole' });
/** A number that tells one picture from another. */
const picture = (page: Page | FrameLocator): Promise<number> =>
  page.locator('canvas.sigma-afterword').evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((hash, level) => (Math.imul(hash, 31) + level) | 0, 0);
  });
const scrolled = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].reduce((sum, element) => sum + element.scrollTop, 0),
  );

/** The stage, scrolled into view, its middle, and where the message stands. */
async function open(page: Page): Promise<{ cdp: CDPSession; middle: Spot; source: Spot }> {
  await page.goto('./#1?sample=fee-waiver&at=9999999999999');
  const stage = page.getByTestId('stage');
  await expect(stage).toHaveAttribute('data-drawn', 'true');
  await stage.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect(whole(page)).toBeDisabled();
  const { x, y, width, height } = (await stage.boundingBox())!;
  return {
    cdp: await page.context().newCDPSession(page),
    middle: { x: x + width / 2, y: y + height / 2 },
    source: { x: x + SOURCE.x, y: y + SOURCE.y },
  };
}
const beside = ({ x, y }: Spot, across: number, down = 0): Spot => ({ x: x + across, y: y + down });

test('two fingers enlarge the picture, and one moves it then', async ({ page }) => {
  const { cdp, middle } = await open(page);
  await gesture(cdp, [beside(middle, -20), beside(middle, 20)], [beside(middle, -80), beside(middle, 80)]);
  await expect(whole(page)).toBeEnabled();
  const before = await picture(page);
  const page0 = await scrolled(page);
  await gesture(cdp, [middle], [beside(middle, -60, 30)]);
  await expect.poll(() => picture(page)).not.toBe(before);
  expect(await scrolled(page)).toBe(page0);
  // Fingers that come together again show the whole.
  await gesture(cdp, [beside(middle, -120), beside(middle, 120)], [beside(middle, -10), beside(middle, 10)]);
  await expect(whole(page)).toBeDisabled();
});

test('one finger scrolls the page while the whole is in view', async ({ page }) => {
  const { cdp, middle } = await open(page);
  const before = await scrolled(page);
  await gesture(cdp, [middle], [beside(middle, 0, 200)]);
  await expect.poll(() => scrolled(page)).toBeLessThan(before);
  await expect(whole(page)).toBeDisabled();
});

test('a finger that rests points, a tap chooses, and a double tap follows the branch', async ({ page }) => {
  const { cdp, source } = await open(page);
  await gesture(cdp, [source], null, 700);
  await expect(page.locator('.stage .card')).toContainText('@norland_mfa');
  // It was no tap: nothing is chosen.
  await expect(page.getByRole('list', { name: /path/i })).toHaveCount(0);
  await gesture(cdp, [source]);
  await expect(page.locator('.stage .card')).toHaveCount(0);
  await expect.poll(() => page.url()).toContain('post=');
  expect(page.url()).not.toContain('branch=');
  // What is chosen says less above the stage, which comes up.
  const { x, y } = (await page.getByTestId('stage').boundingBox())!;
  await doubleTap(cdp, { x: x + HUB.x, y: y + HUB.y });
  await expect(page.getByTestId('base')).toContainText('in the branch of ⁨@studyfeed⁩');
});

test('in an article one finger scrolls past the picture, and two take hold of it', async ({ page }) => {
  await page.goto('./embed/article.html');
  const cascade = page.locator('afterword-cascade').first();
  const frame = cascade.locator('iframe').contentFrame();
  const stage = frame.getByTestId('stage');
  await cascade.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(stage).toHaveAttribute('data-drawn', 'true');
  const { x, y, width, height } = (await stage.boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const cdp = await page.context().newCDPSession(page);
  const down = (): Promise<number> => page.evaluate(() => scrollY);
  const [before, whole] = [await down(), await picture(frame)];
  await gesture(cdp, [beside(middle, -20), beside(middle, 20)], [beside(middle, -80), beside(middle, 80)]);
  await expect.poll(() => picture(frame)).not.toBe(whole);
  // Enlarged it moves under one finger; whole again it lets the article go on.
  await gesture(cdp, [middle], [beside(middle, -60, -60)]);
  expect(await down()).toBe(before);
  await gesture(cdp, [beside(middle, -120), beside(middle, 120)], [beside(middle, -10), beside(middle, 10)]);
  await gesture(cdp, [middle], [beside(middle, 0, -100)]);
  await expect.poll(down).toBeGreaterThan(before);
});
