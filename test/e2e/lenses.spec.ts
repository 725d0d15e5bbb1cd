/** Lenses in real Chromium: what the source is not told, and whether anyone is answered. By keyboard, and for axe. */
import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { violations } from './axe';
import { expect, test } from './test';

const END = '&at=9999999999999';
const open = async (page: Page, sample: string, more = ''): Promise<void> => {
  await page.goto(`./#1?sample=${sample}${END}${more}`);
  await expect(page.getByRole('slider')).toBeVisible();
};
const answer = (page: Page) => page.getByRole('tabpanel');
const reading = (page: Page) => page.getByRole('complementary');

// The page takes no script but its own: axe is put in beside the policy.
test.use({ bypassCSP: true });

test('a sample opens under the question it was written for; keys choose others, and the address knows', async ({
  page,
}) => {
  await open(page, 'denial');
  await expect(page.getByRole('tab', { name: /source not told/ })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('slider').focus();
  await page.keyboard.press('4');
  await expect(page.getByRole('tab', { name: /anyone answered/ })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => page.url()).toContain('lens=dialogue');
  await page.goBack();
  await expect(page.getByRole('tab', { name: /source not told/ })).toHaveAttribute('aria-selected', 'true');
});

test('what the source is not told: a range by rule, branches, and the switch that hides everything else', async ({
  page,
}) => {
  await open(page, 'denial');
  await expect(answer(page)).toContainText(/Under the rules of .*, \d+–\d+ of \d+ responses/);
  await expect(answer(page)).toContainText(/up to \d+ posts with similar words only/);
  await expect(answer(page)).toContainText('Notified is not seen.');
  expect(await violations(page)).toEqual([]);
  const born = page.getByTestId('born');
  const all = await born.textContent();
  await page.getByRole('checkbox', { name: 'As the source is told it' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => born.textContent()).not.toBe(all);
  await expect.poll(() => page.url()).toContain('told=1');
  await expect(answer(page)).toContainText(/0–\d+ of \d+ responses|0 of \d+ responses/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'As the source is told it' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'As the source is told it' }).uncheck();
  await expect.poll(() => born.textContent()).toBe(all);

  await page.getByRole('tab', { name: 'Branches not told of' }).click();
  const branch = reading(page).getByRole('listitem').first();
  await expect(branch).toContainText(/\d+ posts/);
  await branch.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(/Branch of \d+ posts below/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'How is this computed?' }).click();
  await expect(page.getByRole('dialog', { name: 'How is this computed?' })).toContainText(
    'notified + weak + discoverable',
  );
  expect(await violations(page)).toEqual([]);
});

test('whether anyone is answered: a ledger, marks by hand and their undo, and a list to take away', async ({
  page,
}) => {
  await open(page, 'ask-the-minister');
  await expect(answer(page)).toContainText(/Of \d+ posts in this export that address the source/);
  await expect(answer(page)).toContainText('Replied to is not answered: mark what answers.');
  expect(await violations(page)).toEqual([]);
  const first = reading(page).getByRole('checkbox').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await expect(answer(page)).toContainText('You marked one as answered.');
  const dialog = page.getByRole('dialog', { name: 'Save as a work list (CSV)' });
  const saved = async (named: boolean): Promise<string[]> => {
    await page.getByRole('button', { name: 'Save as a work list (CSV)' }).click();
    await expect(dialog.getByRole('radio', { name: /under pseudonyms/ })).toBeChecked();
    if (named) await dialog.getByRole('radio', { name: /Everybody is named/ }).check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    await expect(dialog).toBeHidden();
    expect(file.suggestedFilename()).toBe('who-addressed-the-source.zip');
    const files = unzipSync(readFileSync(await file.path()));
    expect(strFromU8(files['method-card.txt']!)).toContain('Method card. Afterword');
    return strFromU8(files['who-addressed-the-source.csv']!).trim().split('\n');
  };
  // Whoever asked stays private unless the file is for those who reply.
  expect((await saved(false))[1]).toMatch(/^post-\w+,[^,]*,private-\w+,.*text withheld.*,yes$/);
  const lines = await saved(true);
  expect(lines[0]).toContain('marked_answered');
  expect(lines[1]).toMatch(/,yes$/);
  // Handles in front of a text would run as formulas.
  expect(lines[1]).toContain("'@halvern_mfa");
  await page.getByRole('button', { name: 'Undo the last mark' }).click();
  await expect(first).not.toBeChecked();
  await reading(page).getByRole('combobox').selectOption('notReplied');
  await expect(reading(page).getByText('not replied to', { exact: true }).first()).toBeVisible();

  await page.getByRole('tab', { name: 'How long they wait' }).click();
  const stretch = reading(page)
    .getByRole('button', { name: /replied to after/ })
    .first();
  await stretch.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(/replied to after|so far/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'To and fro' }).click();
  await expect(reading(page)).toContainText(/\d+ turns of source and others/);
  expect(await violations(page)).toEqual([]);
});

test('who carries it: roles are set by a pasted or a dropped list, one by one, and taken back', async ({
  page,
}) => {
  await open(page, 'relief-pledge');
  await expect(answer(page)).toContainText(/The official chain is \d+ of the \d+ posts below/);
  const before = await answer(page).textContent();
  const roles = reading(page).locator('details', { hasText: 'Who is what' });
  await roles.locator('summary').click();
  const list = roles.getByRole('textbox');
  await list.fill('@zuzana_talks, imke_ulmond\nnobody_of_this_name');
  await roles.getByRole('button', { name: 'They are media' }).click();
  await expect(roles.getByRole('status')).toContainText('2 of 3 handles');
  await expect(roles.getByRole('combobox', { name: /Role of .*@zuzana_talks/ })).toHaveValue('media');
  await roles.getByRole('combobox', { name: /Role of .*@zuzana_talks/ }).selectOption('official');
  await expect(answer(page)).not.toHaveText(before!);

  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['https://x.com/imke_ulmond\n'], 'officials.txt'));
    return transfer;
  });
  for (const type of ['dragenter', 'dragover', 'drop'])
    await list.dispatchEvent(type, { dataTransfer: dropped });
  await expect(list).toHaveValue('https://x.com/imke_ulmond\n');
  await roles.getByRole('button', { name: 'They are official' }).click();
  await expect(roles.getByRole('combobox', { name: /Role of .*@imke_ulmond/ })).toHaveValue('official');
  for (let step = 0; step < 3; step++) await roles.getByRole('button', { name: 'Undo' }).click();
  await expect(answer(page)).toHaveText(before!);
});

test('on a phone the questions are gone through one by one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'denial');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('tab', { name: /anyone answered/ })).toHaveAttribute('aria-selected', 'true');
  await expect(answer(page)).toContainText(/address the source/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
