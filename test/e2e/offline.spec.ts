/** After one visit everything works without a network, under any path; a newer version is announced and never forced. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, DIST, host } from './host';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

test('after one visit the app works without a host, samples and saving included; a newer one waits for its word', async ({
  page,
}) => {
  test.setTimeout(180_000);
  let version = '';
  const served = await host('/some/path/', (request, response) => {
    if (!request.url?.endsWith('/offline.js')) return false;
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
    response.end(readFileSync(join(DIST, 'offline.js'), 'utf8') + version);
    return true;
  });
  await page.goto(served.address);
  await expect(page.locator('main li img').first()).toBeVisible();
  const active = (): Promise<string | undefined> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(active, { timeout: 60_000 }).toBe('activated');

  // Everything is forgotten, the app's own files as well; what the page loads later does not bring them back.
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.getByRole('button', { name: 'On this computer' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByText(/it must be loaded with one once more/)).toBeVisible();
  const left = () =>
    page.evaluate(async () => ({
      ...{ caches: await caches.keys(), stored: Object.keys(localStorage) },
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      databases: await indexedDB.databases(),
    }));
  const nothing = { caches: [], stored: [], workers: 0, databases: [] };
  expect(await left()).toEqual(nothing);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /student fee waiver/ }).click();
  await expect(page.getByTestId('born')).toContainText('of 355');
  expect(await left()).toMatchObject({ caches: [], workers: 0 });
  // Loaded once more, it is kept once more.
  await page.goto('about:blank');
  await page.goto(served.address);
  await expect.poll(active, { timeout: 60_000 }).toBe('activated');

  // A newer version lies ready: it is said, and nothing happens.
  version = '\n// newer';
  await page.reload();
  await expect(page.getByText('A newer version of Afterword is ready')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /student fee waiver/ }).click();
  await expect(page.getByTestId('born')).toContainText('of 355');
  await expect(page.getByText('A newer version of Afterword is ready')).toBeVisible();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByText('A newer version of Afterword is ready')).toBeHidden();
  await expect(page.getByTestId('born')).toContainText('of 355');

  // The host is gone.
  await close(served);
  await page.goto(`${served.address}#1?sample=denial&lens=horizon&at=1999999999999`);
  await page.reload();
  await expect(page.locator('#answer')).not.toHaveText('');
  await page.getByRole('button', { name: 'Save a file' }).click();
  await page.getByRole('radio', { name: /^One HTML file/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.html$/);
});
