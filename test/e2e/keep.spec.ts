/** Nothing lost, nothing kept unasked: choices come back with their export, and are forgotten when that is asked for. */
import { type Page } from '@playwright/test';
import { violations } from './axe';
import { v1Lines } from './files';
import { fromMenu } from './menu';
import { expect, test } from './test';

test.use({ bypassCSP: true });

const first = (page: Page) => page.getByRole('complementary').getByRole('checkbox').first();
const openSample = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.goto('./#1?sample=ask-the-minister&at=9999999999999');
  await expect(first(page)).toBeVisible();
};
/** Answers once what was chosen is written. */
const isKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const request = indexedDB.open('afterword');
            request.onsuccess = () => {
              const database = request.result;
              if (!database.objectStoreNames.contains('choices')) {
                database.close();
                return resolve(0);
              }
              const asked = database.transaction('choices').objectStore('choices').count();
              asked.onsuccess = () => {
                database.close();
                resolve(asked.result);
              };
            };
            // Looking must not make a database.
            request.onupgradeneeded = () => request.transaction?.abort();
            request.onerror = () => resolve(0);
          }),
      ),
    )
    .toBe(1);
const left = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of root.keys()) files.push(name);
    const databases = await indexedDB.databases();
    return { databases, stored: Object.keys(localStorage), session: sessionStorage.length, files };
  });

test('a mark survives a tab that is closed, is let go of, comes back, and is forgotten', async ({ page }) => {
  await openSample(page);
  await first(page).check();
  await isKept(page);
  await openSample(page);
  const notice = page.getByText(/is here again: 1 answer marked/);
  await expect(notice).toBeVisible();
  await expect(first(page)).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin without them' }).click();
  await expect(first(page)).not.toBeChecked();
  await expect(notice).toBeHidden();
  await openSample(page);
  await expect(first(page)).toBeChecked();
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(first(page)).not.toBeChecked();
  await openSample(page);
  await expect(first(page)).not.toBeChecked();
  await expect(notice).toBeHidden();
});

test('one’s own export is found again where it was left, and kept whole only where that is asked for', async ({
  page,
}) => {
  const file = { name: 'mine.jsonl', mimeType: 'application/json', buffer: Buffer.from(v1Lines()) };
  await page.goto('./');
  await page.getByLabel('Choose files').setInputFiles(file);
  await page
    .getByRole('button', { name: /The ferry to Lower Vey/ })
    .first()
    .click();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add this view as a step' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await isKept(page);

  // The same bytes under another name are the same export.
  await page.goto('about:blank');
  await page.goto('./');
  await page.getByLabel('Choose files').setInputFiles({ ...file, name: 'renamed.jsonl' });
  await expect(page.getByText(/is here again: your story/)).toBeVisible();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await fromMenu(page, 'Keep');
  const dialog = page.getByRole('dialog', { name: 'On this computer' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('checkbox', { name: /Keep this export/ }).check();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);

  await page.goto('about:blank');
  await page.goto('./');
  await page.getByRole('button', { name: 'On this computer' }).click();
  await dialog.getByRole('button', { name: /^Open .*renamed.jsonl/ }).click();
  await expect(page.getByRole('slider')).toBeVisible();

  await fromMenu(page, 'Keep');
  await dialog.getByRole('button', { name: 'Forget everything' }).click();
  await expect(dialog.getByText('Everything that this app kept in this browser is forgotten.')).toBeVisible();
  expect(await left(page)).toEqual({ databases: [], stored: [], session: 0, files: [] });
});

test('a shared computer keeps nothing', async ({ page }) => {
  await openSample(page);
  await first(page).check();
  await isKept(page);
  await fromMenu(page, 'Keep');
  const dialog = page.getByRole('dialog', { name: 'On this computer' });
  await dialog.getByRole('checkbox', { name: /Shared computer/ }).check();
  await expect(dialog.getByText('Nothing is kept in this browser.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('complementary').getByRole('checkbox').nth(1).check();
  // Longer than a choice waits to be written.
  await page.waitForTimeout(1500);
  expect(await left(page)).toEqual({
    databases: [],
    stored: ['afterword/keep-nothing'],
    session: 0,
    files: [],
  });
  await openSample(page);
  await expect(first(page)).not.toBeChecked();
});

test('a browser without room says so once, and the work goes on', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.goto('./');
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openSample(page);
  await first(page).check();
  await expect(page.getByText(/no room left to keep anything/)).toBeVisible();
  await expect(first(page)).toBeChecked();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('complementary').getByRole('checkbox').nth(1).check();
  await page.waitForTimeout(1500);
  await expect(page.getByText(/no room left to keep anything/)).toBeHidden();
});

test('choices that are damaged are said to be, and give way to new ones', async ({ page }) => {
  await openSample(page);
  await first(page).check();
  await isKept(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('afterword');
        request.onsuccess = () => {
          const store = request.result.transaction('choices', 'readwrite').objectStore('choices');
          const all = store.getAll();
          all.onsuccess = () => {
            const [kept] = all.result as { text: string }[];
            store.put({ ...kept, text: kept!.text.slice(0, 40) }).onsuccess = () => {
              request.result.close();
              resolve();
            };
          };
        };
      }),
  );
  await openSample(page);
  await expect(page.getByText('What was kept of this export could not be read.')).toBeVisible();
  await expect(first(page)).not.toBeChecked();
  await first(page).check();
  await page.waitForTimeout(1500);
  await openSample(page);
  await expect(first(page)).toBeChecked();
});
