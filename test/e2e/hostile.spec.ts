/** A thousand posts whose texts, handles and names try to be something else: text they stay, in every view and every file. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { HOSTILE_WORDS, hostileLines, LONG } from '../hostile';
import { close, host } from './host';
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
  await test.step('two messages side by side', async () => {
    const chosen = page.locator('#reading').getByRole('checkbox');
    for (const at of [0, 1]) await chosen.nth(at).check();
    await page.getByRole('button', { name: 'Play both side by side' }).click();
    for (const side of [0, 1])
      await expect(page.getByTestId('half').nth(side)).toHaveAttribute('data-drawn', 'true');
    await slider(page).press('End');
    await page
      .getByRole('region', { name: 'First message' })
      .getByRole('navigation')
      .getByRole('button')
      .nth(1)
      .press('Enter');
    await expect(page.getByRole('region', { name: 'First message' }).getByRole('status')).toBeVisible();
    await isSound(page, 'two messages');
    for (let i = 0; i < 2 && (await page.getByTestId('half').count()); i++)
      await page.keyboard.press('Escape');
    await expect(page.getByTestId('half')).toHaveCount(0);
  });
  await test.step('roles by a list', async () => {
    await slider(page).focus();
    await page.keyboard.press('5');
    const list = page.getByRole('textbox', { name: /accounts/i });
    await page
      .locator('#reading details', { has: page.locator('#accounts') })
      .locator('summary')
      .click();
    await list.fill(HOSTILE_WORDS.join('\n'));
    await page.locator('#reading details .foot button').first().click();
    await expect(page.locator('#reading details [role=status]')).not.toBeEmpty();
    await isSound(page, 'roles by a list');
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
      ['Rehearse another wording', 'textarea'],
      ['Put it in an article', 'textarea'],
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
  await test.step('a game from the room', async () => {
    await page.goto('./');
    await page.getByRole('button', { name: 'type in a game from the room' }).press('Enter');
    // Whoever had the words last is proposed as the one they come from.
    const turns = [
      ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>'],
      ['__proto__', "=cmd|' /C calc'!A0 \u202egnp.exe"],
      ['\u202egnp.exe', 'javascript:alert(1)'],
    ] as const;
    for (const [at, [who, words]] of turns.entries()) {
      await dialog(page)
        .getByLabel(`Who, turn ${at + 1}`)
        .fill(who);
      const said = dialog(page).getByLabel(`Words, turn ${at + 1}`);
      await said.fill(words);
      await said.press('Enter');
    }
    await isSound(page, 'a game as it is typed in');
    await dialog(page).getByRole('button', { name: 'Replay it' }).click();
    await expect(page.getByTestId('born')).toHaveText(/of 3$/);
    await slider(page).press('End');
    await isSound(page, 'a game');
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

/** Well formed, and without anything that acts. */
function isInert(xml: string, what: string): void {
  const wrong: string[] = [];
  const document = new DOMParser({
    // What XML cannot hold stands as U+FFFD, which is only warned of.
    onError: (level, message) => void (level !== 'warning' && wrong.push(`${level}: ${message}`)),
  }).parseFromString(xml, 'text/xml');
  expect(wrong, what).toEqual([]);
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    expect(['script', 'foreignObject', 'iframe', 'handler', 'a', 'use', 'style'], what).not.toContain(
      element.localName,
    );
    for (const { name, value } of Array.from(element.attributes)) {
      expect(name, what).not.toMatch(/^on/i);
      if (/href$/.test(name)) expect(value, what).toMatch(/^(#|data:image\/png)/);
    }
  }
}

/** As many cells in each row as the header has, none of which a spreadsheet would run. */
function isPlain(csv: string, what: string): void {
  const { data, errors } = Papa.parse<string[]>(csv.trimEnd());
  expect(errors, what).toEqual([]);
  expect(data.length, what).toBeGreaterThan(1);
  for (const row of data) {
    expect(row.length, what).toBe(data[0]!.length);
    for (const cell of row)
      if (Number.isNaN(Number(cell))) expect(cell, what).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  }
}

/** A file that a button of this name gives, straight away or after it asked who is named. */
async function taken(page: Page, act: () => Promise<unknown>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}. -]{0,80}$/u);
  return readFileSync(await file.path());
}
const named = (page: Page): Promise<void> =>
  dialog(page)
    .getByRole('radio', { name: /Everybody is named/ })
    .check();
const pressSave = (page: Page): Promise<void> =>
  dialog(page).getByRole('button', { name: 'Save', exact: true }).press('Enter');

/** `look`: at what the dialog shows once the file is there, where it stays. */
async function save(page: Page, format: RegExp, look?: () => Promise<void>): Promise<Buffer> {
  await page.getByRole('button', { name: 'Save a file' }).press('Enter');
  await dialog(page).getByRole('radio', { name: format }).check();
  await named(page);
  const bytes = await taken(page, () => pressSave(page));
  await look?.();
  if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  return bytes;
}

