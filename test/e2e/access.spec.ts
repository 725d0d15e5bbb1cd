/** For everyone: no reader of screens, keyboard or stillness is left out. What axe finds from right to left: languages.spec.ts. */
import { type Page } from '@playwright/test';
import { violations } from './axe';
import { v1Lines } from './files';
import { fromMenu } from './menu';
import { expect, test } from './test';

// The page's policy lets no script in, that of the test neither.
test.use({ bypassCSP: true });

const openSample = async (page: Page): Promise<void> => {
  await page.goto('./#1?sample=fee-waiver');
  await expect(page.getByRole('slider')).toBeVisible();
};

test('start, choice, replay and what opens from them pass axe', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /student fee waiver/i })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const opens of ['open a web address', 'type in a game from the room']) {
    await page.getByRole('button', { name: opens }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'a.jsonl', mimeType: 'application/json', buffer: Buffer.from(v1Lines()) });
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await openSample(page);
  await page.keyboard.press('k');
  await page.getByRole('slider').press('End');
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^June,/ }).press('Enter');
  for (const reading of ['Telephone', 'Family tree', 'Wordings']) {
    await page.getByRole('tab', { name: reading }).click();
    await expect(page.locator('#reading').locator('th, li').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
  await page.locator('#reading tbody button').nth(1).click();
  await expect(page.getByRole('status')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Hop by hop' }).click();
  await page
    .getByRole('button', { name: /@lena_abroad/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: /path/i })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'As text' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('row').nth(1)).toContainText('@norland_mfa');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await fromMenu(page, 'Judge hops by hand');
  await expect(page.getByRole('dialog').locator('article')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.locator('.explore.room')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('who asked for less motion gets a still picture to step through', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Next hop' }).click();
  await expect(page.getByText('Hop 1').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('what had the focus goes away: what stands in its place has it', async ({ page }) => {
  await openSample(page);
  const hasFocus = page.locator(':focus');
  // Another language draws all anew.
  await fromMenu(page, 'Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('button', { name: 'Menú' })).toBeFocused();
  // A button that its own press makes needless.
  await page.locator('[popovertarget=filter]').press('Enter');
  await page.locator('#filter input[type=checkbox]').first().press('Space');
  await page.locator('#filter header .plain').first().press('Enter');
  await expect(page.locator('#filter header .plain')).toHaveCount(1);
  await expect(page.locator('#filter').locator(hasFocus)).toHaveCount(1);
  await page.keyboard.press('Escape');
  // A step that is moved twice takes the focus along.
  await page.locator('header.top > .tell').press('Enter');
  const steps = page.getByRole('dialog').locator('li');
  await expect(steps.nth(2)).toBeVisible();
  const first = await steps.first().locator('.name').textContent();
  await steps.first().locator('.down').press('Enter');
  await expect(steps.nth(1).locator('.down')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps.nth(2).locator('.down')).toBeFocused();
  await expect(steps.nth(2).locator('.name')).toHaveText(first!.replace(/^\s*1/, '3'));
  await page.keyboard.press('Escape');
  await expect(page.locator('header.top > .tell')).toBeFocused();
});
