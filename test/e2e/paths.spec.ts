/** Paths that nobody recorded: the switch, the odds, the alternatives, a choice by hand and the way back. By keyboard. */
import { expect, test } from './test';

test('likely paths are switched on, doubted, overruled and restored', async ({ page }) => {
  await page.goto('./#1?sample=evacuation-notice&lens=wording&at=1999999999999');
  const answer = page.locator('.answer');
  await expect(answer).toContainText('on known paths');
  await expect(page.getByText(/Paths: .*unknown/)).toBeVisible();

  await page.getByRole('radio', { name: 'Known paths' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(answer).toContainText('on likely paths');
  await expect(page).toHaveURL(/paths=likely/);
  await expect(page.getByText(/Paths: .*likely, by time and audience/)).toBeVisible();

  // A repost that others hang on: among the posts that the keyboard reaches.
  const post = page
    .getByRole('navigation')
    .getByRole('button', { name: /, repost, 1 hop$/ })
    .first();
  await post.focus();
  await page.keyboard.press('Enter');
  const last = page
    .getByRole('list', { name: 'Path from the source to this post' })
    .getByRole('listitem')
    .last();
  await expect(last).toContainText(/inferred: (almost|very|likely|unlikely|roughly).*\(\d+\s?%\)/);

  await page.getByText('Others it may have been taken from').click();
  const other = page.getByRole('button', { name: /^Hang it on .?@/ }).first();
  // Names are isolated: they may run the other way.
  const handle = /@\w+/.exec((await other.getAttribute('aria-label'))!)![0];
  await other.press('Enter');
  await expect(last).toContainText('chosen by hand');
  await expect(page.getByRole('list', { name: 'Path from the source to this post' })).toContainText(handle);
  await expect(page.getByText(/Paths: .*1 by hand/)).toBeVisible();

  await page.getByRole('button', { name: 'Undo the choice' }).press('Enter');
  await expect(last).toContainText('inferred');
  await page.goBack();
  await expect(page.getByText(/Paths: .*by hand/)).toBeHidden();
});

test('the same cascade stands in lanes, along time and in rings, and the address knows', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await expect(page.getByText('1 hop', { exact: true }).first()).toBeVisible();
  await page.getByRole('radio', { name: 'In lanes' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/layout=time/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/layout=radial/);
  await expect(page.locator('.stage circle').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'In rings' })).toBeChecked();
  await expect(page.locator('.stage circle').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Along time' })).toBeChecked();
});

test('the same cascade stands by account, in circles and by wording', async ({ page }) => {
  await page.goto('./#1?sample=denial&at=1999999999999&layout=radial');
  await page.getByRole('radio', { name: 'In rings' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/layout=network/);
  await expect(page.getByText('Posts stand where their authors do')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/layout=communities/);
  await expect(page.locator('.stage .ground circle').first()).toBeVisible();
  await expect(page.getByText('A circle is a branch')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/layout=lineage/);
  await expect(page.getByText('A band is a wording')).toBeVisible();
  // The source's own words, on the band of those who carry them.
  await expect(page.locator('.stage .ground text').first()).toContainText('No Keldan survey boat');
});
