/** Search, filters, lasso, branches and the backbone in real Chromium, by the keyboard alone. */
import { type Page } from '@playwright/test';
import { choose, drop } from './drop';
import { followers, v1Lines } from './files';
import { expect, test } from './test';

const open = async (page: Page, more = ''): Promise<void> => {
  await page.goto(`./#1?sample=fee-waiver&at=9999999999999${more}`);
  await expect(page.getByRole('slider')).toBeVisible();
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await still(page);
};
const panel = (page: Page) => page.getByRole('complementary');
const base = (page: Page) => page.getByTestId('base');
/** A number that tells one picture from another: the pixels of our own layer. 0 while nothing stands there. */
const picture = (page: Page): Promise<number> =>
  page.locator('canvas.sigma-afterword').evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let hash = 0;
    for (let i = 0; i < data.length; i++) hash = (Math.imul(hash, 31) + data[i]!) | 0;
    return hash;
  });
/** The picture once it has stood still. */
async function still(page: Page): Promise<number> {
  let last = 0;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await picture(page);
        return last !== 0 && last === before;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return last;
}

/** Presses a key, Tab unless told otherwise, until something has the focus. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const named = (): Promise<boolean> =>
    page.evaluate((source) => {
      const label = (element: Element | null): string =>
        element?.getAttribute('aria-label') ??
        (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent) ??
        '';
      return new RegExp(source, 'i').test(label(document.activeElement).trim());
    }, name.source);
  for (let i = 0; i < 80 && !(await named()); i++) await page.keyboard.press(key);
  expect(await named()).toBe(true);
}

test('a word is found, lit, listed and gone through; the list is come back to', async ({ page }) => {
  await open(page);
  const before = await still(page);
  await page.keyboard.press('/');
  await page.keyboard.type('SCRAPS visa');
  const list = panel(page).getByRole('region', { name: /Found: \u2068SCRAPS visa/ });
  await expect(list.getByRole('status')).toContainText(/^\d+ posts, \d+ born so far$/);
  await expect(list.getByRole('listitem').first()).toContainText('scraps');
  await expect.poll(() => picture(page)).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText(/1 of \d+/);
  await expect(page.getByRole('list', { name: /path/i })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText(/2 of \d+/);
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('search')).toContainText(/1 of \d+/);
  // Out of the field, n and Shift+N do the same, and Escape goes back step by step.
  await page.keyboard.press('Tab');
  await page.keyboard.press('n');
  await expect(page.getByRole('search')).toContainText(/2 of \d+/);
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('search')).toContainText(/1 of \d+/);
  await page.keyboard.press('Escape');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  expect(page.url()).not.toMatch(/scraps/i);
});

test('an account is found by its beginning; what nobody wrote is said to be in no post', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('@scholarw');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('<img src=x>.*');
  await expect(panel(page)).toContainText('No post of this message holds this, in this export.');
});

test('a filter narrows every figure, says so beside it, and stands in the address', async ({ page }) => {
  await open(page);
  await tabTo(page, /^Filter$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^quotes/);
  await page.keyboard.press('Space');
  await expect(base(page)).toContainText('Counting 27 of 355 posts');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('born')).toContainText('27 of 27 that are quotes');
  await expect(page.getByText('Of 27 posts that are quotes:')).toBeVisible();
  await expect(page.getByText('27 retellings that are quotes so far')).toBeVisible();
  await expect(panel(page).locator('.rung').first()).toContainText(/of 9\s+posts that are quotes/);
  await expect.poll(() => page.url()).toContain('kind=quote');
  const filtered = await still(page);
  await page.reload();
  await still(page);
  await expect(base(page)).toContainText('Counting 27 of 355 posts');
  expect(await still(page)).toBe(filtered);
  await page.goBack();
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await expect(base(page)).toHaveCount(0);
});

test('a filter narrows the lenses that the worker answers, and takes its base into each sentence', async ({
  page,
}) => {
  const answer = page.getByRole('tabpanel').first();
  await page.goto('./#1?sample=forty-messages&at=9999999999999&kind=repost');
  await expect(page.getByRole('slider')).toBeVisible();
  await page.getByRole('tab', { name: /Where does it go/ }).click();
  await expect(answer).toContainText(/Of [\d,]+ posts that are reposts:/);
  const narrowed = await answer.innerText();
  expect(narrowed).not.toContain('whatever the filter');
  await page.getByRole('tab', { name: /Which messages travel/ }).click();
  await expect(answer).toContainText(/Of [\d,]+ posts that are reposts:\s+Of \d+ messages of the source/);
});

test('a filter by community tells what its figures are of; without ties the panel says why there is none', async ({
  page,
}) => {
  await open(page);
  const dialog = page.getByRole('dialog', { name: 'Which posts count' });
  await page.getByRole('button', { name: /^Filter/ }).click();
  await expect(dialog).toContainText('too few to tell communities');
  await page.goto('./#');
  await page.reload();
  await drop(page, [
    { name: 'ferry.jsonl', text: v1Lines() },
    { name: 'follows.csv', text: followers() },
  ]);
  await choose(page, 'vey_transport');
  await page.getByRole('button', { name: /^Filter/ }).click();
  const first = dialog.getByRole('group', { name: 'Community' }).getByRole('checkbox').first();
  await first.check();
  await expect(base(page)).toContainText(
    /Counting 20 of 37 posts\s*by accounts whose community is “⁨no. 1⁩”/,
  );
  await expect.poll(() => page.url()).toContain('community=0');
  await expect(page.getByText(/^Of 20 posts by accounts whose community is/)).toBeVisible();
});

test('a box is drawn around posts by keys; they are counted and listed', async ({ page }) => {
  await open(page);
  await page.keyboard.press('l');
  const lasso = page.getByRole('application', { name: /Draw a box/ });
  await expect(lasso).toBeFocused();
  for (let i = 0; i < 6; i++) await page.keyboard.press('Shift+ArrowLeft');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowRight');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  const list = panel(page).getByRole('region', { name: 'Within the lasso' });
  await expect(list.getByRole('status')).toContainText(/^\d+ posts/);
  const count = Number(/^\d+/.exec((await list.getByRole('status').textContent())!)![0]);
  expect(count).toBeGreaterThan(10);
  expect(count).toBeLessThan(355);
  expect(await list.getByRole('listitem').count()).toBe(Math.min(count, 60));
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

test('a branch is followed and left, collapsed and opened', async ({ page }) => {
  await open(page);
  // Posts are one stop: arrows go from one to the next.
  await tabTo(page, /^\u2068@\S+\u2069, /);
  await tabTo(page, /^\u2068@studyfeed/, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: /path/i })).toBeVisible();
  await page.keyboard.press('c');
  await expect(base(page)).toContainText(/1 branch collapsed; 200 posts hidden, still counted/);
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await page.keyboard.press('c');
  await expect(base(page)).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(base(page)).toContainText('Counting 201 of 355 posts');
  await expect(base(page)).toContainText('in the branch of ⁨@studyfeed⁩');
  await expect.poll(() => page.url()).toContain('branch=');
  await page.reload();
  await still(page);
  await expect(base(page)).toContainText('in the branch of ⁨@studyfeed⁩');
  // From the selected post to its branch, from there to all branches.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('born')).toContainText('355 of 355');
});

test('the backbone hides what leads nowhere; the picture is enlarged, moved and shown whole', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel(/Backbone/).focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
  await expect(base(page)).toContainText(
    /only posts on which 5 or more hang; \d+ posts hidden, still counted/,
  );
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await expect.poll(() => page.url()).toContain('backbone=5');
  await page.reload();
  await still(page);
  await expect(base(page)).toContainText('5 or more hang');
  const backbone = await still(page);
  await tabTo(page, /^Backbone: only posts/);
  await page.keyboard.press('Enter');
  await expect.poll(() => picture(page)).not.toBe(backbone);
  const whole = await still(page);
  await page.keyboard.press('+');
  await expect(page.getByRole('img', { name: /The whole picture/ })).toBeVisible();
  const near = await still(page);
  await page.getByRole('application', { name: /The picture/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => picture(page)).not.toBe(near);
  await page.keyboard.press('0');
  await expect.poll(() => picture(page)).toBe(whole);
});
