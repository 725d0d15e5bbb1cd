/** Private people stay private: nobody is named to a room unless it is asked for, and one switch hides them everywhere. */
import { type Page } from '@playwright/test';
import { violations } from './axe';
import { fromMenu } from './menu';
import { leaks, secretsOf } from './secrets';
import { shown, turn } from './steps';
import { expect, test } from './test';

test.use({ bypassCSP: true });

const pseudonyms = (page: Page) => page.getByRole('switch', { name: 'Pseudonyms' });
/** That they are on stands in the top bar. */
const stated = (page: Page) => page.locator('header.top').getByText('Pseudonyms', { exact: true });

async function present(page: Page, sample: string): Promise<void> {
  await page.goto(`./#1?sample=${sample}&at=1999999999999`);
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Present' }).press('Enter');
  await expect(page.locator('nav [aria-current="step"]')).toBeVisible();
}

for (const sample of ['fee-waiver', 'ask-the-minister', 'denial'])
  test(`a room is told nothing of private people: ${sample}`, async ({ page }) => {
    const secrets = secretsOf(sample);
    expect(secrets.length).toBeGreaterThan(200);
    await present(page, sample);
    const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('button');
    await expect(steps).not.toHaveCount(0);
    const last = (await steps.count()) - 1;
    for (let step = 0; step <= last; step++) {
      await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute(
        'aria-label',
        new RegExp(`^Step ${step + 1}:`),
      );
      await shown(page);
      // What a step shows of a post arrives after the step.
      await page.waitForTimeout(400);
      expect(await leaks(page, secrets), `step ${step + 1}`).toEqual([]);
      if (step < last) await turn(page);
    }
    await page.keyboard.press('Escape');
    // Whoever leaves the story is still before the room.
    await expect(page.getByRole('slider')).toBeVisible();
    await expect(stated(page).first()).toBeVisible();
    expect(await leaks(page, secrets)).toEqual([]);
  });

test('naming people to a room is asked about first', async ({ page }) => {
  await present(page, 'fee-waiver');
  await expect(pseudonyms(page)).toBeChecked();
  await pseudonyms(page).press(' ');
  const ask = page.getByRole('dialog', { name: 'Name private people to the room?' });
  await expect(ask).toBeVisible();
  // Keys of the presenter do nothing while it asks.
  await page.keyboard.press('PageDown');
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('aria-label', /^Step 1:/);
  await page.keyboard.press('Enter');
  await expect(ask).toBeHidden();
  await expect(pseudonyms(page)).toBeChecked();
  await pseudonyms(page).press(' ');
  await ask.getByRole('button', { name: 'Name them' }).click();
  await expect(pseudonyms(page)).not.toBeChecked();
});

test('one switch hides them in every question, in searches, paths and records, and shows them again', async ({
  page,
}) => {
  const secrets = secretsOf('ask-the-minister');
  await page.goto('./#1?sample=ask-the-minister&at=9999999999999');
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
  await expect.poll(async () => (await leaks(page, secrets)).length).toBeGreaterThan(10);
  await fromMenu(page, 'Pseudonyms');
  await expect(stated(page).first()).toBeVisible();
  await expect.poll(() => leaks(page, secrets)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  for (const key of ['1', '2', '3', '4', '5', '6']) {
    await page.getByRole('slider').focus();
    await page.keyboard.press(key);
    const tabs = page.getByRole('complementary').getByRole('tab');
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.waitForTimeout(1500);
    expect(await leaks(page, secrets), `question ${key}`).toEqual([]);
    for (let tab = 1; tab < (await tabs.count()); tab++) {
      await tabs.nth(tab).click();
      await page.waitForTimeout(700);
      expect(await leaks(page, secrets), `question ${key}, tab ${tab}`).toEqual([]);
    }
  }
  // A search finds nothing by a name that is not told, and what it finds is told under pseudonyms.
  await page.getByRole('searchbox').fill(`@${secrets[0]!}`);
  await expect(page.getByRole('search')).toContainText(/None in this export/);
  await page.getByRole('searchbox').fill('@private-');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('button', { name: 'As it came in' })).toBeVisible();
  expect((await leaks(page, secrets)).filter((leak) => leak !== secrets[0])).toEqual([]);
  expect(page.url()).not.toContain('post=');
  await page.getByRole('button', { name: 'As it came in' }).click();
  await expect(page.getByRole('dialog')).toContainText('no record is shown');
  await page.keyboard.press('Escape');

  await fromMenu(page, 'Pseudonyms');
  await expect.poll(async () => (await leaks(page, secrets)).length).toBeGreaterThan(0);
});
