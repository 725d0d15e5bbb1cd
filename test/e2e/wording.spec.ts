/** The wording lens in real Chromium: words pinned, wordings and edits lit, the tree, the strip, two posts side by side. */
import { type Page } from '@playwright/test';
import { expect, test } from './test';

const END = '&at=9999999999999';
const open = async (page: Page, more = ''): Promise<void> => {
  await page.goto(`./#1?sample=fee-waiver&lens=wording${END}${more}`);
  await expect(page.getByRole('slider')).toBeVisible();
  await expect(page.getByTestId('stage')).toHaveAttribute('data-drawn', 'true');
};
const reading = (page: Page) => page.getByRole('complementary');

/** The stage's picture, to be compared: the pixels of our own layer. */
const picture = (page: Page): Promise<string> =>
  page.locator('canvas.sigma-afterword').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

test('a word is pinned by the keyboard; its survival stands in every rung and in the address', async ({
  page,
}) => {
  await open(page);
  const word = page.getByRole('button', { name: /^June,/ });
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(word).toHaveAttribute('aria-pressed', 'true');
  const first = reading(page).locator('.rung').first();
  await expect(first.locator('.pin')).toContainText('June');
  await expect(first.locator('.pin')).toContainText(/\d+ of \d+/);
  await expect.poll(() => page.url()).toContain('pins=');
  const kept = await reading(page).locator('.pin').allTextContents();
  // Deeper, fewer still carry the deadline.
  expect(kept.length).toBeGreaterThan(3);
  const share = (text: string): number => {
    const [, n, of] = /(\d+) of (\d+)/.exec(text)!;
    return Number(n) / Number(of);
  };
  expect(share(kept.at(-1)!)).toBeLessThan(share(kept[0]!));

  await page.reload();
  await expect(page.getByRole('button', { name: /^June,/ })).toHaveAttribute('aria-pressed', 'true');
  // Arrow keys go from word to word and do not seek.
  const now = await page.getByRole('slider').getAttribute('aria-valuenow');
  await page.getByRole('button', { name: /^June,/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: /^30,/ })).toBeFocused();
  expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe(now);
  await page.getByRole('button', { name: 'Unpin all' }).click();
  await expect(reading(page).locator('.pin')).toHaveCount(0);
});

test('pinned words stand in the strip, on the timeline and in the tree', async ({ page }) => {
  await open(page, '&pins=20.21');
  const line = page.getByRole('slider').locator('text', { hasText: 'June' });
  await expect(line).toHaveText(/30 June.*: \d+ of 315 retellings \(\d+%\)/);
  const now = await line.textContent();
  await page.getByRole('tab', { name: 'Telephone' }).click();
  const rows = page.getByRole('list', { name: /hop by hop/ }).getByRole('listitem');
  await expect(rows.first().locator('.pinned')).toHaveText(['30', 'June']);
  await expect(rows.nth(1).locator('.pin')).toHaveText(/30 June\s*15 of 20/);
  await expect(rows.nth(5).locator('.pin')).toHaveText(/30 June\s*0 of 5/);
  await page.getByRole('tab', { name: 'Family tree' }).click();
  const tree = page.getByRole('region', { name: /Family tree/ });
  await expect(tree.locator('.pinned.out').first()).toHaveText(/lost here: .*30 June/);
  expect(await tree.locator('.past .hollow').count()).toBeGreaterThan(2);
  await page.getByRole('slider').press('Home');
  await expect(line).not.toHaveText(now!);
  await expect(line).toHaveText(/0 of 0 retellings$/);
});

test('an edit in the table lights the posts that carry it', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Wordings' }).click();
  await page.getByRole('radio', { name: 'Edits' }).check();
  await reading(page).getByRole('searchbox').fill('visas');
  const before = await picture(page);
  const edit = reading(page).getByRole('row').filter({ hasText: 'visas' }).getByRole('button').first();
  await edit.click();
  await expect(edit).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toContainText(/visas.*\d+ posts? so far/);
  await expect.poll(() => picture(page)).not.toBe(before);
  await expect.poll(() => page.url()).toContain('lit=e');
  await page.getByRole('button', { name: 'Show all alike' }).click();
  await expect.poll(() => picture(page)).toBe(before);
});