test('and they are text in every file, and in an article', async ({ page }, info) => {
  const faults = watch(page);
  await open(page);
  await test.step('graphs, trees, pictures', async () => {
    for (const format of ['SVG', 'GEXF', 'GraphML'])
      isInert(strFromU8(await save(page, new RegExp(`^${format}`))), format);
    expect(strFromU8(await save(page, /^Newick/))).toMatch(/^\[[^\]]*\]\n[(),:.\dw]+;\n$/);
    const png = await save(page, /^PNG/, async () => {
      // Its words, as a film has them: a film shows what a picture does, one after another.
      const words = dialog(page).getByRole('textbox', { name: /^Alternative text/ });
      await expect(words).toHaveValue(/in this export/);
      expect(await words.inputValue()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect((await words.inputValue()).length).toBeLessThan(2000);
      await isSound(page, 'a picture and its words');
    });
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });
  await test.step('tables', async () => {
    const files = unzipSync(await save(page, /^Tables/));
    const tables = Object.entries(files).filter(([name]) => name.endsWith('.csv'));
    expect(tables.length).toBe(3);
    for (const [name, bytes] of tables) isPlain(strFromU8(bytes), name);
    await slider(page).focus();
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Save as a work list (CSV)' }).click();
    await named(page);
    // With its method card beside it.
    const list = unzipSync(await taken(page, () => pressSave(page)));
    for (const [name, bytes] of Object.entries(list))
      if (name.endsWith('.csv')) isPlain(strFromU8(bytes), name);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
  await test.step('words and sessions', async () => {
    await fromMenu(page, 'As text');
    await named(page);
    const words = strFromU8(
      await taken(page, () => dialog(page).getByRole('button', { name: 'Save as a file' }).click()),
    );
    // Nothing that Markdown would read as an element, a picture or a link.
    expect(words).not.toMatch(/(?<!\\)<|(?<!\\)\]\(/);
    await page.keyboard.press('Escape');
    await fromMenu(page, 'Keep');
    await dialog(page).getByRole('button', { name: 'Save a session file' }).click();
    await named(page);
    const session = unzipSync(await taken(page, () => pressSave(page)));
    for (const [name, bytes] of Object.entries(session))
      if (name.endsWith('.json')) expect(JSON.parse(strFromU8(bytes)), name).toBeTruthy();
    for (let i = 0; i < 2; i++) await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
  await test.step('groups side by side, and their marks', async () => {
    await fromMenu(page, 'Judge hops by hand');
    await dialog(page).getByRole('button', { name: 'changed' }).first().click();
    await dialog(page).getByRole('button', { name: 'What all said' }).click();
    await isSound(page, 'what judges said');
    await dialog(page).getByRole('button', { name: 'Compare groups' }).click();
    const groups = page.getByRole('dialog', { name: 'Groups side by side' });
    await groups.getByLabel('This group').fill('</script><img src=x onerror=alert(1)>\u202e');
    await page.keyboard.press('Tab');
    await expect(groups.getByRole('columnheader', { name: /img src/ })).toBeVisible();
    const marks = await taken(page, () =>
      groups.getByRole('button', { name: 'Save this group’s marks' }).click(),
    );
    expect(JSON.parse(marks.toString())).toMatchObject({ judged: [{ verdict: 'no' }] });
    const others = marks.toString().replaceAll('Judge 1', '__proto__');
    for (const [name, body] of [
      ['<img src=x onerror=alert(1)>\u202e.json', others],
      ['\u202e<script>.json', '{"kind":"afterword-marks","version":99}'],
    ] as const) {
      await groups
        .getByLabel('Add files of groups')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
      await expect(groups.getByRole('status')).not.toBeEmpty();
      await isSound(page, `groups, with ${name}`);
    }
    await expect(groups.getByRole('status')).toContainText('newer version');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
  await test.step('a page, in an article', async () => {
    const saved = await save(page, /^One HTML file/);
    const article = await host('/', (request, response) => {
      const inside = request.url?.startsWith('/cascade.html');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        inside
          ? saved
          : '<!doctype html><link rel="icon" href="data:,"><title>x</title><iframe sandbox="allow-scripts" style="width:100%;height:560px" src="cascade.html"></iframe>',
      );
      return true;
    });
    try {
      await page.goto(article.address);
      await expect(page.frameLocator('iframe').getByTestId('stage')).toHaveAttribute('data-drawn', 'true');
      await expect(page.frameLocator('iframe').locator('.answer')).not.toHaveText('');
      await isSound(page.frames()[1]!, 'a frame in an article');
    } finally {
      await close(article);
    }
  });
  info.annotations.push({
    type: 'exports',
    description: 'SVG, GEXF, GraphML, Newick, PNG and its words, tables, list, words, session, marks, page',
  });
  expect(faults).toEqual([]);
});
