/** A story on paper: what is told, what to talk about, the method card; A4 and Letter; nothing of the app around it. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { violations } from './axe';
import { fromMenu } from './menu';
import { leaks, secretsOf } from './secrets';
import { expect, test } from './test';

test.use({ bypassCSP: true });

test('a story is printed as a handout that names nobody private', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const steps = await dialog.getByRole('listitem').count();
  await dialog.getByRole('button', { name: 'Print a handout' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The student fee waiver');
  await expect(page.locator('main > ol > li')).toHaveCount(steps);
  // Pictures come one after the other; each takes a while where nothing draws but the processor.
  const pictures = page.locator('main > ol > li img');
  const picture = pictures.first();
  await expect(picture).toBeVisible({ timeout: 60_000 });
  await expect(picture).toHaveAttribute('alt', /\w{5}/);
  await expect(page.getByRole('heading', { name: 'To talk about' })).toBeVisible();
  await expect(page.locator('pre')).toContainText('Method card. Afterword');
  // Every step has its picture, whatever it asks: no panel is there that would have asked before.
  await expect(pictures).toHaveCount(steps, { timeout: 120_000 });
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  expect(await leaks(page, secretsOf('fee-waiver'))).toEqual([]);
  expect(await violations(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  const sizeOf = async (): Promise<string> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    return `${Math.round(Number(width))}×${Math.round(Number(height))}`;
  };
  expect(await sizeOf()).toBe('595×842');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('letter');
  await page.emulateMedia({ media: 'print' });
  expect(await sizeOf()).toBe('612×792');
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('slider')).toBeVisible();
});

test('the pack of a workshop holds the app, its papers for every sample, and what this room did', async ({
  page,
}) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await fromMenu(page, 'The workshop pack');
  const dialog = page.getByRole('dialog', { name: 'A workshop of 90 minutes' });
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the pack' }).click(),
  ]);
  const bytes = readFileSync(await saved.path());
  expect(bytes.length).toBeLessThan(8e6);
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file)]),
  );
  expect(Object.keys(texts).filter((name) => name.startsWith('worksheets/'))).toHaveLength(6);
  expect(Object.keys(texts).filter((name) => name.startsWith('answer-key/'))).toHaveLength(6);
  expect(texts['afterword.html']).toContain('data-file="samples/fee-waiver/posts.jsonl"');
  expect(texts['plan.html']).toContain('85–90 min');
  expect(texts['worksheets/fee-waiver.html']).toContain('Which five words of it must arrive?');
  expect(texts['answer-key/fee-waiver.html']).toMatch(/Counted in this export:<\/b> Fell first: .*provided/);
  // Nothing of a paper is loaded from anywhere, nor run.
  for (const [name, text] of Object.entries(texts))
    if (name !== 'afterword.html') expect(text, name).not.toMatch(/<script|src=|url\(/);
  // What is printed here is the same; it leads back to where it was asked for.
  await dialog.getByRole('button', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debrief');
  await expect(page.getByRole('heading', { name: 'What we take with us' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('slider')).toBeVisible();
});
