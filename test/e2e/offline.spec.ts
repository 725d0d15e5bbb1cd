/** After one visit everything works without a network, under any path; a newer version is announced and never forced. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, DIST, host } from './host';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

test('after one visit the app works without a host, samples and saving included; a newer one waits for its word', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  let version = '';
  /** A part that the newer version has no more, and its host neither. */
  const gone = /"assets\/About-[\w-]+\.js":"\w+",/;
  const served = await host('/some/path/', (request, response) => {
    if (version && /\/About-[\w-]+\.js$/.test(request.url ?? '')) response.writeHead(404).end();
    else if (request.url?.endsWith('/offline.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
      const script = readFileSync(join(DIST, 'offline.js'), 'utf8');
      response.end(version ? script.replace(gone, '') + version : script);
    } else return false;
    return true;
  });
  await page.goto(served.address);
  await expect(page.locator('main li img').first()).toBeVisible();
  const active = (): Promise<string | undefined> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(active, { timeout: 60_000 }).toBe('activated');

  // Even the page that came first needs no host any more.
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  // Everything is forgotten, the app's own files as well; what the page loads later does not bring them back.
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
  const other = await context.newPage();
  await other.goto(served.address);
  await expect(other.locator('main li img').first()).toBeVisible();
  version = '\n// newer';
  await page.reload();
  await expect(page.getByText('A newer version of Afterword is ready')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /student fee waiver/ }).click();
  await expect(page.getByTestId('born')).toContainText('of 355');
  await expect(page.getByText('A newer version of Afterword is ready')).toBeVisible();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByText('A newer version of Afterword is ready')).toBeHidden();
  // Another page stays as it was, and has what only its version had.
  await other.getByRole('button', { name: 'About' }).click();
  await expect(other.getByRole('dialog')).toContainText('Philip Seib');
  await other.close();
  await page.bringToFront();
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
  // Notes, too, look as they do elsewhere: their window has no address, and nothing is kept for it.
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Present' }).press('Enter');
  await expect(page.locator('nav [aria-current="step"]')).toBeVisible();
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await expect(notes.getByText(/Step 1 of/)).toBeVisible();
  const night = await page
    .locator('[data-theme="night"]')
    .first()
    .evaluate((e) => getComputedStyle(e).backgroundColor);
  await expect(notes.locator('body')).toHaveCSS('background-color', night);
});
