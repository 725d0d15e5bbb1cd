/** A cascade on demand: made in a worker, opened like a file, or given up half-way. */
import { expect, test } from './test';

test('a made cascade opens and plays, and says that it is synthetic', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('How many posts').selectOption({ label: '10,000 posts' });
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByRole('slider')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Synthetic cascade')).toBeVisible();
  await expect(page.getByText('Synthetic: Ministries, accounts and posts are invented')).toBeVisible();
  const first = Number(await page.getByRole('slider').getAttribute('aria-valuenow'));
  await expect
    .poll(async () => Number(await page.getByRole('slider').getAttribute('aria-valuenow')))
    .toBeGreaterThan(first);
});

test('the making of a million posts is given up', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('How many posts').selectOption({ label: '1,000,000 posts' });
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByText('Making posts')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Make it' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
