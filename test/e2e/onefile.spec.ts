/** The app as one HTML file: it opens by double click, without a network. */
import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

const BUILT = resolve(import.meta.dirname, '../../dist/afterword.html');

/** What a page asked of anything but itself, and what it complained of. */
function watch(page: Page): { asked: string[]; faults: string[] } {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return { asked, faults };
}

test.use({ offline: true });

test('it opens from a file without a network, shows its samples, and plays one', async ({ page }, info) => {
  const file = info.outputPath('Afterword on a stick.html');
  copyFileSync(BUILT, file);
  const address = pathToFileURL(file).href;
  const { asked, faults } = watch(page);
  await page.goto(address);
  await expect(page.locator('main li img')).toHaveCount(6);
  await page.getByRole('button', { name: /student fee waiver/ }).click();
  await expect(page.getByTestId('stage')).toHaveAttribute('data-drawn', 'true');
  const born = page.getByTestId('born');
  await expect(born).toContainText('of 355');
  const first = await born.textContent();
  await expect(born).not.toHaveText(first!);
  // A view of it has an address here as well.
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => page.url()).toContain('#1?sample=fee-waiver');
  await page.reload();
  await expect(page.getByTestId('born')).toContainText('of 355');
  expect(new Set(asked.map((url) => url.split('#')[0]))).toEqual(new Set([address]));
  expect(faults).toEqual([]);
});

test('its policy lets nothing run but itself', async ({ page }) => {
  await page.goto(pathToFileURL(BUILT).href);
  await expect(page.locator('main li img').first()).toBeVisible();
  const tried = await page.evaluate(async () => {
    // What a debugger runs may evaluate; what comes after may not.
    await new Promise((resolve) => setTimeout(resolve));
    const blocked = (work: () => unknown): boolean => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    return {
      eval: blocked(() => (0, eval)('1')),
      html: blocked(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
      handler: blocked(() => document.body.setAttribute('onclick', 'alert(1)')),
      script: blocked(() => (document.createElement('script').text = 'alert(1)')),
      worker: blocked(() => new Worker('data:text/javascript,postMessage(1)')),
    };
  });
  expect(tried).toEqual({ eval: true, html: true, handler: true, script: true, worker: true });
});
