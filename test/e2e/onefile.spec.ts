/** The app as one HTML file: it opens by double click, without a network. */
import { copyFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page } from '@playwright/test';
import { shown, turn } from './steps';
import { expect, test } from './test';

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

/** Saves what is on screen as one HTML file. */
async function saved(page: Page, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Save a file' }).press('Enter');
  await page.getByRole('radio', { name: /^One HTML file/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toMatch(/^The-student-fee-waiver\.html$/);
  await file.saveAs(path);
  return pathToFileURL(path).href;
}

test('what is on screen is saved as one file, and from that file as another; both open without a network', async ({
  page,
  context,
}, info) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await shown(page);
  const told = async (): Promise<[string, string]> => {
    await expect(page.locator('#answer')).not.toHaveText('');
    const parts = [page.getByTestId('born'), page.locator('#answer')];
    const [born, answer] = await Promise.all(parts.map((part) => part.textContent()));
    return [born!, answer!];
  };
  const was = await told();
  let file = await saved(page, info.outputPath('first.html'));
  // Gone from the served page, so that what it still fetches is not counted with what the file asks for.
  await page.goto('about:blank');
  await context.setOffline(true);
  const { asked, faults } = watch(page);
  for (const next of ['second.html', 'third.html']) {
    await page.goto(file);
    await expect(page.getByTestId('born')).toHaveText(was[0]);
    await expect(page.locator('#answer')).toHaveText(was[1]);
    await expect(page.getByText('lena_abroad')).toHaveCount(0);
    file = await saved(page, info.outputPath(next));
    // Its story leads through the same posts.
    await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Present' }).press('Enter');
    const current = page.locator('nav [aria-current="step"]');
    await expect(current).toHaveAttribute('aria-label', /^Step 1:/);
    await shown(page);
    for (let step = 2; step <= 7; step++) {
      await turn(page);
      await expect(current).toHaveAttribute('aria-label', new RegExp(`^Step ${step}:`));
      await shown(page);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('slider', { name: 'Moment of the replay' })).toBeVisible();
  }
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(faults).toEqual([]);
  const [one, two, three] = ['first.html', 'second.html', 'third.html'].map((name) =>
    readFileSync(info.outputPath(name), 'utf8'),
  );
  expect(one!.includes('lena_abroad')).toBe(false);
  // All but the posts, whose pseudonyms are made anew, is the same from file to file.
  const bare = (text: string): string => text.replace(/<script type="text\/plain"[^]*?<\/script>/g, '');
  expect(bare(three!) === bare(two!)).toBe(true);
});

test.describe('without a network', () => {
  test.use({ offline: true });

  test('it opens from a file without a network, shows its samples, plays one, and presents it with notes', async ({
    page,
    context,
  }, info) => {
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
    // Notes have a window of their own here too, and stand on this screen where that is not wanted.
    await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Present' }).press('Enter');
    await expect(page.locator('nav [aria-current="step"]')).toBeVisible();
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
    await expect(notes.getByText(/Step 1 of/)).toBeVisible();
    await notes.keyboard.press('ArrowRight');
    await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('aria-label', /^Step 2:/);
    await expect(notes.getByText(/Step 2 of/)).toBeVisible();
    await notes.close();
    await page.keyboard.press('n');
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Step 2 of');
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
});
