/** The whole main job in real Chromium: drop exports, choose whose message, play, seek, select, read the path. */
import { type Page } from '@playwright/test';
import { choose, drop } from './drop';
import { v1Lines, v2Page } from './files';
import { expect, test } from './test';

const slider = (page: Page) => page.getByRole('slider');
const now = async (page: Page): Promise<number> => Number(await slider(page).getAttribute('aria-valuenow'));

for (const [version, name, text] of [
  ['API v1.1', 'tweets.jsonl', v1Lines()],
  ['API v2', 'twarc2.json', v2Page()],
] as const) {
  test(`an ${version} file, dropped, played, sought and read`, async ({ page }) => {
    await page.goto('./');
    await drop(page, [{ name, text }]);
    await choose(page, 'vey_transport');

    // It plays on opening.
    const first = await now(page);
    await expect.poll(() => now(page)).toBeGreaterThan(first);

    // Backwards: the figure of posts born falls with the moment.
    await slider(page).press('End');
    await expect(page.getByTestId('born')).toContainText('37 of 37');
    await slider(page).press('Home');
    await expect(page.getByTestId('born')).toContainText('1 of 37');
    await slider(page).press('End');

    // A post two hops from the source, chosen on the stage itself.
    await page
      .getByRole('button', { name: /@day_tripper/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const path = page.getByRole('list', { name: /path/i });
    await expect(path.getByText('@vey_transport')).toBeVisible();
    await expect(path.getByText('@lowervey_news')).toBeVisible();
    await expect(path.locator('del').first()).toBeAttached();
    await expect(path.getByText(/observed/).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(path).toHaveCount(0);
  });
}

test('the address of a sample stands where it stood after a reload, and Back works', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /student fee waiver/i }).click();
  await expect(slider(page)).toBeVisible();
  await page.keyboard.press('Space');
  await slider(page).press('End');
  for (let i = 0; i < 30; i++) await slider(page).press('ArrowLeft');
  const stood = { now: await now(page), born: await page.getByTestId('born').textContent() };
  const address = page.url();
  expect(address).toContain('sample=fee-waiver');
  expect(address).not.toContain('norland');
  await page.reload();
  await expect(slider(page)).toBeVisible();
  await expect.poll(async () => Math.abs((await now(page)) - stood.now)).toBeLessThan(2);
  await expect(page.getByTestId('born')).toHaveText(stood.born!);
  await page.goBack();
  await expect(page.getByRole('button', { name: /student fee waiver/i })).toBeVisible();
});

test('nothing is asked of any other origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(baseURL!).origin)
      foreign.push(request.url());
  });
  await page.goto('./');
  await page.getByRole('button', { name: /student fee waiver/i }).click();
  await expect(slider(page)).toBeVisible();
  expect(foreign).toEqual([]);
});

test.describe('bad input gets a sentence', () => {
  for (const [what, name, text, sentence] of [
    ['an empty file', 'empty.json', '', /empty/i],
    [
      'a file that is no export',
      'notes.txt',
      'Dear all,\nplease find attached.\n',
      /not .*export|no .*posts/i,
    ],
    [
      'counts without posts',
      'counts.json',
      '{"start":"2021","end":"2021","tweet_count":3}',
      /hold no posts/i,
    ],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto('./');
      await drop(page, [{ name, text }]);
      await expect(page.getByText(sentence).first()).toBeVisible();
    });
  }

  test('a table without text: asked about, then refused in a sentence', async ({ page }) => {
    await page.goto('./');
    await drop(page, [{ name: 'table.csv', text: 'a,b,c\n1,2,3\n' }]);
    await page.getByRole('button', { name: /leave this file out/i }).click();
    await expect(page.getByRole('alert')).toContainText(/none of which holds the text/);
  });

  test('a truncated line: the rest of the file opens', async ({ page }) => {
    await page.goto('./');
    await drop(page, [{ name: 'cut.jsonl', text: `${v1Lines()}{"id_str": "12` }]);
    await choose(page, 'vey_transport');
    await expect(page.getByTestId('born')).toContainText('of 37');
  });
});

test('what somebody typed, pasted: who, from whom, words', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'paste rows' }).click();
  const rows = [
    'minister, , The ferry to Lower Vey runs again, every day, from Monday',
    'ann, minister, The ferry to Lower Vey runs again from Monday',
    'ben, ann, No ferry to Lower Vey until Monday',
  ];
  await page.getByRole('textbox', { name: /paste rows/i }).fill(rows.join('\n'));
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
  await page
    .getByRole('button', { name: /^“The ferry to Lower Vey/ })
    .first()
    .click();
  // No line has a time: all of it is there at once.
  await expect(page.getByTestId('born')).toContainText('3 of 3');
  await page.getByRole('button', { name: /@ann/ }).first().focus();
  await page.keyboard.press('Enter');
  const path = page.getByRole('list', { name: /path/i });
  await expect(path.getByText('@minister')).toBeVisible();
  await expect(path.getByText(/declared/).first()).toBeVisible();
});
