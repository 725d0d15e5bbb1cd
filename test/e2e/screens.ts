/** Every screen of the app, one after the other, found without a word of any language. */
import { expect, type Frame, type Page } from '@playwright/test';
import { v1Lines } from './files';
import { smallLibrary } from './smallLibrary';

const TABLE = Array.from(
  { length: 12 },
  (_, i) => `anna_${i},2021-05-12 09:0${i % 10},Fähre ${i} fährt,x${i}`,
);
/** A story that asks the room before it shows. */
const ASKS = `# Guess

## [Which words fall first?](#1?sample=fee-waiver&lens=wording&at=1999999999999)

? words
`;
const ADDRESS = 'sample=fee-waiver&lens=wording&at=1999999999999';
const LENSES = ['where', 'wording', 'horizon', 'dialogue', 'carriers', 'compare'];

const drop = (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Opens the sample of a lens anew, at its end and at rest. */
async function open(page: Page, language: string, lens: string, sample = 'fee-waiver'): Promise<void> {
  // A fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`./?lang=${language}#1?sample=${sample}&lens=${lens}&at=1999999999999`);
  await expect(page.getByRole('slider')).toBeVisible();
  await expect(page.locator('#answer p').first()).not.toBeEmpty();
  await expect(page.locator('#reading').locator('p, table, li').first()).toBeVisible();
}

/** Shows each screen in a language, and calls `look` with its name and where it is, once it stands. */
export async function eachScreen(
  page: Page,
  language: string,
  look: (screen: string, where?: Frame) => Promise<void>,
): Promise<void> {
  await page.goto(`./?lang=${language}`);
  await expect(page.locator('section li button').first()).toBeVisible();
  await look('start');
  await page.locator('.drop .plain').nth(2).press('Enter');
  await expect(page.locator('dialog[open] input[type=url]')).toBeVisible();
  await look('an address');
  await page.keyboard.press('Escape');
  await page.locator('main .game').press('Enter');
  await expect(page.locator('dialog[open] [name=who]').first()).toBeFocused();
  await look('a game');
  await page.keyboard.press('Escape');

  await drop(page, 'fahrten.csv', `wer,wann,was,egal\n${TABLE.join('\n')}\n`);
  await expect(page.locator('dialog[open] select').first()).toBeVisible();
  await look('mapping');

  await page.goto('about:blank');
  await page.goto(`./?lang=${language}`);
  await drop(page, 'a.jsonl', v1Lines());
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  for (const details of await page.locator('footer details').all())
    await details.evaluate((node) => ((node as HTMLDetailsElement).open = true));
  await look('choose');

  await page.goto('about:blank');
  await page.goto(`./?lang=${language}`);
  await page.locator('input[webkitdirectory]').setInputFiles(await smallLibrary());
  await expect(page.locator('tbody input').first()).toBeVisible();
  await look('a library');
  for (const at of [0, 1]) await page.locator('tbody input').nth(at).check();
  await expect(page.locator('aside fieldset').nth(1)).toBeVisible();
  await page.locator('aside input[type=radio]').nth(2).check();
  await expect(page.locator('aside select')).toBeVisible();
  await look('a library, two chosen');

  for (const lens of LENSES) {
    await open(page, language, lens, lens === 'compare' ? 'forty-messages' : 'fee-waiver');
    await look(lens);
    const tabs = page.locator('.tabs [role=tab]');
    for (let i = 1; i < (await tabs.count()); i++) {
      await tabs.nth(i).click();
      await expect(tabs.nth(i)).toHaveAttribute('aria-selected', 'true');
      await look(`${lens}, reading ${i + 1}`);
    }
  }

  await open(page, language, 'wording');
  await page.locator('.tabs [role=tab]').nth(1).click();
  await page.locator('#reading tbody button').nth(1).click();
  await expect(page.locator('.lit [role=status]')).toBeVisible();
  await look('a wording, lit');
  await page.locator('.stage nav button').nth(2).press('Enter');
  await expect(page.locator('#reading ol li').first()).toBeVisible();
  await look('a post');
  await page.locator('[popovertarget=filter]').press('Enter');
  await expect(page.locator('#filter fieldset').first()).toBeVisible();
  await look('filter');
  await page.keyboard.press('Escape');

  const entries = page.locator('[role=menu] button');
  for (const [at, screen, content] of [
    [0, 'as text', 'tbody td'],
    [1, 'in an article', 'iframe'],
    [2, 'judge', 'article'],
    [3, 'rehearse', 'p'],
    [4, 'groups', 'p'],
    [5, 'pack', 'h3 + ul'],
    [6, 'keep', 'h3 + ul'],
    [7, 'about', 'p'],
  ] as const) {
    await page.locator('header.top .opens').press('Enter');
    await expect(entries.first()).toBeVisible();
    if (at === 0) await look('menu');
    await entries.nth(at).press('Enter');
    await expect(page.locator(`dialog[open] ${content}`).first()).toBeAttached();
    await look(screen);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }

  await page.locator('header.top > .save').press('Enter');
  await expect(page.locator('dialog[open] input[type=radio]').first()).toBeVisible();
  await look('save');
  await page.locator('dialog[open] input[value=webm]').check();
  await expect(page.locator('dialog[open] input[type=radio]').nth(14)).toBeVisible();
  await look('save a film');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.locator('header.top > .tell').press('Enter');
  await expect(page.locator('dialog[open] li').first()).toBeVisible();
  await page.locator('dialog[open] li button').first().press('Enter');
  await expect(page.locator('dialog[open] textarea').first()).toBeVisible();
  await look('story');
  await page.locator('dialog[open] header .primary').press('Enter');
  await expect(page.locator('nav [aria-current=step]')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator('.presenter aside')).toBeVisible();
  await look('presenter');
  await page.keyboard.press('t');
  await expect(page.locator('.presenter[data-theme=paper]')).toBeVisible();
  await look('presenter on paper');

  await open(page, language, 'wording');
  await page.locator('header.top > .tell').press('Enter');
  await page
    .locator('dialog[open] input[type=file]')
    .setInputFiles({ name: 'story.md', mimeType: 'text/markdown', buffer: Buffer.from(ASKS) });
  await page.locator('dialog[open] header .primary').press('Enter');
  await expect(page.locator('.guess .options button').first()).toBeVisible();
  await look('a guess');
  await page.locator('.guess .primary').press('Enter');
  await expect(page.locator('.guess .right').first()).toBeVisible();
  await look('a guess, told');

  await open(page, language, 'compare', 'forty-messages');
  for (const at of [0, 1]) await page.locator('#reading input[type=checkbox]').nth(at).check();
  await page.locator('#reading .tools .plain').nth(1).press('Enter');
  await expect(page.locator('[data-testid=half][data-drawn=true]')).toHaveCount(2, { timeout: 60_000 });
  await look('a pair');

  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, language, 'wording');
  await expect(page.locator('.explore.room #room > *').first()).toBeVisible();
  await look('a room');

  const frame = `<iframe src="./?lang=${language}#1?${ADDRESS}" title="x" style="border:0;width:100%;height:480px">`;
  const body = `<html lang="en"><title>x</title><body style="margin:0">${frame}`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./host.html');
  const drawn = page.frameLocator('iframe').locator('[data-testid=stage][data-drawn=true]');
  await expect(drawn).toBeVisible({ timeout: 60_000 });
  await look('a frame', page.frames()[1]);
}