test('a word of a wording is lit; the table is searched, sorted and filtered', async ({ page }) => {
  await open(page, '&read=wordings');
  const rows = reading(page).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await reading(page).getByRole('searchbox').fill('scraps');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await reading(page).getByRole('searchbox').fill('');
  await expect.poll(() => rows.count()).toBe(all);
  await page.getByRole('button', { name: 'Drift', exact: true }).click();
  await expect(rows.first().locator('td').last()).not.toHaveText('0%');
  await page.getByRole('button', { name: 'Posts' }).click();
  await rows.nth(1).getByRole('button').click();
  await reading(page).locator('.more').getByRole('button', { name: 'scraps', exact: true }).click();
  await expect(page.getByRole('status')).toContainText(/“scraps”/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('the telephone strip shows each hop against the source, and the tree follows the playhead', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('tab', { name: 'Hop by hop' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Telephone' })).toBeFocused();
  const strip = page.getByRole('list', { name: /hop by hop/ });
  await expect(strip.getByRole('listitem')).toHaveCount(7);
  // It takes the whole width of the room.
  expect((await strip.boundingBox())!.width).toBe(1440);
  await expect(strip.getByRole('listitem').nth(4).locator('ins').first()).toContainText('scraps');
  await page.getByRole('slider').press('Home');
  await expect(strip.locator('ins')).toHaveCount(0);

  await page.getByRole('tab', { name: 'Family tree' }).click();
  const branches = page.getByRole('region', { name: /Family tree/ }).getByRole('listitem');
  await expect(branches).toHaveCount(1);
  await page.getByRole('slider').press('End');
  await expect.poll(() => branches.count()).toBeGreaterThan(4);
  const branch = branches.filter({ hasText: 'no visa needed' }).getByRole('button');
  await branch.click();
  await expect(branch).toHaveAttribute('aria-pressed', 'true');
});

test('how often the words change is said, with the formula and what it does not say', async ({ page }) => {
  await open(page, '&read=wordings');
  await page.getByRole('radio', { name: 'How often' }).check();
  const rates = page.getByRole('region', { name: 'How often the words change' });
  await expect(rates).toContainText('316 posts carry 20 wordings. 19 made a new wording, 6%');
  await expect(rates).toContainText('20 wordings: too few');
  await rates.getByRole('button', { name: '74 of 82 (90%)' }).click();
  await expect(page.getByRole('status')).toContainText('74 posts');
  await rates.getByRole('button', { name: 'How is this computed?' }).click();
  const how = page.getByRole('dialog', { name: 'How is this computed?' });
  await expect(how).toContainText('μ = (V − 1) ÷ (N − 1)');
  await expect(how).toContainText('Simon 1955');
  await page.keyboard.press('Escape');
  await expect(how).toBeHidden();
});

test('what is kept is told by language, route and branch, and who lost a pinned word first', async ({
  page,
}) => {
  await open(page, '&read=wordings&pins=20.21');
  await page.getByRole('radio', { name: 'On its way' }).check();
  const routes = page.getByRole('region', { name: 'What is kept on its way' });
  await expect(routes.getByRole('listitem')).toHaveText(
    /30 June\s*first by .*@\w+.*, at hop 1\s*lost by \d+ posts/,
  );
  await routes.getByRole('button', { name: 'lost by 7 posts' }).click();
  await expect(page.getByRole('status')).toContainText('30 June');
  await expect(routes.getByRole('table', { name: 'By language' })).toContainText('English');
  await routes.getByRole('button', { name: '@studyfeed' }).click();
  await expect(page.getByRole('status')).toContainText('@studyfeed');
});

test('two posts stand side by side', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^\u2068@studyfeed/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Compare with…' }).click();
  await page.getByRole('button', { name: /^\u2068@visa_tips/ }).focus();
  await page.keyboard.press('Enter');
  const both = page.getByRole('region', { name: 'Two posts side by side' });
  await expect(both.getByText('@studyfeed')).toBeVisible();
  await expect(both.getByText('@visa_tips')).toBeVisible();
  await expect(both.locator('ins').first()).toBeVisible();
  await expect.poll(() => page.url()).toContain('beside=');
  await page.reload();
  await expect(both.getByText('@visa_tips')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(both).toHaveCount(0);
  await expect(page.getByRole('list', { name: /path/i })).toBeVisible();
});
