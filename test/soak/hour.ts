/**
 * The workshop of an hour and a half as its trainer walks it: by keyboard alone, at 1024 × 768, from the single file without
 * a network. A picture of each exercise is left in test-results/hour. It takes what it takes, whatever minutes are given.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { inChromium } from '../bench/page';

const ROOT = resolve(import.meta.dirname, '../..');
const SHOTS = join(ROOT, 'test-results/hour');
const LARGEST_PACK = 8e6;
const MOST_TABS = 150;
const PATIENCE = 120_000;
const GAME = [
  ['Ada', 'The ferry leaves at nine, but only with a ticket from the blue window.'],
  ['Ben', 'The ferry leaves at nine; buy a ticket at the window.'],
  ['Cleo', 'Ferry at nine, tickets at the window.'],
  ['Dan', 'The ferry is at nine.'],
] as const;

class Walk {
  presses = 0;
  pictures = 0;

  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses++;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.type(text);
  }

  /** Goes on with a key until something has the focus, as a person does who cannot point. */
  async reach(target: Locator, key = 'Tab'): Promise<void> {
    await target.first().waitFor({ timeout: PATIENCE });
    for (let tries = 0; tries < MOST_TABS; tries++) {
      if (await target.first().evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`No key leads to ${target}.`);
  }

  async use(target: Locator, key = 'Tab'): Promise<void> {
    await this.reach(target, key);
    await this.press('Enter');
  }

  async menu(name: string): Promise<void> {
    await this.use(this.page.getByRole('button', { name: 'Menu' }), 'Shift+Tab');
    await this.use(this.page.getByRole('menuitem', { name }), 'ArrowDown');
  }

  async picture(name: string): Promise<void> {
    this.pictures++;
    await this.page.screenshot({ path: join(SHOTS, `${this.pictures}-${name}.png`) });
  }
}

/** Throws where a text does not come. */
const shown = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor({ timeout: PATIENCE });

const drawn = (page: Page): Promise<void> =>
  page.locator('[data-testid=stage][data-drawn=true]').waitFor({ timeout: PATIENCE });

async function playGame(walk: Walk): Promise<void> {
  const { page } = walk;
  await walk.use(page.getByRole('button', { name: 'type in a game from the room' }));
  await page.getByRole('dialog').waitFor({ timeout: PATIENCE });
  for (const [turn, [who, words]] of GAME.entries()) {
    await walk.reach(page.getByLabel(`Who, turn ${turn + 1}`));
    await walk.type(who);
    await walk.press('Enter');
    // From whom: the one who had the words last is chosen already.
    if (turn > 0) await walk.press('Enter');
    await walk.type(words);
    if (turn < GAME.length - 1) await walk.press('Enter');
  }
  await walk.picture('paper-telephone');
  await walk.use(page.getByRole('button', { name: 'Replay it' }));
  await drawn(page);
  await walk.reach(page.getByRole('slider'));
  await walk.press('End');
  await shown(page, `${GAME.length} of ${GAME.length}`);
  await walk.picture('paper-telephone-replayed');
  await walk.use(page.getByRole('button', { name: /close this and start anew/ }), 'Shift+Tab');
}

async function tellStory(walk: Walk): Promise<void> {
  const { page } = walk;
  await walk.use(page.getByRole('button', { name: /The student fee waiver/ }));
  await drawn(page);
  await walk.use(page.getByRole('button', { name: 'Present', exact: true }), 'Shift+Tab');
  await walk.use(page.getByRole('dialog').getByRole('button', { name: 'Present', exact: true }));
  const headline = page.getByRole('heading', { level: 1 });
  await headline.filter({ hasText: 'provided they apply before 30 June' }).waitFor({ timeout: PATIENCE });
  await walk.picture('the-message');
  await walk.press('PageDown');
  const word = page.getByRole('button', { name: /^provided: \d+ hands?$/ });
  await walk.reach(word);
  for (let hand = 0; hand < 3; hand++) await walk.press('Enter');
  await walk.use(page.getByRole('button', { name: /^September: \d+ hands?$/ }), 'Shift+Tab');
  await walk.picture('guess');
  await walk.press('PageDown');
  await shown(page, /^In this export fell first/);
  await walk.picture('guess-over-truth');
  const steps = await page.getByRole('navigation', { name: 'Steps' }).getByRole('button').count();
  for (let step = 3; step <= steps; step++) {
    await walk.press('PageDown');
    await page
      .getByRole('navigation', { name: 'Steps' })
      .locator(`button:nth-child(${step})[aria-current=step]`)
      .waitFor({ timeout: PATIENCE });
  }
  await drawn(page);
  await walk.picture('the-story');
  await walk.press('Escape');
  await page.locator('header.top').waitFor({ timeout: PATIENCE });
}

