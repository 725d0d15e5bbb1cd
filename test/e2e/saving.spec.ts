/** Files to take away: written in the worker, with their method card; private people stay private unless asked. */
import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from './test';

async function save(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toMatch(/^The-student-fee-waiver\.\w+$/i);
  return readFileSync(await file.path());
}

test('a cascade is saved as tables and as a graph, by keyboard; names only where they are asked for', async ({
  page,
}) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  const open = page.getByRole('button', { name: 'Save a file' });
  await open.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  const files = unzipSync(await save(page));
  await expect(page.getByRole('dialog')).toBeHidden();
  const { data } = Papa.parse<Record<string, string>>(strFromU8(files['posts.csv']!).trimEnd(), {
    header: true,
  });
  expect(data).toHaveLength(355);
  expect(data[0]!.author).not.toMatch(/^private-/);
  expect(data.filter(({ author }) => author!.startsWith('private-')).length).toBeGreaterThan(200);
  expect(JSON.stringify(data)).not.toContain('lena_abroad');
  expect(strFromU8(files['method-card.txt']!)).toMatch(/Synthetic: .* posts were made by a simulator/);

  await open.press('Enter');
  await page.getByRole('radio', { name: /^GEXF/ }).check();
  await page.getByRole('radio', { name: /Everybody is named/ }).check();
  await expect(page.getByRole('alert')).toContainText('will name private people');
  const gexf = Buffer.from(await save(page)).toString();
  expect(gexf).toContain('lena_abroad');
  expect(gexf.match(/<node /g)).toHaveLength(355);

  // Naming is asked for each file anew.
  await open.press('Enter');
  await expect(page.getByRole('radio', { name: /under pseudonyms/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
