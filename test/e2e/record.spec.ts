/** Any post, as the record that it came in: read again from the file, and never more than text. */
import { type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { v1Lines } from './files';
import { expect, test } from './test';

/** The export, with markup in the words of its message. */
const EXPORT = v1Lines().replaceAll('Lower Vey runs', '<img src=x onerror=alert(1)> Lower Vey runs');

/** Opens a file by its path, its largest message, and selects the post of a handle. */
async function read(page: Page, path: string, handle: string): Promise<void> {
  await page.goto('./');
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.getByRole('checkbox', { name: /@vey_transport/ }).check();
  await page
    .getByRole('button', { name: /^“The ferry to/ })
    .first()
    .click();
  await page.getByRole('slider').press('End');
  await page
    .getByRole('button', { name: new RegExp(`@${handle}`) })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'As it came in' }).click();
}

test('the record of a post is shown as text, from a packed file too', async ({ page }, info) => {
  const path = info.outputPath('export.jsonl.gz');
  await writeFile(path, gzipSync(EXPORT));
  await read(page, path, 'lowervey_news');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('export.jsonl.gz');
  await expect(dialog).toContainText('"screen_name": "lowervey_news"');
  await expect(dialog).toContainText('<img src=x onerror=alert(1)>');
  await expect(dialog.locator('img')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // The post stays selected.
  await expect(page.getByRole('button', { name: 'As it came in' })).toBeVisible();
});

test('a file that was changed since is told', async ({ page }, info) => {
  const path = info.outputPath('export.jsonl');
  await writeFile(path, EXPORT);
  await read(page, path, 'lowervey_news');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('"screen_name": "lowervey_news"');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await writeFile(path, `${EXPORT}\n${EXPORT}`);
  await page.getByRole('button', { name: 'As it came in' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/changed, moved or deleted/);
});