/** What the page did not answer to for how long, in milliseconds, while wordings were rehearsed. */
async function rehearse(walk: Walk): Promise<number> {
  const { page } = walk;
  await walk.menu('Rehearse another wording');
  await shown(page, 'A rehearsal on invented rules, not a forecast.');
  await walk.reach(page.getByLabel('Your own wording', { exact: true }));
  await walk.press('Control+A');
  await walk.type(
    'Apply before 30 June: from 1 September, Norland waives the visa fee for admitted students.',
  );
  for (const words of ['The words of your own wording', 'As it was said']) {
    const group = page.getByRole('group', { name: words });
    const key = words === 'As it was said' ? 'Shift+Tab' : 'Tab';
    await walk.reach(group.locator('button[tabindex="0"]'), key);
    await walk.use(group.getByRole('button', { name: '30', exact: true }), 'ArrowRight');
    await walk.use(group.getByRole('button', { name: 'June', exact: true }), 'ArrowRight');
  }
  await walk.reach(page.getByLabel('has two embassies relay it'));
  await walk.press('Space');
  await walk.reach(page.getByLabel('This group'));
  await walk.type('Table 1');
  await walk.picture('own-wording');
  await page.evaluate(() => {
    const heard = window as { longest?: number };
    heard.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) heard.longest = Math.max(heard.longest!, duration);
    }).observe({ type: 'longtask' });
  });
  await walk.use(page.getByRole('button', { name: 'Run both under 20 seeds' }), 'Shift+Tab');
  await shown(page, /^In \d+ of 20 runs/);
  await walk.picture('rehearsed');
  await walk.reach(page.getByRole('region', { name: 'Rehearse a wording' }));
  await walk.press('End');
  await page.waitForTimeout(500);
  await walk.picture('words-that-survive');
  await walk.press('Escape');
  return page.evaluate(() => (window as { longest?: number }).longest ?? 0);
}

async function judge(walk: Walk): Promise<void> {
  const { page } = walk;
  await walk.menu('Judge hops by hand');
  const dialog = page.getByRole('dialog', { name: /Judge \d+ hops/ });
  await dialog.getByText(/^Hop 1 of \d+$/).waitFor({ timeout: PATIENCE });
  // Under pseudonyms, what fewer than three accounts carry may not be read, and is not judged.
  const drawn = Number(/\d+$/.exec((await dialog.getByText(/^Hop 1 of \d+$/).textContent())!)![0]);
  for (const [who, odd] of [
    ['Ada', 4],
    ['Ben', 7],
  ] as const) {
    await walk.reach(dialog.getByLabel('Who judges'));
    await walk.press('Control+A');
    await walk.type(who);
    await walk.reach(dialog.getByRole('button', { name: 'the same meaning' }));
    for (let hop = 1; hop <= drawn; hop++) {
      await dialog.getByText(`: ${hop - 1} of ${drawn} judged`).waitFor({ timeout: PATIENCE });
      if (hop === 1 && who === 'Ada') await walk.picture('judging');
      await walk.press(hop % odd === 0 ? '2' : '1');
    }
    if (who === 'Ada') await walk.use(dialog.getByRole('button', { name: 'Another person judges' }));
  }
  await shown(page, /Krippendorff’s α is/);
  await walk.picture('agreement');
  await walk.press('Escape');
}

async function compare(walk: Walk): Promise<void> {
  const { page } = walk;
  await walk.menu('Compare groups');
  const dialog = page.getByRole('dialog', { name: 'Groups side by side' });
  await dialog.getByRole('columnheader', { name: 'Table 1' }).waitFor({ timeout: PATIENCE });
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    walk.use(dialog.getByRole('button', { name: 'Save this group’s marks' })),
  ]);
  const own = readFileSync(await saved.path(), 'utf8');
  const other = JSON.parse(own) as { group: string; rewrites: { text: string }[]; judged: unknown[] };
  other.group = 'Table 2';
  other.rewrites[0]!.text = 'Students: no visa fee for you, provided you apply before 30 June.';
  other.judged = other.judged.slice(0, 12);
  const code = dialog.getByLabel('A code to paste');
  for (const [text, said] of [
    [own.slice(0, own.length / 2), 'nothing of it was added'],
    [JSON.stringify(other), /Table 2.? was added/],
  ] as const) {
    await walk.reach(code);
    await page.keyboard.insertText(text);
    await walk.press('Enter');
    await dialog.getByRole('status').filter({ hasText: said }).waitFor({ timeout: PATIENCE });
  }
  await walk.picture('groups-side-by-side');
  await walk.press('Escape');
}

/** Bytes of the pack. */
async function pack(walk: Walk): Promise<number> {
  const { page } = walk;
  await walk.menu('The workshop pack');
  await walk.picture('the-pack');
  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    walk.use(page.getByRole('button', { name: 'Save the pack' })),
  ]);
  const bytes = readFileSync(await saved.path());
  const files = unzipSync(bytes);
  for (const name of ['afterword.html', 'plan.html', 'debrief.html', 'worksheets/fee-waiver.html'])
    if (!files[name]?.length) throw new Error(`The pack has no ${name}.`);
  for (const [name, file] of Object.entries(files)) {
    mkdirSync(join(SHOTS, 'pack', name, '..'), { recursive: true });
    writeFileSync(join(SHOTS, 'pack', name), file);
  }
  await walk.use(page.getByRole('button', { name: 'Debrief', exact: true }));
  await page.locator('main.paper[aria-busy=false]').waitFor({ timeout: PATIENCE });
  await walk.picture('debrief');
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ path: join(SHOTS, 'debrief.pdf'), preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  await walk.press('Escape');
  if (bytes.length > LARGEST_PACK) throw new Error(`The pack has ${bytes.length} bytes.`);
  return bytes.length;
}

export async function hour(): Promise<Record<string, number>> {
  mkdirSync(SHOTS, { recursive: true });
  return inChromium(async (page) => {
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.context().setOffline(true);
    const faults: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (!/^(data|blob|file):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(pathToFileURL(join(ROOT, 'dist/afterword.html')).href);
    const walk = new Walk(page);
    await playGame(walk);
    await tellStory(walk);
    const longest = await rehearse(walk);
    await judge(walk);
    await compare(walk);
    const bytes = await pack(walk);
    if (faults.length || asked.length)
      throw new Error(`The page failed or asked: ${[...faults, ...asked].join(' · ')}`);
    return {
      presses: walk.presses,
      pictures: walk.pictures,
      pack_mb: bytes / 1e6,
      rehearsal_longest_task_ms: longest,
    };
  });
}
