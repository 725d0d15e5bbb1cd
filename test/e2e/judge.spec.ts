/** Hops judged by hand: two judges, by keyboard, then how far they agree and where they do not. */
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
});
