/** Every word comes from a file of i18n, has room, and can be changed for another language's at any time. */
import { violations } from './axe';
import { fromMenu } from './menu';
import { eachScreen } from './screens';
import { crammed, strays } from './texts';
import { expect, test } from './test';

test.use({ bypassCSP: true });

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  // 1440 × 900 at twice the size.
  [720, 450],
] as const;

/** `pseudo` is longer than any of the six; others can be asked for: ROOM_IN=ru,fr. */
const ROOM_IN = process.env['ROOM_IN']?.split(',') ?? ['pseudo', 'ar'];

for (const language of ROOM_IN)
  test(`in ${language} every text has room, from a phone to a large screen, no word is left out of the files of languages, and axe finds no barrier from right to left`, async ({
    page,
  }) => {
    test.setTimeout(480_000);
    const found: Record<string, string[]> = {};
    await eachScreen(page, language, async (screen, where) => {
      const shown = where ?? page;
      const left = language === 'pseudo' ? [...new Set(await strays(shown))] : [];
      if (left.length) found[`${screen}: left out`] = left;
      // One walk for both: each screen is there already.
      const barriers = language === 'ar' ? await violations(shown) : [];
      if (barriers.length) found[`${screen}: axe`] = barriers;
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        // Charts measure their frames a frame later.
        await page.waitForTimeout(150);
        const faults = await crammed(shown);
        if (faults.length) found[`${screen} at ${width}`] = faults;
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    });
    expect(found).toEqual({});
  });

test('from right to left too, time runs from left to right', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=ar#1?sample=fee-waiver');
  const slider = page.getByRole('slider');
  await expect(slider).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuenow', '0');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', '10');
  const head = page.locator('.timeline circle.handle');
  const before = (await head.boundingBox())!.x;
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuenow', '1000');
  expect((await head.boundingBox())!.x).toBeGreaterThan(before);
});

test('the language is changed while something is open: it stays open, and the choice is kept', async ({
  page,
}) => {
  await page.goto('./#1?sample=fee-waiver&lens=wording&at=1999999999999');
  const born = page.getByTestId('born');
  await expect(born).toContainText('355 of 355');
  await fromMenu(page, 'Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('slider', { name: 'Moment de la relecture' })).toBeVisible();
  await expect(born).toContainText('355 sur 355');
  await fromMenu(page, 'العربية');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '1000');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('slider')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./?lang=en#1?sample=fee-waiver');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});
