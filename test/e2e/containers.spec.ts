/** Exports as people have them: packed into an archive, or with gzip. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { v1Lines, v2Page } from './files';

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('a zip archive: its exports open as one, what is none is named', async ({ page }) => {
  const archive = zipSync({
    'export/tweets.jsonl': strToU8(v1Lines()),
    'export/more.json': strToU8(v2Page()),
    'export/readme.txt': strToU8('Dear all,\nplease find attached.\n'),
    '__MACOSX/export/._tweets.jsonl': strToU8('x'),
  });
  await page.goto('./');
  await page.locator('input[type=file]').first().setInputFiles(file('export.zip', archive));
  await expect(page.getByRole('checkbox', { name: /@vey_transport/ })).toBeVisible();
  const report = page.getByText('What was read');
  await report.click();
  await expect(page.getByText('export.zip/export/tweets.jsonl')).toBeVisible();
  await expect(page.getByText(/Plain text was found/)).toBeVisible();
});

test('a table packed with gzip', async ({ page }) => {
  const table = 'id,created_at,text,username\n1,2021-05-12 09:00,The ferry to Lower Vey,vey_transport\n';
  await page.goto('./');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(file('table.csv.gz', gzipSync(table)));
  await expect(page.getByRole('checkbox', { name: /@vey_transport/ })).toBeVisible();
});
