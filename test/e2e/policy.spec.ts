/** What the page may do at most, whatever it opens. */
import { fromMenu } from './menu';
import { expect, test } from './test';

test('the built page forbids what it does not need, and needs nothing of what it forbids', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  for (const reading of ['Telephone', 'Family tree', 'Wordings']) {
    await page.getByRole('tab', { name: reading }).click();
    await expect(page.locator('#reading').locator('th, li').first()).toBeVisible();
  }
  expect(faults).toEqual([]);

  const tried = await page.evaluate(async () => {
    const blocked = (work: () => unknown): boolean => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    const image = await new Promise<string>((resolve) => {
      const img = new Image();
      img.onload = () => resolve('loaded');
      img.onerror = () => resolve('blocked');
      img.src = 'http://example.invalid/pixel.png';
    });
    return {
      eval: blocked(() => (0, eval)('1')),
      html: blocked(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
      }),
      worker: blocked(() => new Worker('https://example.invalid/worker.js')),
      plain: await fetch('http://example.invalid/').then(
        () => false,
        () => true,
      ),
      image,
    };
  });
  expect(tried).toEqual({ eval: true, html: true, worker: true, plain: true, image: 'blocked' });
});

test('what the app is and the licences of what it is built from are read at the start and while a message is open', async ({
  page,
}) => {
  const about = page.getByRole('dialog', { name: 'About Afterword' });
  const read = async (): Promise<void> => {
    await about.getByText(/^Licences of the \d+ packages/).click();
    await about.getByText(/^sigma [\d.]+: MIT/).click();
    await expect(about.locator('details[open] details[open] pre')).toContainText(
      'Permission is hereby granted',
    );
    await about.getByRole('button', { name: 'Close' }).click();
    await expect(about).toBeHidden();
  };
  await page.goto('./');
  await page.getByRole('button', { name: 'About' }).click();
  await read();
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await expect(page.getByTestId('born')).toBeVisible();
  await fromMenu(page, 'About');
  await read();
});
