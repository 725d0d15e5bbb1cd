/** A story on paper: what is told, what to talk about, the method card; A4 and Letter; nothing of the app around it. */
import { violations } from './axe';
import { leaks, secretsOf } from './secrets';
import { expect, test } from './test';

test.use({ bypassCSP: true });

test('a story is printed as a handout that names nobody private', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const steps = await dialog.getByRole('listitem').count();
  await dialog.getByRole('button', { name: 'Print a handout' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The student fee waiver');
  await expect(page.locator('main > ol > li')).toHaveCount(steps);
  // Pictures come one after the other; each takes a while where nothing draws but the processor.
  const picture = page.locator('main > ol > li img').first();
  await expect(picture).toBeVisible({ timeout: 60_000 });
  await expect(picture).toHaveAttribute('alt', /\w{5}/);
  await expect(page.getByRole('heading', { name: 'To talk about' })).toBeVisible();
  await expect(page.locator('pre')).toContainText('Method card. Afterword');
  expect(await leaks(page, secretsOf('fee-waiver'))).toEqual([]);
  expect(await violations(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  const sizeOf = async (): Promise<string> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    return `${Math.round(Number(width))}×${Math.round(Number(height))}`;
  };
  expect(await sizeOf()).toBe('595×842');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('letter');
  await page.emulateMedia({ media: 'print' });
  expect(await sizeOf()).toBe('612×792');
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('slider')).toBeVisible();
});
