/** A cascade is put into an article by a dialog: what is previewed is what is saved, and what the code says. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { violations } from './axe';
import { fromMenu } from './menu';
import { expect, test } from './test';

// What axe runs as is no script of the app's.
test.use({ bypassCSP: true });

test('a cascade is chosen, seen, saved and copied for an article', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto('./#1?sample=fee-waiver&lens=wording&at=1999999999999');
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await fromMenu(page, 'Put it in an article');
  const dialog = page.getByRole('dialog', { name: 'This cascade in an article' });
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByTestId('stage')).toHaveAttribute('data-drawn', 'true', { timeout: 40_000 });
  expect(await violations(page)).toEqual([]);
  // The answer is the author's, and is seen at once.
  const sentence = dialog.getByRole('textbox', { name: /^The answer that readers see/ });
  await expect(sentence).not.toHaveValue('');
  await sentence.fill('It is told in other words.');
  await expect(preview.locator('.answer')).toHaveText('It is told in other words.');
  const code = dialog.getByRole('textbox', { name: 'Put this where the cascade shall stand' });
  await dialog.getByRole('combobox', { name: 'Ground' }).selectOption('dark');
  await expect(code).toHaveValue(
    /^<iframe src="The-student-fee-waiver\.html#1\?theme=night&amp;speak=en" sandbox="allow-scripts"/,
  );
  await expect(preview.locator('article')).toHaveAttribute('data-theme', 'night', { timeout: 40_000 });
  await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(dialog.getByText('It is on the clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the file' }).press('Enter'),
  ]);
  const saved = info.outputPath('cascade.html');
  await file.saveAs(saved);
  expect(readFileSync(saved, 'utf8').includes('lena_abroad')).toBe(false);
  // A film is a way of its own, with what belongs to it.
  await dialog.getByRole('radio', { name: /^A film and its words/ }).check({ force: true });
  await expect(dialog.getByRole('button', { name: 'Make and save the film' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // A sample needs no file where scripts are allowed.
  await dialog.getByRole('radio', { name: /^A tag and one script/ }).check({ force: true });
  await expect(code).toHaveValue(
    /<afterword-cascade dataset="fee-waiver" lens="wording" .*sentence="It is told in other words\."/,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.goto(pathToFileURL(saved).href);
  await expect(page.locator('.answer')).toHaveText('It is told in other words.');
  await expect(page.getByTestId('stage')).toHaveAttribute('data-drawn', 'true', { timeout: 40_000 });
  expect(faults).toEqual([]);
});
