/** A thousand posts whose texts, handles and names try to be something else: text they stay, in every view. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hostileLines, LONG } from '../hostile';
import { fromMenu } from './menu';
import { isSound, watch } from './sound';
import { expect, test } from './test';

test.setTimeout(300_000);

const slider = (page: Page) => page.getByRole('slider').first();
const dialog = (page: Page) => page.locator('dialog[open]').last();

/** Opens them all, and their first message at its end. */
async function open(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByLabel('Choose files').setInputFiles({
    name: '<img src=x onerror=alert(1)>\u202e.jsonl',
    mimeType: 'application/json',
    buffer: Buffer.from(hostileLines(1000, true)),
  });
  const source = page.getByRole('checkbox', { name: /@source/ }).first();
  await expect(source).toBeVisible();
  await isSound(page, 'whose message');
  await source.check();
  const message = page.getByRole('button', { name: /The ferry to Lower Vey will not run/ }).first();
  await expect(message).toBeVisible();
  for (const details of await page.locator('footer details').all())
    await details.evaluate((node) => ((node as HTMLDetailsElement).open = true));
  await isSound(page, 'account of the import');
  await message.click();
  await expect(slider(page)).toBeVisible();
  await slider(page).press('End');
}

test('a thousand hostile posts are text in every view, and the page goes on', async ({ page }) => {
  const faults = watch(page);
  await open(page);
  await test.step('questions', async () => {
    for (const key of ['1', '2', '3', '4', '5', '6']) {
      await slider(page).focus();
      await page.keyboard.press(key);
      await expect(page.locator('#answer p').first()).not.toBeEmpty();
      await expect(page.locator('#reading')).toHaveAttribute('aria-busy', 'false');
      await isSound(page, `question ${key}`);
      const tabs = page.locator('.tabs [role=tab]');
      for (let tab = 1; tab < (await tabs.count()); tab++) {
        await tabs.nth(tab).click();
        await expect(tabs.nth(tab)).toHaveAttribute('aria-selected', 'true');
        await isSound(page, `question ${key}, tab ${tab}`);
      }
    }
  });
  await test.step('layouts, with what the pointer is over', async () => {
    await slider(page).focus();
    await page.keyboard.press('2');
    const stage = page.getByTestId('stage');
    for (const name of ['Along time', 'In rings', 'By account', 'In circles', 'By wording', 'In lanes']) {
      await page.getByRole('radio', { name }).check({ force: true });
      await expect(stage).toHaveAttribute('data-drawn', 'true');
      await isSound(page, name);
    }
    const box = (await stage.boundingBox())!;
    const card = page.locator('.stage .card');
    // In the lane of the first hop posts stand close.
    for (let x = box.x + 110; x < box.x + box.width && !(await card.isVisible()); x += 4)
      for (let y = box.y + box.height * 0.2; y < box.y + box.height / 2; y += 12) {
        await page.mouse.move(x, y);
        if (!(await stage.evaluate((element) => element.classList.contains('pointing')))) continue;
        await expect(card).toBeVisible();
        break;
      }
    await expect(card).toBeVisible();
    await isSound(page, 'hover card');
  });
  await test.step('a post, its record, another beside it', async () => {
    const field = page.getByRole('searchbox');
    for (const words of ['<script>', '__proto__', '@source', LONG.slice(0, 100)]) {
      await field.fill(words);
      await expect(page.getByRole('search').locator('output')).toBeVisible();
      await expect(page.locator('#reading ol li').first()).toBeVisible();
      await isSound(page, `search ${words}`);
    }
    // The post whose words are a megabyte long, and the one whose author's name is.
    await field.press('Enter');
    await expect(page.getByRole('button', { name: 'As it came in' })).toBeVisible();
    await isSound(page, 'a post');
    await page.getByRole('button', { name: 'As it came in' }).click();
    await expect(dialog(page).getByText('this is its beginning')).toBeVisible();
    await isSound(page, 'its record', true);
    // Whole, though cut wherever it is shown.
    const record = await taken(page, () =>
      dialog(page).getByRole('button', { name: 'Save all of it' }).click(),
    );
    expect(record.toString()).toContain(`"${LONG}"`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await page.locator('.stage nav .post').nth(2).press('Enter');
    await expect(page.getByText('Two posts side by side')).toBeVisible();
    await isSound(page, 'two posts');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Escape');
  });
  await test.step('filter, picture as text, hops judged, what is kept', async () => {
    await page.locator('[popovertarget=filter]').press('Enter');
    await expect(page.locator('#filter fieldset').nth(1)).toBeVisible();
    await isSound(page, 'filter');
    await page.keyboard.press('Escape');
    for (const [entry, shows] of [
      ['As text', 'tbody td'],
      ['Judge hops by hand', 'article'],
      ['Keep', 'label'],
      ['About', 'details'],
    ] as const) {
      await fromMenu(page, entry);
      await expect(dialog(page).locator(shows).first()).toBeVisible();
      await isSound(page, entry);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
  });
  await test.step('a room, a handout', async () => {
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await dialog(page).locator('input[type=file]').setInputFiles({
      name: '=cmd|<img src=x onerror=alert(1)>.md',
      mimeType: 'text/markdown',
      buffer: STORY,
    });
    await expect(dialog(page).locator('li').first()).toBeVisible();
    await isSound(page, 'a hostile story');
    await dialog(page).getByRole('button', { name: 'Add this view as a step' }).click();
    await dialog(page).getByRole('button', { name: 'Show', exact: true }).last().click();
    await expect(page.locator('nav [aria-current=step]')).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.locator('.presenter aside')).toBeVisible();
    await expect(page.locator('.stage')).toBeVisible();
    await isSound(page, 'a room');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Print a handout' }).click();
    await expect(page.locator('main pre')).toContainText('Method card');
    await isSound(page, 'a handout');
  });
  expect(faults).toEqual([]);
});

const STORY = Buffer.from(
  [
    '# <img src=x onerror=alert(1)> \u202e=HYPERLINK("https://x.invalid/")',
    '[y](javascript:alert(1)) ![x](https://x.invalid/a.png)',
    '## **<script>alert(1)</script>** \u202egnp.exe *{@html "<b>x</b>"}*',
    '> 1?sample=%3Cscript%3E&at=NaN&post=__proto__',
    '<style>*{display:none}</style>',
    '',
  ].join('\n\n'),
);

/** The file that comes of it. */
async function taken(page: Page, act: () => Promise<unknown>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFileSync(await file.path());
}
