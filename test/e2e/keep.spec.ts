/** Nothing lost, nothing kept unasked: choices come back with their export, and are forgotten when that is asked for. */
import { type Page } from '@playwright/test';
import { violations } from './axe';
import { v1Lines } from './files';
import { isKept } from './kept';
import { fromMenu } from './menu';
import { expect, test } from './test';

test.use({ bypassCSP: true });

const first = (page: Page) => page.getByRole('complementary').getByRole('checkbox').first();
const openSample = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.goto('./#1?sample=ask-the-minister&at=9999999999999');
  await expect(first(page)).toBeVisible();
};
const left = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of root.keys()) files.push(name);
    return {
      databases: await indexedDB.databases(),
      stored: Object.keys(localStorage),
      session: sessionStorage.length,
      files,
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });
const NOTHING = { databases: [], stored: [], session: 0, files: [], caches: [], cookies: '' };
/** The tab is put away, as where another comes to the front: what was chosen is written then. */
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
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

  // Its language is kept as well.
  await fromMenu(page, 'English');
  expect((await left(page)).stored).toEqual(['afterword/language']);
  await fromMenu(page, 'Keep');
  await dialog.getByRole('button', { name: 'Forget everything' }).click();
  await expect(dialog.getByText('Everything that this app kept in this browser is forgotten.')).toBeVisible();
  expect(await left(page)).toEqual(NOTHING);
  // Nor does what is still on screen come back by itself.
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('slider').press('Home');
  await hide(page);
  // Longer than a choice waits to be written.
  await page.waitForTimeout(1500);
  expect(await left(page)).toEqual(NOTHING);
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
  await fromMenu(page, 'Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await hide(page);
  // Longer than a choice waits to be written.
  await page.waitForTimeout(1500);
  expect(await left(page)).toEqual({ ...NOTHING, stored: ['afterword/keep-nothing'] });
  await openSample(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(first(page)).not.toBeChecked();

  // Nor are the names of a table's columns, or a game that is typed in.
  await page.goto('about:blank');
  await page.goto('./');
  const rows = Array.from(
    { length: 12 },
    (_, i) => `anna_${i},2021-05-12 09:0${i % 10},Fähre ${i} fährt,x${i}`,
  );
  await page.getByLabel('Choose files').setInputFiles({
    ...{ name: 'fahrten.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(`wer,wann,was,egal\n${rows.join('\n')}\n`),
  });
  await page.getByLabel(/“was”/).selectOption('text');
  await page.getByLabel(/“wer”/).selectOption('handle');
  await page.getByRole('button', { name: 'Open with these columns' }).click();
  await expect(page.getByRole('checkbox', { name: /@anna_0/ })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./');
  await page.getByRole('button', { name: 'type in a game from the room' }).click();
  await page.getByLabel('Words, turn 1').fill('The ferry runs.');
  expect(await left(page)).toEqual({ ...NOTHING, stored: ['afterword/keep-nothing'] });
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

/** The browser lets no page keep anything, as where cookies are blocked: every way to is met with an error. */
async function deny(page: Page): Promise<void> {
  const throwing = (names: readonly string[]): string =>
    `for (const name of ${JSON.stringify(names)}) Object.defineProperty(globalThis, name, { configurable: true, get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });`;
  await page.addInitScript(throwing(['localStorage', 'sessionStorage', 'indexedDB', 'caches']));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'storage', { get: () => undefined });
    Object.defineProperty(Document.prototype, 'cookie', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.route(/store\.worker/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: `${throwing(['indexedDB', 'caches'])}\n${await answer.text()}`,
    });
  });
}

test('a browser that lets nothing be kept says so once, and the work goes on', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await deny(page);
  await openSample(page);
  const said = page.getByText(/This browser lets nothing be kept/);
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await first(page).check();
  await fromMenu(page, 'Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await fromMenu(page, 'English');
  await hide(page);
  await expect(first(page)).toBeChecked();
  await expect(said).toBeHidden();
  // Whoever looks hears it again; what is to be forgotten is not there, and a session can be saved as a file.
  await fromMenu(page, 'Keep');
  const dialog = page.getByRole('dialog', { name: 'On this computer' });
  await expect(dialog.getByText('Nothing is kept in this browser.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Forget everything' }).click();
  await dialog.getByRole('button', { name: 'Save a session file' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog', { name: 'Save a session file' })
      .getByRole('button', { name: 'Save', exact: true })
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.afterword$/);
  expect(faults).toEqual([]);
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

  // The whole of it is of no use: it is said to be gone, and begun anew.
  await page.goto('about:blank');
  await page.goto('./manifest.webmanifest');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('afterword').onsuccess = () => {
          const request = indexedDB.open('afterword', 1);
          request.onupgradeneeded = () => request.result.createObjectStore('something else');
          request.onsuccess = () => resolve(request.result.close());
        };
      }),
  );
  await openSample(page);
  await expect(page.getByText(/was damaged and has been removed/)).toBeVisible();
  await expect(first(page)).not.toBeChecked();
  await first(page).check();
  await isKept(page);
});
