/** Hops judged by hand: two judges, by keyboard, then how far they agree and where they do not. */
import { readFileSync } from 'node:fs';
import { expect, test } from './test';

test('two judges judge the same hops, and are told how far they agree', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Judge hops by hand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Judge 20 hops' });
  const { keyboard } = page;
  await expect(dialog.getByText(/^Hop 1 of 20$/)).toBeVisible();
  await expect(dialog.locator('article')).toHaveCount(2);
  // The first finds all meanings kept, the second all but one: each key goes on to the next hop.
  await dialog.getByRole('button', { name: 'the same meaning' }).focus();
  for (let hop = 1; hop <= 20; hop++) {
    await expect(dialog.getByText(new RegExp(`Judge 1.*: ${hop - 1} of 20 judged`))).toBeVisible();
    await keyboard.press('1');
  }
  await expect(dialog.getByText('One judge so far.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Another person judges' }).click();
  await dialog.getByLabel('Who judges').fill('Ben');
  await dialog.getByRole('button', { name: 'the same meaning' }).focus();
  for (let hop = 1; hop <= 20; hop++) {
    await expect(dialog.getByText(new RegExp(`Ben.*: ${hop - 1} of 20 judged`))).toBeVisible();
    await keyboard.press(hop === 3 ? '2' : '1');
  }
  await expect(dialog.getByText('Krippendorff’s α is 0.00')).toBeVisible();
  await expect(dialog.getByText('Of 20 hops that were judged, most say of 19')).toBeVisible();
  await expect(dialog.getByRole('row')).toHaveCount(2);
  // What this group said is taken away as a file, and added where another group judged.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save these marks' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  // What was judged is there again, but for the last moments at most: another group begins anew.
  await page.reload();
  await expect(page.getByText(/\d+ verdicts on hops/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin without them' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Judge hops by hand' }).click();
  await dialog.getByRole('button', { name: 'changed' }).click();
  await dialog.getByRole('button', { name: 'What all said' }).click();
  const add = dialog.getByLabel('Add marks of another group');
  const give = (name: string, body: string) =>
    add.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
  await give('cut.json', text.slice(0, -40));
  await expect(dialog.getByRole('status')).toContainText('is damaged; nothing of it was added');
  await give('group.json', text);
  await expect(dialog.getByRole('status')).toContainText('group.json');
  // The one who began here judged otherwise than the other group's judge of the same name: both are kept.
  await expect(dialog.getByText(/^3 judges; Krippendorff’s α/)).toBeVisible();
});
