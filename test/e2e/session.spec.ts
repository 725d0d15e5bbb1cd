/** A session as one file: saved, opened by dropping it like any other, saved again to the same state; under pseudonyms unless asked. */
import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { NO_FILTER } from '../../src/core/replay/filter';
import type { Choices } from '../../src/core/session/choices';
import { readSession, writeSession } from '../../src/core/session/file';
import { keyOf } from '../../src/core/session/key';
import { readView, writeView } from '../../src/state/address/url';
import { idOf, v1Lines } from './files';
import { fromMenu } from './menu';
import { expect, test } from './test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'On this computer' });

async function saveSession(page: Page, named: boolean): Promise<Buffer> {
  await fromMenu(page, 'Keep');
  await dialog(page).getByRole('button', { name: 'Save a session file' }).click();
  const ask = page.getByRole('dialog', { name: 'Save a session file' });
  await expect(ask.getByRole('radio', { name: /under pseudonyms/ })).toBeChecked();
  if (named) await ask.getByRole('radio', { name: /Everybody is named/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    ask.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.afterword$/);
  await expect(ask).toBeHidden();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  return readFileSync(await file.path());
}

async function openFile(page: Page, buffer: Buffer, name = 'mine.afterword'): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./');
  await page.getByLabel('Choose files').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** What a session is: all but when it was written, and by which card. */
function stateOf(file: Buffer): Record<string, string> {
  const entries = unzipSync(file);
  const manifest = JSON.parse(strFromU8(entries['manifest.json']!)) as Record<string, unknown>;
  delete manifest['made'];
  const data = Object.keys(entries).filter((name) => /^(data\/|choices|story)/.test(name));
  return {
    manifest: JSON.stringify(manifest),
    ...Object.fromEntries(data.map((name) => [name, Buffer.from(entries[name]!).toString('base64')])),
  };
}

const choicesOf = (file: Buffer): string => strFromU8(unzipSync(file)['choices.json']!);

/** The same session with a choice of every kind. */
async function withChoices(file: Buffer): Promise<Buffer> {
  const session = await readSession(new Blob([new Uint8Array(file)]));
  const { choices } = session;
  const key = (name: string): string => keyOf(idOf(name));
  const full: Choices = {
    ...choices,
    roles: [{ account: keyOf('@islander'), role: 'media' }],
    tags: [{ root: key('vey_transport'), tag: 'policy' }],
    rules: [{ tag: 'policy', words: ['ferry', 'permit*'] }],
    parents: [{ post: key('coast_lines'), parent: key('lowervey_news') }],
    collection: 'conversation',
    grouping: 'branch',
    view: writeView({
      ...readView(choices.view),
      lens: 'wording',
      reading: 'hops',
      pins: [1, 3],
      selected: key('day_tripper'),
      beside: key('lowervey_news'),
      filter: {
        ...NO_FILTER,
        kinds: ['original', 'repost', 'quote'],
        facets: { language: ['en'] },
        branch: null,
      },
      layout: 'time',
      scale: 'order',
      loop: true,
    }),
  };
  const pieces: Uint8Array[] = [];
  await writeSession(
    { ...session, collection: 'conversation', choices: full },
    (piece) => void pieces.push(piece),
  );
  return Buffer.concat(pieces);
}

test('a session is saved, opened, and saved again: the same state, byte for byte', async ({ page }) => {
  await page.goto('./');
  const file = { name: 'mine.jsonl', mimeType: 'application/json', buffer: Buffer.from(v1Lines()) };
  await page.getByLabel('Choose files').setInputFiles(file);
  await page
    .getByRole('button', { name: /The ferry to Lower Vey/ })
    .first()
    .click();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add this view as a step' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('4');
  await page.getByRole('complementary').getByRole('checkbox').first().check();
  const first = await saveSession(page, true);
  const state = stateOf(first);
  expect(
    Buffer.from(Object.entries(state).find(([name]) => name.startsWith('data/'))![1], 'base64').toString(),
  ).toBe(v1Lines());
  expect(Buffer.from(state['choices.json']!, 'base64').toString()).toMatch(/"answered":\["\w+"\]/);

  await openFile(page, first);
  await expect(page.getByRole('slider')).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('checkbox').first()).toBeChecked();
  expect(page.url()).toContain('lens=dialogue');
  expect(stateOf(await saveSession(page, true))).toEqual(state);

  // Everything that can be chosen, at once.
  const full = await withChoices(first);
  await openFile(page, full);
  await expect(page.getByRole('slider')).toBeVisible();
  await expect.poll(() => page.url()).toContain('post=');
  const again = await saveSession(page, true);
  expect(JSON.parse(choicesOf(again))).toEqual(JSON.parse(choicesOf(full)));
  expect(stateOf(again)).toEqual(stateOf(full));
});

test('under pseudonyms it holds no private name, word or record, and opens to the same message', async ({
  page,
}) => {
  await page.goto('./');
  const file = { name: 'mine.jsonl', mimeType: 'application/json', buffer: Buffer.from(v1Lines()) };
  await page.getByLabel('Choose files').setInputFiles(file);
  await page
    .getByRole('button', { name: /The ferry to Lower Vey/ })
    .first()
    .click();
  await expect(page.getByRole('slider')).toBeVisible();
  // Who tells the story names somebody private in it.
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const steps = page.getByRole('dialog');
  await steps.getByRole('button', { name: 'Add this view as a step' }).click();
  await steps.getByRole('textbox').first().fill('Why did @day_tripper and @vey_transport disagree?');
  await steps.getByRole('textbox').first().press('Tab');
  await steps.getByRole('button', { name: 'Close' }).click();
  const saved = await saveSession(page, false);
  const entries = unzipSync(saved);
  const all = Object.values(entries)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  expect(all).not.toMatch(/islander|day_tripper|weekend_walks|reader_\d|harbour_cafe/);
  expect(all).not.toContain('Do visitors need');
  expect(strFromU8(entries['story.md']!)).toMatch(/Why did @p_\w+ and @vey_transport disagree\?/);
  expect(strFromU8(entries['choices.json']!)).toMatch(/Why did @p_\w+ and @vey_transport disagree\?/);
  await openFile(page, saved);
  await expect(page.getByRole('slider')).toBeVisible();
  await expect(page.getByTestId('born')).toContainText('of 37');
});

test('a session of a sample names it, and opens it with what was chosen', async ({ page }) => {
  await page.goto('./#1?sample=ask-the-minister&at=9999999999999');
  await page.getByRole('complementary').getByRole('checkbox').first().check();
  const saved = await saveSession(page, true);
  expect(saved.length).toBeLessThan(50_000);
  await page.evaluate(() => indexedDB.deleteDatabase('afterword'));
  await openFile(page, saved);
  await expect(page.getByRole('complementary').getByRole('checkbox').first()).toBeChecked();
});

test('a damaged session is refused in a sentence', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await expect(page.getByRole('slider')).toBeVisible();
  const saved = await saveSession(page, true);
  await openFile(page, saved.subarray(0, saved.length - 40));
  await expect(page.getByRole('alert')).toContainText('This session file is damaged and was not opened.');
});
