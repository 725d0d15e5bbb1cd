/** A table that nobody's tool wrote: the app asks which column holds what, and remembers. */
import { expect, test } from './test';

const rows = (from: number): string =>
  Array.from(
    { length: 30 },
    (_, i) =>
      `anna_${i % 7},2021-05-12 09:${String(i).padStart(2, '0')},Die Fähre Nummer ${from + i} fährt,x${i}`,
  ).join('\n');
const table = (from: number): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'fahrten.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`wer,wann,was,egal\n${rows(from)}\n`),
});

test('asks which column holds what, opens with the answer, and knows the next table with this header', async ({
  page,
}) => {
  await page.goto('./');
  await page.locator('input[type=file]').first().setInputFiles(table(1));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Die Fähre Nummer 1 fährt');
  await dialog.getByLabel(/“was”/).selectOption('text');
  await dialog.getByLabel(/“wer”/).selectOption('handle');
  await dialog.getByLabel(/“wann”/).selectOption('time');
  await dialog.getByRole('button', { name: /open/i }).click();
  await expect(page.getByRole('checkbox', { name: /@anna_0/ })).toBeVisible();
  await page.getByRole('button', { name: /open other files/i }).click();
  await page.locator('input[type=file]').first().setInputFiles(table(100));
  await expect(page.getByRole('checkbox', { name: /@anna_0/ })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('a file that is left out gets its sentence', async ({ page }) => {
  await page.goto('./');
  await page.locator('input[type=file]').first().setInputFiles(table(1));
  await page.getByRole('button', { name: /leave this file out/i }).click();
  await expect(page.getByRole('alert')).toContainText(/none of which holds the text/);
});

test('a table of two columns of names is asked about, and read as who follows whom', async ({ page }) => {
  const ties = Array.from({ length: 6 }, (_, i) => `anna_${i + 1},anna_${i}`).join('\n');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.goto('./');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      file('posts.csv', `username,created_at,text\n${rows(1).replaceAll(/,x\d+$/gm, '')}\n`),
      file('ties.csv', `a,b\n${ties}\n`),
    ]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('ties.csv is a table of two columns of names');
  const open = dialog.getByRole('button', { name: /open/i });
  await dialog.getByLabel(/“a”/).selectOption('follower');
  await expect(open).toBeDisabled();
  await dialog.getByLabel(/“b”/).selectOption('followed');
  await open.click();
  await page.getByText('What was read').click();
  await expect(page.getByText('6 ties of a follower list were read')).toBeVisible();
});
